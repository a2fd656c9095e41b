package dateline.actor;

import dateline.annotation.AnnotatedArticle;
import dateline.article.Span;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.TreeSet;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * Who is who in one article, as somebody who read it wrote it down; the form is described beside
 * the files.
 *
 * @param file name of the file without its ending
 * @param articleId the article
 * @param lines its chains
 */
record GoldChains(String file, String articleId, List<Line> lines) {
  /** What a line says of its forms: that they name an actor, perhaps do, do not. */
  enum Kind {
    PERSON,
    ORGANISATION,
    MAYBE,
    NONE
  }

  /**
   * One actor.
   *
   * @param forms the names that the actor goes by
   */
  record Line(Kind kind, String who, List<Form> forms) {}

  /**
   * One name of an actor.
   *
   * @param words as printed
   * @param count how often it stands there if all of them are meant, else 0
   * @param chosen which of its occurrences are meant, counted from 1; empty for all
   */
  record Form(String words, int count, List<Integer> chosen) {
    private static final Pattern WRITTEN =
        Pattern.compile("(.*?)(?: x([0-9]+)| #([0-9]+(?:,[0-9]+)*))?");

    static Form of(String written) {
      Matcher parts = WRITTEN.matcher(written);
      if (!parts.matches()) {
        throw new IllegalArgumentException("not a form: " + written);
      }
      if (parts.group(3) != null) {
        List<Integer> chosen = Stream.of(parts.group(3).split(",")).map(Integer::valueOf).toList();
        return new Form(parts.group(1), 0, chosen);
      }
      int count = parts.group(2) == null ? 1 : Integer.parseInt(parts.group(2));
      return new Form(parts.group(1), count, List.of());
    }
  }

  /** One occurrence of a name, and the line that says whose. */
  record Mention(Span span, Line line) {}

  static List<GoldChains> all(Path folder) throws IOException {
    try (Stream<Path> files = Files.list(folder)) {
      List<GoldChains> all = new ArrayList<>();
      for (Path file : files.filter(path -> path.toString().endsWith(".txt")).sorted().toList()) {
        all.add(read(file));
      }
      return all;
    }
  }

  private static GoldChains read(Path file) throws IOException {
    List<String> rows = Files.readAllLines(file);
    List<Line> lines = new ArrayList<>();
    for (String row : rows.subList(1, rows.size())) {
      String[] cells = row.split(" \\| ", -1);
      Kind kind = Kind.valueOf(cells[0].toUpperCase(Locale.ROOT));
      lines.add(new Line(kind, cells[1], Stream.of(cells[2].split(", ")).map(Form::of).toList()));
    }
    String name = file.getFileName().toString().replace(".txt", "");
    return new GoldChains(name, rows.getFirst().substring(2), lines);
  }

  /** Finds every mention in the text, in its order; the counts of the file must be right. */
  List<Mention> mentions(AnnotatedArticle article) {
    Map<String, List<Span>> spans = occurrences(article);
    List<Mention> mentions = new ArrayList<>();
    Map<String, TreeSet<Integer>> chosen = new HashMap<>();
    for (Line line : lines) {
      for (Form form : line.forms) {
        List<Span> there = spans.getOrDefault(form.words, List.of());
        if (form.chosen.isEmpty()) {
          require(there.size() == form.count, form.words + " stands there " + there.size());
          there.forEach(span -> mentions.add(new Mention(span, line)));
        } else {
          for (int which : form.chosen) {
            require(which <= there.size(), form.words + " stands there " + there.size());
            boolean free = chosen.computeIfAbsent(form.words, w -> new TreeSet<>()).add(which);
            require(free, form.words + " #" + which + " stands in two chains");
            mentions.add(new Mention(there.get(which - 1), line));
          }
        }
      }
    }
    chosen.forEach((words, which) ->
        require(
            which.size() == spans.getOrDefault(words, List.of()).size(),
            "not each " + words + " has a chain"));
    mentions.sort(Comparator.comparing(Mention::span));
    return mentions;
  }

  private Map<String, List<Span>> occurrences(AnnotatedArticle article) {
    Pattern longestFirst =
        Pattern.compile(
            lines.stream()
                .flatMap(line -> line.forms.stream())
                .map(Form::words)
                .sorted(Comparator.comparingInt(String::length).reversed())
                .map(words -> Pattern.quote(words).replace(" ", "\\E\\s+\\Q"))
                .collect(Collectors.joining("|")));
    Map<String, List<Span>> found = new HashMap<>();
    Matcher matcher = longestFirst.matcher(article.text());
    int from = 0;
    while (from < article.text().length() && matcher.find(from)) {
      Span span = new Span(matcher.start(), matcher.end());
      boolean counts = isWhole(article, span);
      if (counts) {
        String words = matcher.group().replaceAll("\\s+", " ");
        found.computeIfAbsent(words, w -> new ArrayList<>()).add(span);
      }
      from = counts ? matcher.end() : matcher.start() + 1;
    }
    return found;
  }

  /** Whether it begins and ends with a token and stands in the story. */
  private static boolean isWhole(AnnotatedArticle article, Span span) {
    int first = article.tokens().tokenAt(span.start());
    int last = article.tokens().tokenAt(span.end() - 1);
    return switch (article.article().zoneAt(span.start()).kind()) {
      case TITLE, BODY, CAPTION ->
          article.tokens().start(first) == span.start() && article.tokens().end(last) == span.end();
      case DATELINE, BYLINE, CREDIT, BOILERPLATE -> false;
    };
  }

  private void require(boolean holds, String otherwise) {
    if (!holds) {
      throw new IllegalStateException(file + ": " + otherwise);
    }
  }
}
