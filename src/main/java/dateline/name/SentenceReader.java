package dateline.name;

import dateline.annotation.Name.Kind;
import dateline.article.Tokens;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * Reads the names of one sentence from left to right: first a run of capitalised words, then the
 * names in it.
 *
 * <pre>
 * But Russian Defence Minister Igor Rodionov told The Sun ...
 * |run                                     |     |run
 *     GROUP   title            PERSON             ORGANISATION
 * </pre>
 */
final class SentenceReader {
  private final Words words;
  private final Tokens tokens;
  private final List<Found> found;

  /** Common words with a capital in mid sentence: "Knight". */
  private final List<Found> doubtful;

  private final HeadWords heads;
  private final Runs runs;
  private final Neighbours neighbours;
  private final Things things;
  private int end;
  private boolean titled;

  SentenceReader(Words words, List<Found> found, List<Found> doubtful) {
    this.words = words;
    this.tokens = words.tokens;
    this.found = found;
    this.doubtful = doubtful;
    this.heads = new HeadWords(words);
    this.runs = new Runs(words);
    this.neighbours = new Neighbours(words);
    this.things = new Things(words);
  }

  void read(int first, int sentenceEnd) {
    end = sentenceEnd;
    runs.endAt(sentenceEnd);
    neighbours.endAt(sentenceEnd);
    int at = first;
    while (at < end) {
      if (runs.starts(at)) {
        int last = runs.last(at);
        at = Math.max(last, readRun(at, last)) + 1;
      } else {
        at++;
      }
    }
  }

  /** Reads the names of a run; gives the last token read, which may lie behind the run. */
  private int readRun(int from, int last) {
    int at = from;
    titled = neighbours.hasRoleBefore(from);
    while (at <= last) {
      at = readOne(at, last);
    }
    return at - 1;
  }

  /** Reads one name or passes over one word; gives the token after it. */
  private int readOne(int at, int last) {
    if (!runs.starts(at)) {
      return at + 1;
    }
    Words.Match match = words.longest(at, end);
    Words.Match several = match != null && match.last() > at ? match : null;
    boolean acronym = match != null && match.has(Sign.ACRONYM);
    if (several == null && !acronym && (words.has(at, Sign.FUNCTION) || breaksAtStart(at))) {
      titled = false;
      return at + 1;
    }
    int title = nextTitle(at, last);
    int segmentEnd = title < 0 ? last : title - 1;
    if (title == at && several == null && heads.isRankBeforeTitle(at, last)) {
      titled = true;
      return at + 1;
    }
    if (title == at && !(at < last && words.has(at + 1, Sign.HEAD))) {
      titled = true;
      return at + 1;
    }
    if (title == at) {
      int next = nextTitle(at + 1, last);
      segmentEnd = next < 0 ? last : next - 1;
    }
    int head = heads.head(at, segmentEnd);
    int organisationEnd = head < 0 ? -1 : heads.end(head, end);
    if (organisationEnd > at && !(several != null && several.last() >= organisationEnd)) {
      return emit(at, organisationEnd, Kind.ORGANISATION, "head word " + tokens.word(head), true);
    }
    if (several != null) {
      int team = several.has(Sign.PLACE) ? heads.teamEnd(several.last(), segmentEnd) : -1;
      return team > 0
          ? emit(at, team, Kind.ORGANISATION, "team named after its place", true)
          : emit(at, several);
    }
    int joined = neighbours.opensJoinedName(at) ? joinedEnd(at + 2) : -1;
    if (joined > 0) {
      return emit(at, joined, Kind.ORGANISATION, "head word behind and", true);
    }
    if (words.opens(at) && isPlainWord(at, segmentEnd)) {
      titled = words.has(at, Sign.ROLE);
      return at + 1;
    }
    if (passesOver(at, segmentEnd) || opensWithRole(at, segmentEnd)) {
      titled = true;
      return at + 1;
    }
    if (match != null && match.has(Sign.GROUP) && !isChristian(at, segmentEnd)) {
      emit(at, match);
      titled = at < segmentEnd;
      return at + 1;
    }
    return readSegment(at, segmentEnd, match);
  }

  /** The end of "Industrial Safety Agency", which goes on with "Nuclear and"; -1 if it does not. */
  private int joinedEnd(int at) {
    int head = heads.head(at, runs.last(at));
    return head > at ? heads.end(head, end) : -1;
  }

  private boolean breaksAtStart(int token) {
    return words.has(token, Sign.CALENDAR)
        && !(words.has(token, Sign.FIRST_NAME)
            && runs.isPartAt(token + 1)
            && !words.has(token + 1, Sign.PLACE)
            && !words.isAcronym(token + 1));
  }

  /**
   * Whether a common word stands between a title and a first name: "Secretary of State Ann Lee".
   */
  private boolean passesOver(int at, int segmentEnd) {
    return at + 1 < segmentEnd
        && words.has(at, Sign.COMMON)
        && !words.has(at, Sign.FIRST_NAME)
        && words.has(at + 1, Sign.FIRST_NAME)
        && !words.has(at + 1, Sign.COMMON);
  }

  /** "Fullback Andre Joubert" at the start of a sentence. */
  private boolean opensWithRole(int at, int segmentEnd) {
    return at < segmentEnd && words.has(at, Sign.ROLE) && words.opens(at);
  }

  /** Whether the name of a people is someone's first name here: "Christian Lopez". */
  private boolean isChristian(int at, int segmentEnd) {
    return at < segmentEnd
        && words.has(at, Sign.FIRST_NAME)
        && words.isPart(at + 1)
        && !words.has(at + 1, Sign.COMMON);
  }

  /** Whether a word at the start of a sentence is nothing but a word with its capital. */
  private boolean isPlainWord(int at, int segmentEnd) {
    if (!words.has(at, Sign.COMMON)) {
      return false;
    }
    boolean before = at < segmentEnd && runs.isPartAt(at + 1);
    boolean opensName = words.has(at, Sign.FIRST_NAME) || isFlemish(at);
    return !(before && opensName && !words.has(at + 1, Sign.COMMON));
  }

  /** The first title of a person at or after {@code from}; "King" in "Larry King" is none. */
  private int nextTitle(int from, int last) {
    for (int i = from; i <= last; i++) {
      if (words.has(i, Sign.TITLE)) {
        boolean surname = i == last && i > from && words.has(i - 1, Sign.FIRST_NAME);
        if (!surname && !words.isAcronym(i)) {
          return i;
        }
        if (!surname && tokens.lower(i).length() <= 3 && !words.has(i, Sign.ORGANISATION)) {
          return i;
        }
      }
    }
    return -1;
  }

  /** Reads what no list has as a whole: a person, an acronym, or words of unknown sort. */
  private int readSegment(int at, int segmentEnd, Words.@Nullable Match match) {
    int last = at;
    int parts = 1;
    int common = words.has(at, Sign.COMMON) ? 1 : 0;
    int strange = 0;
    for (int i = at + 1; i <= segmentEnd; i++) {
      if (words.isPart(i) && tokens.spaceBefore(i) && breaksPerson(i, at, segmentEnd)) {
        break;
      }
      if (words.isPart(i)) {
        parts++;
        common += words.has(i, Sign.COMMON) ? 1 : 0;
        strange += words.isAcronym(i) && words.has(i, Sign.ORGANISATION) ? 1 : 0;
      }
      last = i;
    }
    while (!tokens.isWord(last)) {
      last--;
    }
    boolean first = words.has(at, Sign.FIRST_NAME) || words.isInitial(at);
    boolean placed = match != null && match.has(Sign.PLACE);
    boolean organised = match != null && match.has(Sign.ORGANISATION);
    if (words.isInitial(at) && parts == 2 && words.has(last, Sign.WELL_KNOWN)) {
      return emit(at, last, Kind.PLACE, "list of places", true);
    }
    int thing = things.end(at, segmentEnd);
    if (thing > 0) {
      return emit(at, thing, Kind.OTHER, "name of a thing", true);
    }
    boolean president =
        placed && at == last && !words.has(at, Sign.WELL_KNOWN) && neighbours.isAfterTitle(at);
    boolean surname = words.has(at, Sign.SURNAME);
    boolean addressed = at == last && neighbours.isAfterTitle(at) && surname;
    boolean alsoListed = organised && (surname || words.has(at, Sign.FIRST_NAME));
    if (titled && (president || addressed || alsoListed)) {
      return person(at, last, "title or role before it", true);
    }
    if (parts >= 2 && strange == 0) {
      if (words.has(last, Sign.PLACE_HEAD) || (words.has(at, Sign.PLACE_LEAD) && !first)) {
        return emit(at, last, Kind.PLACE, "head word of a place", true);
      }
      boolean branch = organised && words.has(last, Sign.COUNTRY);
      if (first
          && !branch
          && !(match != null && match.has(Sign.WELL_KNOWN) && !words.has(last, Sign.SURNAME))) {
        return person(at, last, "first name " + tokens.word(at), true);
      }
    }
    if (match != null && (placed || organised)) {
      int team = placed ? heads.teamEnd(at, segmentEnd) : -1;
      if (team > 0) {
        return emit(at, team, Kind.ORGANISATION, "team named after its place", true);
      }
      boolean branch = organised && at + 1 <= segmentEnd && words.has(at + 1, Sign.COUNTRY);
      if (branch && !tokens.is(at + 1, '-')) {
        return emit(at, at + 1, Kind.ORGANISATION, "branch in a country", true);
      }
      boolean unlikely = words.has(at, Sign.COMMON) && words.opens(at);
      return unlikely ? at + 1 : emit(at, match);
    }
    if (neighbours.isDateline(at, last)) {
      return emit(at, last, Kind.PLACE, "capitals before a place", false);
    }
    if (words.isAcronym(at) && !titled) {
      return acronym(at);
    }
    if (parts < 4 && common < parts && !first && neighbours.isCalledOrganisation(at, last)) {
      return emit(at, last, Kind.ORGANISATION, "word for an organisation beside it", true);
    }
    if (titled && common < parts) {
      return person(at, last, "title or role before it", true);
    }
    if (parts >= 2) {
      if (isFlemish(at) && !words.has(last, Sign.COMMON)) {
        return person(at, last, "particle " + tokens.word(at), true);
      }
      if (common == 0 && parts <= 3) {
        boolean known = words.has(last, Sign.SURNAME);
        if (!known && neighbours.isAfterIn(at)) {
          return emit(at, last, Kind.PLACE, "word for a place beside it", false);
        }
        return person(
            at, last, known ? "surname " + tokens.word(last) : "two strange words", known);
      }
      titled = false;
      return emit(at, last, Kind.OTHER, "capitals", false);
    }
    return readSingle(at);
  }

  /** Whether a new name starts inside a row of capitals: a people, or a well-known place. */
  private boolean breaksPerson(int token, int at, int segmentEnd) {
    boolean afterFirst =
        words.has(token - 1, Sign.FIRST_NAME)
            || tokens.is(token - 1, '.')
            || (token - 1 == at && isFlemish(at))
            || (token - 2 == at && isFlemish(at + 1) && neighbours.isSurnameElsewhere(at + 1));
    if (words.has(token, Sign.GROUP)) {
      return !(afterFirst && token == segmentEnd && token == at + 1);
    }
    return words.has(token, Sign.WELL_KNOWN) && !afterFirst && !words.has(token, Sign.SURNAME);
  }

  /** Whether a surname starts here with its particle: "Van der Westhuizen". */
  private boolean isFlemish(int token) {
    return switch (tokens.lower(token)) {
      case "van", "von", "de", "di", "da" -> true;
      default -> false;
    };
  }

  private int readSingle(int at) {
    if (words.has(at, Sign.COMMON) || words.isInitial(at)) {
      if (!words.opens(at) && !neighbours.isAfterArticle(at)) {
        doubtful.add(new Found(at, at, Kind.OTHER, "capital", false));
      }
      titled = false;
      return at + 1;
    }
    if (neighbours.isPlaceByContext(at)) {
      return emit(at, at, Kind.PLACE, "word for a place beside it", false);
    }
    if (neighbours.isAfterArticle(at)) {
      return emit(at, at, Kind.OTHER, "capital", false);
    }
    if (Things.isCompass(tokens, at)) {
      return emit(at, at, Kind.OTHER, "part of the world", false);
    }
    if (neighbours.isScale(at)) {
      return at + 1;
    }
    if (words.has(at, Sign.SURNAME)) {
      return person(at, at, "surname " + tokens.word(at), false);
    }
    if (words.has(at, Sign.FIRST_NAME)) {
      return person(at, at, "first name " + tokens.word(at), false);
    }
    if (neighbours.speaks(at) && !tokens.isAllCapitals(at)) {
      return person(at, at, "speech verb beside it", false);
    }
    return emit(at, at, Kind.OTHER, "capital", false);
  }

  private int acronym(int at) {
    boolean numbered =
        at + 2 < end && tokens.is(at + 1, '-') && tokens.kind(at + 2) == Tokens.Kind.NUMBER;
    if (words.has(at, Sign.NOT_ORGANISATION) || words.isInitial(at) || numbered) {
      return at + 1;
    }
    if (words.has(at, Sign.COMMON) && tokens.lower(at).length() > 2) {
      return at + 1;
    }
    return emit(at, at, Kind.ORGANISATION, "acronym", false);
  }

  private int person(int first, int last, String rule, boolean firm) {
    return emit(first, last, Kind.PERSON, rule, firm);
  }

  private int emit(int first, Words.Match match) {
    if (match.has(Sign.ORGANISATION)) {
      int next = match.last() + 1;
      boolean firm = next < end && words.isPart(next) && words.has(next, Sign.SUFFIX);
      int last = firm ? next : match.last();
      return emit(first, last, Kind.ORGANISATION, "list of organisations", last > first);
    }
    if (match.has(Sign.GROUP)) {
      return emit(first, match.last(), Kind.GROUP, "list of peoples", true);
    }
    return emit(first, match.last(), Kind.PLACE, "list of places", match.has(Sign.WELL_KNOWN));
  }

  private int emit(int first, int last, Kind kind, String rule, boolean firm) {
    found.add(new Found(first, last, kind, rule, firm));
    titled = false;
    return last + 1;
  }
}
