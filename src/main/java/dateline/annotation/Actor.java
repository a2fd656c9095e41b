package dateline.annotation;

import dateline.article.Span;

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
 */
public record Actor(Span span, Kind kind, String id, String name, String rule)
    implements Annotation {
  /** Who can act. */
  public enum Kind {
    PERSON,
    ORGANISATION,
    /** Nationalities, armies, crowds: "Ukrainian troops", "Russians". */
    GROUP
  }
}
