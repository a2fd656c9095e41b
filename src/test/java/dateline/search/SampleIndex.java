package dateline.search;

import dateline.annotation.Figure.Bound;
import dateline.annotation.Figure.Kind;
import dateline.index.ArticleWriter;
import java.io.IOException;
import java.nio.file.Path;
import java.util.List;

/** A small index on disk that the tests of this package search. */
final class SampleIndex {
  private static final String[] KURSK = {"Europe", "Russia", "Kursk Oblast"};
  private static final String[] POKROVSK = {"Europe", "Ukraine", "Donetsk", "Pokrovsk"};

  private SampleIndex() {}

  static List<NewsItem> items() {
    return List.of(
        new NewsItem(
                "border.txt",
                "Vlad loses a village near the border",
                """
                Heavy fighting was reported on Monday.
                Officials said Vlad had sent over 10,000 soldiers to Kursk since the summer.
                The governor of the region, Anna Orlova, told the Morning Herald that 540 soldiers \
                were wounded.
                A drone was seen above the river.\
                """)
            .on("2024-11-05")
            .from("Morning Herald")
            .person("Vlad", "Vladimir Putin")
            .person("Anna Orlova", "Anna Orlova")
            .organisation("Morning Herald", "Morning Herald")
            .place("Kursk", KURSK)
            .figure(
                "over 10,000 soldiers",
                Kind.COUNT,
                10_000,
                Double.POSITIVE_INFINITY,
                Bound.MORE_THAN,
                "soldiers")
            .figure("540 soldiers", Kind.COUNT, 540, 540, Bound.EXACT, "soldiers")
            .says("Officials", "said", "Vlad had sent over 10,000 soldiers to Kursk")
            .says("Anna Orlova", "told", "540 soldiers were wounded", "Anna Orlova"),
        new NewsItem(
                "city.txt",
                "Mayor counts the cost",
                """
                Glide bombs fell on Pokrovsk again. Drones followed an hour later.
                Mayor Petro Bondar said repairs would cost $3.2 million and take up to 200 days.
                "The front line is ten kilometres away," he said.\
                """)
            .on("2025-01-20")
            .from("The Daily Post")
            .person("Petro Bondar", "Petro Bondar")
            .place("Pokrovsk", POKROVSK)
            .figure("$3.2 million", Kind.MONEY, 3.2e6, 3.2e6, Bound.EXACT, "US dollar")
            .figure(
                "up to 200 days",
                Kind.DURATION,
                Double.NEGATIVE_INFINITY,
                200,
                Bound.AT_MOST,
                "day")
            .says("Mayor Petro Bondar", "said", "repairs would cost $3.2 million", "Petro Bondar"),
        new NewsItem(
                "palace.txt",
                "Vladimir Putin receives the envoy",
                "The two men spoke for three hours in Moscow. Vladimir Putin said little.")
            .on("2024-12-31")
            .from("The Daily Post")
            .person("Vladimir Putin", "Vladimir Putin")
            .place("Moscow", "Europe", "Russia", "Moscow"),
        new NewsItem(
            "quiet.txt",
            null,
            "Nothing happened here; a person counted sheep and the front door."));
  }

  static void write(Path folder) throws IOException {
    try (ArticleWriter writer = ArticleWriter.open(folder)) {
      for (NewsItem item : items()) {
        writer.add(item.annotated(), "file", "hash");
      }
      writer.commit();
    }
  }
}
