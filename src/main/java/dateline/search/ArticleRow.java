package dateline.search;

import dateline.annotation.AnnotatedArticle;
import java.util.List;

/**
 * An article with what the index and the user know of it besides.
 *
 * @param annotated the article as the index keeps it
 * @param path the file that it stands in: "news/wire.jsonl"
 * @param persons names of the persons in it, in the order of its text, as the user wants them shown
 * @param organisations likewise
 * @param places names of the places in it, in the order of its text
 */
public record ArticleRow(
    AnnotatedArticle annotated,
    String path,
    List<String> persons,
    List<String> organisations,
    List<String> places) {
  public ArticleRow {
    persons = List.copyOf(persons);
    organisations = List.copyOf(organisations);
    places = List.copyOf(places);
  }
}
