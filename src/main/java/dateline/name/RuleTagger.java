package dateline.name;

import dateline.annotation.AnnotatedArticle;
import dateline.annotation.Name.Kind;
import dateline.article.Article;
import dateline.article.Tokens;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

/**
 * Finds names by capitals, lists and neighbours. Sentences in plain case are read first; what they
 * say about a name ("Nick Reynolds" is a person) then decides the same name alone ("Reynolds") and
 * in headlines, where every word has a capital.
 */
final class RuleTagger {
  /** One token in so many is a small word. */
  private static final int LEAST_PROSE = 7;

  private final Article article;
  private final Tokens tokens;
  private final Words words;
  private final List<Found> found = new ArrayList<>();
  private final List<Found> doubtful = new ArrayList<>();
  private final List<Integer> headlines = new ArrayList<>();
  private final boolean[] prose;
  private final Teams teams;

  /** Last word of a person's full name, in lower case, and that full name. */
  private final Map<String, Found> surnames = new HashMap<>();

  /** First word of a person's full name, in lower case, and that full name. */
  private final Map<String, Found> firstNames = new HashMap<>();

  /** First word of an organisation's longer name, in lower case, and that name. */
  private final Map<String, Found> organisations = new HashMap<>();

  RuleTagger(Lexicon lexicon, AnnotatedArticle annotated) {
    this.article = annotated.article();
    this.tokens = annotated.tokens();
    this.words = new Words(tokens, lexicon);
    this.teams = new Teams(words);
    this.prose = new boolean[tokens.sentences()];
    read();
  }

  private void read() {
    SentenceReader reader = new SentenceReader(words, found, doubtful);
    for (int s = 0; s < tokens.sentences(); s++) {
      int first = tokens.firstOf(s);
      int end = tokens.firstOf(s + 1);
      if (article.zoneAt(tokens.start(first)).kind().tellsTheStory()) {
        if (isHeadline(first, end)) {
          headlines.add(s);
        } else {
          prose[s] = isRunningText(first, end);
          reader.read(first, end);
        }
      }
    }
    learn();
    for (int i = 0; i < found.size(); i++) {
      found.set(i, reread(found.get(i)));
    }
    int sure = found.size();
    for (Found name : doubtful) {
      if (surnames.containsKey(tokens.lower(name.first()))) {
        found.add(reread(name));
      }
    }
    if (found.size() > sure) {
      found.sort(Comparator.comparingInt(Found::first));
    }
    readHeadlines(found);
    teams.read(found);
  }

  private void readHeadlines(List<Found> names) {
    if (!headlines.isEmpty()) {
      HeadlineReader headline = new HeadlineReader(words, names, surnames);
      for (int s : headlines) {
        headline.read(tokens.firstOf(s), tokens.firstOf(s + 1));
      }
      names.sort(Comparator.comparingInt(Found::first));
    }
  }

  /** The names by the rules alone, in the order of the text. */
  List<Found> found() {
    return found;
  }

  /** Whether the sentence is running text of the story: no headline, no row of a table. */
  boolean isProse(int sentence) {
    return prose[sentence];
  }

  /** What the trained tagger asks the rules. */
  Evidence evidence() {
    return new Evidence(words, found, teams.isSport());
  }

  /**
   * All names of the article, those that the trained tagger found in running text among them.
   *
   * @param trained in the order of the text
   */
  List<Found> completed(List<Found> trained) {
    List<Found> names = new Joined(words, found).with(trained, prose);
    names.removeIf(name -> headlines.contains(tokens.sentenceOf(name.first())));
    readHeadlines(names);
    teams.read(names);
    new Vessels(words).read(names);
    return names;
  }

  /** Whether a fair part of the tokens are small words, as they are not in tables and lists. */
  private boolean isRunningText(int first, int end) {
    int small = 0;
    for (int i = first; i < end; i++) {
      if (tokens.isWord(i) && !tokens.isCapitalised(i) && tokens.end(i) - tokens.start(i) > 1) {
        small++;
      }
    }
    return small * LEAST_PROSE >= end - first;
  }

  /** Whether capitals say nothing here: all letters are capitals, or all longer words have one. */
  private boolean isHeadline(int first, int end) {
    int capitalised = 0;
    int capitals = 0;
    int plain = 0;
    int shortWords = 0;
    for (int i = first; i < end; i++) {
      if (tokens.isWord(i) && !tokens.lower(i).startsWith("'")) {
        if (tokens.isCapitalised(i)) {
          capitalised++;
          capitals += tokens.isAllCapitals(i) || tokens.end(i) - tokens.start(i) == 1 ? 1 : 0;
          plain += isPlain(i) && i > first ? 1 : 0;
        } else if (tokens.end(i) - tokens.start(i) > 4) {
          return false;
        } else {
          shortWords++;
        }
      }
    }
    return (capitals == capitalised && shortWords == 0 && capitals > 0)
        || (plain >= 2 && capitalised >= 5 && shortWords * 2 <= capitalised);
  }

  private boolean isPlain(int token) {
    return words.has(token, Sign.COMMON)
        && !words.has(token, Sign.TITLE)
        && !words.has(token, Sign.HEAD)
        && !words.has(token, Sign.FIRST_NAME)
        && !words.has(token, Sign.PLACE_HEAD);
  }

  private void learn() {
    Set<String> listed = new HashSet<>();
    for (Found name : found) {
      if (!name.isSingle()) {
        if (name.kind() == Kind.PERSON) {
          int surname = surname(name);
          if (listed.contains(tokens.lower(surname))) {
            continue;
          }
          if (!words.isAcronym(surname) || tokens.isAllCapitals(name.first())) {
            surnames.putIfAbsent(tokens.lower(surname), name);
            firstNames.putIfAbsent(tokens.lower(name.first()), name);
          }
        } else if (name.kind() == Kind.ORGANISATION
            && !words.has(name.first(), Sign.COMMON)
            && !words.has(name.first(), Sign.PLACE)
            && !words.has(name.first(), Sign.GROUP)) {
          organisations.putIfAbsent(tokens.lower(name.first()), name);
        }
      } else if (name.kind() == Kind.ORGANISATION && !name.firm()) {
        listed.add(tokens.lower(name.first()));
      } else if (name.kind() == Kind.PERSON && name.firm()) {
        surnames.putIfAbsent(tokens.lower(name.first()), name);
      }
    }
  }

  /**
   * The word that the person is called by later: "Kim" of "Kim Jong-un", "Bush" of "George Bush
   * Jr".
   */
  private int surname(Found name) {
    int last = name.last();
    boolean familyFirst =
        last - 2 > name.first() && tokens.is(last - 1, '-') && last - 3 == name.first();
    if (familyFirst) {
      return name.first();
    }
    String lower = tokens.lower(last);
    boolean suffix =
        lower.equals("jr") || lower.equals("sr") || lower.equals("ii") || lower.equals("iii");
    return suffix && last > name.first() ? last - 1 : last;
  }

  private Found reread(Found name) {
    if (name.firm() || !name.isSingle()) {
      return name;
    }
    String lower = tokens.lower(name.first());
    Found person = surnames.get(lower);
    if (person != null) {
      return name.as(Kind.PERSON, "surname of " + text(person));
    }
    Found organisation = organisations.get(lower);
    if (organisation != null) {
      return name.as(Kind.ORGANISATION, "short for " + text(organisation));
    }
    Found called = firstNames.get(lower);
    if (called != null && name.kind() == Kind.OTHER) {
      return name.as(Kind.PERSON, "first name of " + text(called));
    }
    return name;
  }

  private String text(Found name) {
    return tokens.span(name.first(), name.last()).in(tokens.text());
  }
}
