package dateline.cli;

import com.fasterxml.jackson.core.JsonGenerator;
import dateline.annotation.Actor;
import dateline.annotation.AnnotatedArticle;
import dateline.annotation.Figure;
import dateline.annotation.Place;
import dateline.article.Article;
import dateline.article.PublicationDate;
import dateline.format.AnswerJson;
import dateline.format.ArticleJson;
import dateline.search.Copy;
import dateline.search.Searcher;
import java.io.IOException;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.Callable;
import java.util.stream.Collectors;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** Prints one article with its tags marked. */
@Command(
    name = "show",
    mixinStandardHelpOptions = true,
    description =
        "Print an article with its actors, places and figures marked, in colour on a terminal, in [brackets] elsewhere.",
    footerHeading = "%nExamples:%n",
    footer = {
      "  dateline show corpus/tohoku-2011-03-12.txt",
      "  dateline show corpus/tohoku-2011-03-12.txt --json",
      "  dateline show corpus/tsunami-toll-2005-01-19-corrected.html --earlier 1"
    })
final class ShowCommand implements Callable<Integer> {
  private final Screen screen;

  @Mixin private IndexOption index = new IndexOption();

  @Parameters(paramLabel = "ID", description = "The article's id, as search prints it.")
  private String id = "";

  @Option(names = "--json", description = "Print it as one JSON object, as annotate does.")
  private boolean json;

  @Option(
      names = "--earlier",
      paramLabel = "N",
      description =
          "Print what the article said before it was corrected: 1 for the version before the present one, 2 for the one before that.")
  private int back;

  ShowCommand(Screen screen) {
    this.screen = screen;
  }

  @Override
  public Integer call() throws IOException {
    try (Searcher searcher = Searcher.openAsPrinted(index.folder())) {
      AnnotatedArticle annotated = searcher.article(id);
      if (annotated == null) {
        return UnknownId.print(screen, searcher, id);
      }
      List<Article> earlier = searcher.earlier(annotated.article());
      if (back < 0 || back > earlier.size()) {
        screen.err().println("dateline: " + noVersion(earlier.size()));
        return Main.FAILED;
      }
      if (back > 0) {
        annotated = AnnotatedArticle.untagged(earlier.get(back - 1));
      }
      if (json) {
        try (JsonGenerator out = AnswerJson.generator(screen.out())) {
          ArticleJson.write(out, annotated);
          out.writeRaw('\n');
        }
      } else {
        print(annotated);
        if (back == 0) {
          copies(searcher.copies(annotated.article()));
        }
        versions(earlier);
      }
    }
    return Main.DONE;
  }

  private String noVersion(int versions) {
    return id
        + " has "
        + (versions == 0 ? "no earlier version" : Count.of(versions, "earlier version"))
        + ", so there is none for --earlier "
        + back
        + ".";
  }

  private void copies(List<Copy> copies) {
    if (!copies.isEmpty()) {
      screen.line("");
      CopyList.print(screen, "", copies.size(), copies, true);
    }
  }

  private void versions(List<Article> earlier) {
    if (back == 0 && !earlier.isEmpty()) {
      screen.line("");
    }
    for (int i = 1; back == 0 && i <= earlier.size(); i++) {
      Article version = earlier.get(i - 1);
      screen.wrapped(
          "",
          Screen.harmless(
              "Earlier version, "
                  + published(version.origin().published())
                  + ": dateline show "
                  + id
                  + " --earlier "
                  + i));
    }
  }

  private void print(AnnotatedArticle annotated) {
    Article article = annotated.article();
    String headline = article.headline();
    if (headline != null) {
      screen.wrapped("", screen.in(Screen.Style.BOLD, Screen.harmless(headline)));
    }
    List<String> facts = new ArrayList<>();
    facts.add(published(article.origin().published()));
    facts.add(article.source() == null ? "no source" : article.source());
    facts.add(article.language());
    if (article.url() != null) {
      facts.add(article.url());
    }
    facts.add(article.id());
    screen.wrapped("", screen.in(Screen.Style.DIM, Screen.harmless(String.join("  ", facts))));
    if (article.origin().author() != null) {
      screen.wrapped("", Screen.harmless("By " + article.origin().author()));
    }
    if (article.origin().published().doubt() != null) {
      screen.wrapped("", Screen.harmless("Date doubted: " + article.origin().published().doubt()));
    }
    if (!article.isTagged()) {
      screen.line("Not in English: found by its words, not tagged.");
    }
    screen.line("");
    for (String paragraph : new MarkedText(screen, annotated).text().split("\n", -1)) {
      screen.wrapped("", paragraph);
    }
    summary(annotated);
  }

  /** "2011-03-12 21:30+09:00 (meta tag)". */
  private static String published(PublicationDate date) {
    if (date.day() == null) {
      return "no date";
    }
    String time = date.timeText();
    return date.day() + (time == null ? "" : " " + time) + " (" + date.evidence().label() + ")";
  }

  private void summary(AnnotatedArticle annotated) {
    for (Actor.Kind kind : Actor.Kind.values()) {
      Map<String, Integer> counts = new LinkedHashMap<>();
      for (Actor actor : annotated.actors()) {
        if (actor.kind() == kind) {
          counts.merge(actor.name(), 1, Integer::sum);
        }
      }
      list(
          switch (kind) {
            case PERSON -> "Persons";
            case ORGANISATION -> "Organisations";
            case GROUP -> "Groups";
          },
          MarkedText.style(kind),
          counts);
    }
    Map<String, Integer> places = new LinkedHashMap<>();
    for (Place place : annotated.places()) {
      places.merge(place.name() + (place.isResolved() ? "" : " (unresolved)"), 1, Integer::sum);
    }
    list("Places", Screen.Style.PLACE, places);
    Map<String, Integer> figures = new LinkedHashMap<>();
    for (Figure figure : annotated.figures()) {
      figures.merge(figure.span().in(annotated.text()).replace('\n', ' '), 1, Integer::sum);
    }
    list("Figures", Screen.Style.FIGURE, figures);
    screen.line("");
    screen.line(
        Count.of(annotated.attributions().size(), "statement") + " attributed to somebody.");
  }

  private void list(String label, Screen.Style style, Map<String, Integer> counts) {
    if (counts.isEmpty()) {
      return;
    }
    screen.line("");
    screen.line(screen.in(Screen.Style.BOLD, label));
    String text =
        counts.entrySet().stream()
            .sorted(Map.Entry.<String, Integer>comparingByValue().reversed())
            .map(entry ->
                Screen.harmless(entry.getKey())
                    + (entry.getValue() > 1 ? " " + entry.getValue() + "×" : ""))
            .collect(Collectors.joining(" · "));
    for (String line : Screen.wrap(text, screen.width() - 2)) {
      screen.line("  " + screen.in(style, line));
    }
  }
}
