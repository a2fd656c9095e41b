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
  private static final List<String> SUFFIXES = List.of("jr", "sr", "ii", "iii", "iv");
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

  /** Whether one word can be this person's surname: "assad" of "Bashar al-Assad". */
  boolean hasSurname(String word) {
    String surname = surname();
    return surname.equals(word) || bare(surname).equals(word);
  }

  /**
   * Whether the words are this name's last ones, two or more: "van rijn" of "rembrandt van rijn".
   */
  boolean endsWith(List<String> tail) {
    int from = words.size() - tail.size();
    return from > 0 && words.subList(from, words.size()).equals(tail);
  }

  /**
   * Whether both have the same first and last word, and neither has a middle name that the other
   * contradicts.
   */
  boolean agreesWith(Person other) {
    if (!surname().equals(other.surname()) || !sameFirst(other)) {
      return false;
    }
    return middle().isEmpty() || other.middle().isEmpty() || middle().equals(other.middle());
  }

  private boolean sameFirst(Person other) {
    return first().equals(other.first())
        || Nicknames.mayStandFor(first(), other.first())
        || Nicknames.mayStandFor(other.first(), first());
  }

  private List<String> middle() {
    return words.subList(1, Math.max(1, words.lastIndexOf(surname())));
  }

  private static String bare(String surname) {
    for (String article : ARTICLES) {
      if (surname.startsWith(article)) {
        return surname.substring(article.length());
      }
    }
    return surname;
  }
}
