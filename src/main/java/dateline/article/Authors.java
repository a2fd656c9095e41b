package dateline.article;

import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** The people whom a byline names. */
final class Authors {
  private static final List<String> ANDS = List.of("and ", "& ", "und ", "et ", "y ", "та ", "и ");

  private Authors() {}

  /**
   * The names in the first line that has any, joined by ", ", or null if nobody is named: "Ann Lee,
   * Bob Roe" in "By Ann Lee and Bob Roe, Staff Writers". Those who only helped or edited are none.
   */
  static @Nullable String in(String text, int from, int to) {
    int at = from;
    while (at < to) {
      int newline = text.indexOf('\n', at, to);
      int end = newline < 0 ? to : newline;
      int start = Text.skipSpace(text, at, end);
      List<String> names = inLine(text, start, Text.trimEnd(text, start, end));
      if (!names.isEmpty()) {
        return String.join(", ", names);
      }
      at = end + 1;
    }
    return null;
  }

  private static List<String> inLine(String text, int from, int to) {
    int at = Bylines.leadEnd(text, from, to, 1);
    int stop = to;
    if (at == from) {
      at = Signoffs.reportersStart(text, from, to);
      int next = text.indexOf(';', at, to);
      stop = next < 0 ? to : next;
    }
    List<String> names = new ArrayList<>();
    boolean list = isList(text, at, stop);
    while (at < stop) {
      int end = NameWords.personEnd(text, at, stop);
      if (end == at) {
        break;
      }
      String name = withoutAgency(text.substring(at, end));
      if (!name.isEmpty()) {
        names.add(name);
      }
      at = nextName(text, end, stop, list);
    }
    return names;
  }

  /** "Ann Lee" of "Ann Lee Fox News", nothing of "Reuters Staff" and "Coast News". */
  private static String withoutAgency(String name) {
    if (Owners.namesAgency(name) && !endsInKnownAgency(name)) {
      return "";
    }
    for (int space = name.indexOf(' '); space > 0; space = name.indexOf(' ', space + 1)) {
      if (Owners.isWire(name.substring(0, space))) {
        return "";
      }
      if (Owners.isAgency(name.substring(space + 1))) {
        return name.indexOf(' ') < space ? name.substring(0, space) : "";
      }
    }
    return name;
  }

  private static boolean endsInKnownAgency(String name) {
    int second = name.indexOf(' ', name.indexOf(' ') + 1);
    return second > 0 && !Owners.isAgency(name) && Owners.isAgency(name.substring(second + 1));
  }

  /** Whether the commas divide names: an "and" follows one of them. */
  private static boolean isList(String text, int from, int to) {
    int comma = text.indexOf(',', from, to);
    for (String and : ANDS) {
      int at = comma < 0 ? -1 : text.indexOf(" " + and, comma, to);
      if (at >= 0
          && NameWords.personEnd(text, Text.skipSpace(text, comma + 1, to), to) > comma + 2) {
        return true;
      }
    }
    return false;
  }

  /** Where the next name starts; a comma leads to one only in a list that ends in "and". */
  private static int nextName(String text, int from, int to, boolean list) {
    int at = Text.skipSpace(text, from, to);
    boolean comma = at < to && text.charAt(at) == ',' && list;
    at = comma ? Text.skipSpace(text, at + 1, to) : at;
    int and = afterAnd(text, at, to);
    if (and > at || comma) {
      return and;
    }
    if (text.startsWith("in ", at)) {
      int next = text.indexOf(" and ", at, to);
      return next > 0 ? next + " and ".length() : to;
    }
    return to;
  }

  private static int afterAnd(String text, int from, int to) {
    for (String and : ANDS) {
      if (text.startsWith(and, from) && from + and.length() < to) {
        return Text.skipSpace(text, from + and.length(), to);
      }
    }
    return from;
  }
}
