package dateline.annotation;

import dateline.article.Span;
import java.util.List;

/**
 * One mention of someone who acts. All mentions of one actor in an article share the id: "Vladimir
 * Putin", "Putin" and "Vlad" are {@code vladimir-putin}.
 *
 * @param span the mention, without title words such as "Mr" and without a possessive ending
 * @param kind person, organisation or group
 * @param id lower-case ASCII words of the fullest name, joined by hyphens
 * @param name the fullest name in the article: "Vladimir Putin"
 * @param rule why this mention is this actor: "full name", "surname of Nick Reynolds", "nickname
 *     Vlad = Vladimir"
 * @param roles what the words beside this mention say a person is, in words of {@link Roles}:
 *     "prime minister"; never what he was before
 */
public record Actor(Span span, Kind kind, String id, String name, String rule, List<String> roles)
    implements Annotation {
  public Actor {
    roles = List.copyOf(roles);
  }

  /** A mention beside which nothing is said. */
  public Actor(Span span, Kind kind, String id, String name, String rule) {
    this(span, kind, id, name, rule, List.of());
  }

  /** The same with these roles. */
  public Actor withRoles(List<String> said) {
    return new Actor(span, kind, id, name, rule, said);
  }

  /** Who can act. */
  public enum Kind {
    PERSON,
    ORGANISATION,
    /** Nationalities, armies, crowds: "Ukrainian troops", "Russians". */
    GROUP
  }
}
