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
  private final List<Found> found;

  Teams(Words words, List<Found> found) {
    this.words = words;
    this.tokens = words.tokens;
    this.found = found;
  }

  void read() {
    if (!isSport()) {
      return;
    }
    Set<String> teams = new HashSet<>();
    for (Found name : found) {
      if (mayPlay(name) && plays(name)) {
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

  private boolean isSport() {
    int sport = 0;
    for (int i = 0; i < tokens.size() && sport < LEAST_SPORT; i++) {
      sport += words.has(i, Sign.SPORT) ? 1 : 0;
    }
    return sport >= LEAST_SPORT;
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
    if (isWhere(name)) {
      return false;
    }
    if (after < end && (words.has(after, Sign.AFTER_TEAM) || isScore(after, end))) {
      return true;
    }
    return before >= first && words.has(before, Sign.BEFORE_TEAM);
  }

  /** A small number that is no year and no day: "Swindon 2 Portsmouth 1". */
  private boolean isScore(int token, int end) {
    if (tokens.kind(token) != Tokens.Kind.NUMBER || tokens.end(token) - tokens.start(token) > 3) {
      return false;
    }
    return token + 1 == end || !tokens.is(token + 1, '-') || tokens.spaceBefore(token + 1);
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
