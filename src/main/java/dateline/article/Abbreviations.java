package dateline.article;

import java.util.Locale;
import java.util.Set;

/** Which full stops belong to a word and do not end a sentence: "Mr.", "Gen.", "J.", "No. 5". */
final class Abbreviations {
  /** Always followed by a name or a number. */
  private static final Set<String> TITLES =
      Set.of(
          "mr", "mrs", "ms", "dr", "prof", "rev", "hon", "gen", "maj", "col", "lt", "capt", "sgt",
          "cpl", "pvt", "adm", "cmdr", "sen", "rep", "gov", "pres", "st", "mt", "ft", "messrs",
          "fr", "sr", "jr", "vs", "insp", "supt", "atty", "amb", "sec", "brig", "wm", "chas", "jos",
          "geo");

  /** May end a sentence; a digit after them never starts one. */
  private static final Set<String> BEFORE_NUMBER =
      Set.of(
          "no", "nos", "vol", "pp", "p", "art", "sect", "fig", "jan", "feb", "mar", "apr", "jun",
          "jul", "aug", "sep", "sept", "oct", "nov", "dec", "approx", "ca", "est");

  /** Words that start a sentence far more often than they follow initials in a name. */
  private static final Set<String> STARTERS =
      Set.of(
          "the",
          "a",
          "an",
          "he",
          "she",
          "it",
          "they",
          "we",
          "i",
          "but",
          "and",
          "in",
          "on",
          "at",
          "this",
          "that",
          "these",
          "those",
          "his",
          "her",
          "its",
          "their",
          "there",
          "when",
          "while",
          "after",
          "before",
          "however",
          "if",
          "as",
          "for",
          "some",
          "most",
          "many",
          "all",
          "no",
          "one",
          "according",
          "since",
          "although",
          "with",
          "what",
          "so",
          "you",
          "from",
          "by",
          "to",
          "under",
          "despite",
          "last",
          "both",
          "another",
          "other",
          "earlier",
          "meanwhile",
          "also");

  private Abbreviations() {}

  /** Whether the word before a full stop keeps it. */
  static boolean takesDot(String text, int start, int end, boolean digitFollows) {
    if (end - start == 1) {
      return Character.isUpperCase(text.charAt(start)) && text.charAt(start) != 'I';
    }
    if (end - start > 6) {
      return false;
    }
    String word = text.substring(start, end).toLowerCase(Locale.ROOT);
    return TITLES.contains(word) || (digitFollows && BEFORE_NUMBER.contains(word));
  }

  /**
   * Whether a sentence starts with this word although initials with dots stand before it: "in the
   * U.S. The".
   */
  static boolean startsSentence(String text, int start, int end) {
    return end - start <= 9
        && STARTERS.contains(text.substring(start, end).toLowerCase(Locale.ROOT));
  }
}
