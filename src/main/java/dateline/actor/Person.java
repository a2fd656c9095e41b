package dateline.actor;

import java.util.List;

/**
 * A person whose full name the article has.
 *
 * @param words the fullest name's words as in its id: "vladimir", "putin"
 * @param name the fullest name in decent case
 * @param introduced offset of the first full mention
 */
record Person(List<String> words, String name, int introduced) {
  private static final List<String> SUFFIXES =
      List.of("jr", "sr", "junior", "senior", "ii", "iii", "iv");
  private static final List<String> ARTICLES = List.of("al-", "el-", "ul-", "as-", "ad-", "ar-");

  String id() {
    return String.join("-", words);
  }

  String first() {
    return words.getFirst();
  }

  /** The last word that is no suffix: "bush" of "George Bush Jr". */
  String surname() {
    int last = words.size() - 1;
    return last > 1 && SUFFIXES.contains(words.get(last)) ? words.get(last - 1) : words.get(last);
  }

  /**
   * Whether both have the same first and last word, and neither has a middle name that the other
   * contradicts.
   */
  boolean agreesWith(Person other) {
    boolean namesake = isElder() != other.isElder();
    if (namesake || !surname().equals(other.surname()) || !sameFirst(other)) {
      return false;
    }
    List<String> mine = middle();
    List<String> others = other.middle();
    boolean same = mine.isEmpty() || others.isEmpty() || mine.size() == others.size();
    for (int i = 0; same && i < Math.min(mine.size(), others.size()); i++) {
      String one = mine.get(i);
      String two = others.get(i);
      same = one.equals(two) || isInitialOf(one, two) || isInitialOf(two, one);
    }
    return same;
  }

  /** Whether this name has more to it: "William Holt" than "Bill Holt", "Anna K. Berg" too. */
  boolean isFullerThan(Person other) {
    int byFirst = Integer.compare(first().length(), other.first().length());
    if (byFirst != 0
        && (isInitialOf(other.first(), first()) || isInitialOf(first(), other.first()))) {
      return byFirst > 0;
    }
    int byWords = Integer.compare(words.size(), other.words.size());
    return byWords > 0 || (byWords == 0 && Nicknames.mayStandFor(other.first(), first()));
  }

  /**
   * Whether the other's words are this name's last ones, two or more: "Norman Holt" of "H. Norman
   * Holt".
   */
  boolean endsWith(Person other) {
    int from = words.size() - other.words.size();
    return from > 0
        && other.words.size() > 1
        && words.subList(from, words.size()).equals(other.words);
  }

  /** Whether the name tells a father from the son who is named after him: "Duncan Holt Sr". */
  private boolean isElder() {
    return words.getLast().equals("sr") || words.getLast().equals("senior");
  }

  private boolean sameFirst(Person other) {
    return first().equals(other.first())
        || Nicknames.mayStandFor(first(), other.first())
        || Nicknames.mayStandFor(other.first(), first())
        || isInitialOf(first(), other.first())
        || isInitialOf(other.first(), first());
  }

  private static boolean isInitialOf(String initial, String name) {
    return initial.length() == 1 && name.startsWith(initial);
  }

  private List<String> middle() {
    return words.subList(1, Math.max(1, words.lastIndexOf(surname())));
  }

  /** The surname as it may stand alone: "assad" of "al-assad". */
  String bareSurname() {
    String surname = surname();
    for (String article : ARTICLES) {
      if (surname.startsWith(article)) {
        return surname.substring(article.length());
      }
    }
    return surname;
  }
}
