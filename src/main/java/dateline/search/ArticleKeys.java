package dateline.search;

import java.util.List;

/**
 * What an article is known by: a corrected version bears its id, a moved file its words.
 *
 * @param id the article's id
 * @param words hash of its title and body
 */
public record ArticleKeys(String id, String words) {
  /** Each with its kind before it: "id news/a.txt", "words 9f86d081". */
  List<String> all() {
    return List.of(id(id), "words " + words);
  }

  /** The one that an id makes. */
  static String id(String id) {
    return "id " + id;
  }
}
