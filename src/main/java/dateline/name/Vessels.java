package dateline.name;

import dateline.annotation.Name.Kind;
import dateline.article.Tokens;
import java.util.HashSet;
import java.util.List;
import java.util.Set;

/**
 * Reads the names of ships, aircraft and the like as such, all through the article, where they look
 * like those of persons, firms or places.
 *
 * <pre>
 * The tanker Torrey Canyon broke up . The Torrey Canyon had ...    a word for a ship before it
 * ... aboard the Carpathia . Carpathia reached port                no person has an article
 * </pre>
 */
final class Vessels {
  private static final Set<String> NOUNS =
      Set.of(
          "ship",
          "steamship",
          "flagship",
          "warship",
          "battleship",
          "airship",
          "liner",
          "steamer",
          "tanker",
          "supertanker",
          "freighter",
          "ferry",
          "trawler",
          "yacht",
          "schooner",
          "barge",
          "tug",
          "tugboat",
          "boat",
          "lifeboat",
          "vessel",
          "cruiser",
          "destroyer",
          "frigate",
          "corvette",
          "submarine",
          "icebreaker",
          "shuttle",
          "spacecraft",
          "satellite");

  /** What comes behind a name that is no other word's attribute, beside words in "-ed". */
  private static final Set<String> VERBS =
      Set.of(
          "was", "had", "has", "is", "would", "will", "could", "gave", "sank", "took", "ran",
          "went", "left", "lay", "came", "met", "sent", "made", "set");

  private final Words words;
  private final Tokens tokens;

  Vessels(Words words) {
    this.words = words;
    this.tokens = words.tokens;
  }

  /** Changes the kind of those among the names. */
  void read(List<Found> names) {
    Set<String> persons = new HashSet<>();
    for (Found name : names) {
      if (name.kind() == Kind.PERSON && !name.isSingle()) {
        persons.add(tokens.lower(name.first()));
        persons.add(tokens.lower(name.last()));
      }
    }
    Set<String> called = new HashSet<>();
    for (Found name : names) {
      boolean thing = hasArticle(name) && !persons.contains(text(name));
      if (thing || isCalledVessel(name)) {
        called.add(text(name));
      }
    }
    for (int i = 0; i < names.size(); i++) {
      Found name = names.get(i);
      if (called.contains(text(name)) && mayBe(name)) {
        names.set(i, name.as(Kind.OTHER, "name of a ship or the like"));
      }
    }
  }

  /** "the ferry Estonia", "the ship called "Estonia"", "the cruiser General Belgrano". */
  private boolean isCalledVessel(Found name) {
    int before = name.first() - 1;
    int first = tokens.firstOf(tokens.sentenceOf(name.first()));
    while (before > first && isPassedOver(before)) {
      before--;
    }
    return name.kind() != Kind.GROUP && before >= first && NOUNS.contains(tokens.lower(before));
  }

  private boolean isPassedOver(int token) {
    return switch (tokens.lower(token)) {
      case "called", "named", "\"", "'", "\u201c", "\u2018" -> true;
      default -> words.isPart(token) && words.has(token, Sign.TITLE);
    };
  }

  /** "the Carpathia was", and not "the Clinton plan", which is a person's. */
  private boolean hasArticle(Found name) {
    int after = name.last() + 1;
    return name.kind() == Kind.PERSON
        && name.isSingle()
        && isBehindThe(name)
        && !tokens.lower(name.last()).endsWith("s")
        && (after == tokens.size() || tokens.opensSentence(after) || endsName(after));
  }

  private boolean endsName(int token) {
    if (!tokens.isWord(token)) {
      return !tokens.is(token, '-') && !tokens.is(token, '&');
    }
    String lower = tokens.lower(token);
    return VERBS.contains(lower) || (lower.endsWith("ed") && !lower.equals("ed"));
  }

  /** A place keeps its name where it has no article: "Estonia's government". */
  private boolean mayBe(Found name) {
    return switch (name.kind()) {
      case PERSON -> true;
      case ORGANISATION -> !name.rule().contains("list of organisations");
      case PLACE -> isCalledVessel(name) || isBehindThe(name);
      case GROUP, OTHER -> false;
    };
  }

  private boolean isBehindThe(Found name) {
    int before = name.first() - 1;
    return before >= 0 && tokens.lower(before).equals("the");
  }

  private String text(Found name) {
    StringBuilder text = new StringBuilder();
    for (int i = name.first(); i <= name.last(); i++) {
      text.append(i > name.first() ? " " : "").append(tokens.lower(i));
    }
    return text.toString();
  }
}
