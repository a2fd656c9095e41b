package dateline.name;

import dateline.annotation.Name.Kind;
import dateline.article.Tokens;
import java.util.HashSet;
import java.util.List;
import java.util.Set;

/**
 * In a report on sport, reads the town or county that a team is called by as the team.
 *
 * <pre>
 * Kent beat Essex in Canterbury .    Swindon 2 Portsmouth 1
 * |ORG      |ORG     |PLACE          |ORG      |ORG
 * </pre>
 *
 * <p>Countries stay places. Where a place plays once in an article it is the team everywhere but
 * after "in", "at" and their like.
 */
final class Teams {
  private static final int LEAST_SPORT = 3;

  private final Words words;
  private final Tokens tokens;

  Teams(Words words) {
    this.words = words;
    this.tokens = words.tokens;
  }

  void read(List<Found> found) {
    if (!isSport()) {
      return;
    }
    new Results(words).read(found);
    Set<String> teams = new HashSet<>();
    boolean listed = false;
    for (int i = 0; i < found.size(); i++) {
      Found name = found.get(i);
      listed &= i > 0 && isListedBehind(found.get(i - 1), name);
      listed = isTeam(name) || (mayPlay(name) && (listed || plays(name)));
      if (listed) {
        teams.add(text(name));
      }
    }
    for (int i = 0; i < found.size(); i++) {
      Found name = found.get(i);
      if (mayPlay(name) && teams.contains(text(name)) && !isWhere(name)) {
        found.set(i, name.as(Kind.ORGANISATION, "team called by its place"));
      }
    }
  }

  /** Whether the article is a report on sport. */
  boolean isSport() {
    int sport = 0;
    for (int i = 0; i < tokens.size() && sport < LEAST_SPORT; i++) {
      sport += words.has(i, Sign.SPORT) ? 1 : 0;
    }
    return sport >= LEAST_SPORT;
  }

  /** Whether it was read as the team that is called by its town: "Essex". */
  private boolean isTeam(Found name) {
    return name.kind() == Kind.ORGANISATION
        && name.isSingle()
        && words.has(name.first(), Sign.PLACE)
        && !words.isCountry(name.first(), name.last());
  }

  private boolean mayPlay(Found name) {
    return switch (name.kind()) {
      case PLACE -> !words.isCountry(name.first(), name.last());
      case PERSON, OTHER -> !name.firm() && name.isSingle() && isRow(name);
      case ORGANISATION, GROUP -> false;
    };
  }

  private boolean plays(Found name) {
    int sentence = tokens.sentenceOf(name.first());
    int first = tokens.firstOf(sentence);
    int end = tokens.firstOf(sentence + 1);
    int before = name.first() - 1;
    int after = name.last() + 1;
    boolean initial = before > first && tokens.is(before, '.') && words.isInitial(before - 1);
    if (isWhere(name) || initial) {
      return false;
    }
    if (after < end && (words.has(after, Sign.AFTER_TEAM) || isScore(after, end))) {
      return true;
    }
    return before >= first && (words.has(before, Sign.BEFORE_TEAM) || isBeaten(before, first));
  }

  /** "a victory over Kent". */
  private boolean isBeaten(int before, int first) {
    return before > first
        && tokens.lower(before).equals("over")
        && switch (tokens.lower(before - 1)) {
          case "victory", "victories", "win", "wins", "winners", "triumph" -> true;
          default -> false;
        };
  }

  /** "rivals Essex, Kent and Surrey": what holds of the first holds of the next. */
  private boolean isListedBehind(Found before, Found name) {
    int gap = before.last() + 1;
    return gap + 1 == name.first()
        && (tokens.is(gap, ',')
            || tokens.lower(gap).equals("and")
            || tokens.lower(gap).equals("or"));
  }

  /** Small numbers that are no year and no day: "Swindon 2 Portsmouth 1", "Kent 108-3". */
  private boolean isScore(int token, int end) {
    if (!isSmall(token)) {
      return false;
    }
    boolean joined = token + 1 < end && tokens.is(token + 1, '-') && !tokens.spaceBefore(token + 1);
    boolean twice = token + 2 < end && isSmall(token + 2);
    boolean longer = token + 3 < end && tokens.is(token + 3, '-');
    return !joined || (twice && !longer);
  }

  private boolean isSmall(int token) {
    return tokens.kind(token) == Tokens.Kind.NUMBER && tokens.end(token) - tokens.start(token) <= 3;
  }

  /** Whether the line is a row of a table: "Barnsley 3 3 0 0 8 2 9". */
  private boolean isRow(Found name) {
    int sentence = tokens.sentenceOf(name.first());
    int end = tokens.firstOf(sentence + 1);
    if (name.first() != tokens.firstOf(sentence) || end - name.last() < 4) {
      return false;
    }
    for (int i = name.last() + 1; i < end; i++) {
      if (tokens.kind(i) != Tokens.Kind.NUMBER) {
        return false;
      }
    }
    return true;
  }

  private boolean isWhere(Found name) {
    int before = name.first() - 1;
    if (before < tokens.firstOf(tokens.sentenceOf(name.first()))) {
      return isDateline(name);
    }
    return switch (tokens.lower(before)) {
      case "in", "at", "near", "from", "outside", "around" -> true;
      default -> false;
    };
  }

  /** "LONDON 1996-08-30", "CARDIFF, Wales". */
  private boolean isDateline(Found name) {
    int after = name.last() + 1;
    return after < tokens.size()
        && tokens.isAllCapitals(name.first())
        && (tokens.is(after, ',')
            || (tokens.kind(after) == Tokens.Kind.NUMBER
                && tokens.end(after) - tokens.start(after) == 4));
  }

  private String text(Found name) {
    if (name.isSingle()) {
      return tokens.lower(name.first());
    }
    StringBuilder text = new StringBuilder();
    for (int i = name.first(); i <= name.last(); i++) {
      text.append(tokens.lower(i)).append(' ');
    }
    return text.toString();
  }
}
