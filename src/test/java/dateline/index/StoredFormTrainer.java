package dateline.index;

import dateline.annotation.AnnotatedArticle;
import dateline.annotation.Attribution;
import dateline.annotation.Claim;
import dateline.annotation.Figure;
import dateline.annotation.Place;
import dateline.annotation.VerbClass;
import dateline.article.Zone;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import org.apache.lucene.index.DirectoryReader;
import org.apache.lucene.index.Term;
import org.apache.lucene.search.IndexSearcher;
import org.apache.lucene.search.ScoreDoc;
import org.apache.lucene.search.TermQuery;
import org.apache.lucene.util.BytesRef;
import org.jspecify.annotations.Nullable;

/**
 * Makes what stored articles are packed with from the articles of indexes, the same bytes each
 * time:
 *
 * <pre>
 * java -cp ... dateline.index.StoredFormTrainer RESOURCES INDEX ...
 *
 * stored-words.txt        words of annotations that one article of 500 has, the most frequent first
 * stored-dictionary.bin   32 KB of what their stored forms share
 * </pre>
 *
 * <p>The dictionary is found as in Liao, Petri, Moffat, Wirth, Effective Construction of Relative
 * Lempel-Ziv Dictionaries (WWW 2016): the articles are one long text cut into as many equal parts
 * as the dictionary has stretches; of each part that stretch is taken whose runs of six bytes stand
 * in most articles, and these runs count no more. The best stand last, where DEFLATE reaches them
 * with the shortest distances. See {@code src/test/train/README.md}.
 */
public final class StoredFormTrainer {
  /** A word that one article of so many has is worth a number. */
  private static final int RARE = 500;

  private StoredFormTrainer() {}

  /** The folder to write to and the indexes to learn from. */
  public static void main(String[] args) throws IOException {
    if (args.length < 2) {
      System.err.println("usage: StoredFormTrainer RESOURCES INDEX ...");
      System.exit(2);
    }
    Path resources = Path.of(args[0]);
    List<AnnotatedArticle> articles = new ArrayList<>();
    for (String index : List.of(args).subList(1, args.length)) {
      read(Path.of(index), articles);
    }
    List<String> words = words(articles);
    Files.writeString(resources.resolve("stored-words.txt"), String.join("\n", words) + "\n");
    List<byte[]> stored = new ArrayList<>();
    for (AnnotatedArticle article : articles) {
      ArticleEncoder out = new ArticleEncoder(new StoredWords(words));
      out.annotated(article);
      stored.add(out.bytes());
    }
    byte[] dictionary = new SharedStretches(stored).dictionary();
    Files.write(resources.resolve("stored-dictionary.bin"), dictionary);
    System.out.printf(
        "%,d articles, %,d words, %,d bytes%n", articles.size(), words.size(), dictionary.length);
  }

  private static void read(Path index, List<AnnotatedArticle> into) throws IOException {
    try (IndexFolder folder = IndexFolder.open(index)) {
      DirectoryReader reader = folder.reader();
      ScoreDoc[] all =
          new IndexSearcher(reader)
              .search(new TermQuery(new Term(Fields.TYPE, Fields.ARTICLE)), reader.maxDoc())
              .scoreDocs;
      Map<String, AnnotatedArticle> byId = new TreeMap<>();
      for (ScoreDoc one : all) {
        BytesRef bytes = reader.storedFields().document(one.doc).getBinaryValue(Fields.STORED);
        AnnotatedArticle article = ArticleCodec.decode(bytes);
        byId.put(article.article().id(), article);
      }
      into.addAll(byId.values());
    }
  }

  /** Words of all annotations but actors, whose names are those of a time. */
  private static List<String> words(List<AnnotatedArticle> articles) {
    Map<String, Integer> having = new HashMap<>();
    for (AnnotatedArticle article : articles) {
      Set<String> words = new HashSet<>();
      add(article, words);
      words.forEach(word -> having.merge(word, 1, Integer::sum));
    }
    int least = Math.max(2, articles.size() / RARE);
    return having.entrySet().stream()
        .filter(word -> word.getValue() >= least && !word.getKey().contains("\n"))
        .sorted(
            Map.Entry.<String, Integer>comparingByValue(Comparator.reverseOrder())
                .thenComparing(Map.Entry.comparingByKey()))
        .map(Map.Entry::getKey)
        .toList();
  }

  private static void add(AnnotatedArticle article, Set<String> words) {
    add(article.article().language(), words);
    add(article.article().origin().published().evidence().name(), words);
    for (Zone zone : article.article().zones()) {
      add(zone.kind().name(), words);
    }
    article
        .actors()
        .forEach(actor -> {
          add(actor.kind().name(), words);
          add(actor.rule(), words);
          words.addAll(actor.roles());
        });
    for (Place place : article.places()) {
      add(place.id(), words);
      add(place.name(), words);
      add(place.country(), words);
      add(place.rule(), words);
      for (Place.Node node : place.path()) {
        add(node.id(), words);
        add(node.name(), words);
      }
    }
    article.figures().forEach(figure -> add(figure, words));
    for (Attribution attribution : article.attributions()) {
      add(attribution.kind().name(), words);
      add(attribution.verb(), words);
      add(attribution.cueClass(), words);
      add(attribution.rule(), words);
    }
    for (Claim claim : article.claims()) {
      add(claim.head(), words);
      add(claim.verb(), words);
      VerbClass verbs = claim.verbClass();
      if (verbs != null) {
        add(verbs.name(), words);
        add(verbs.polarity().name(), words);
      }
      add(claim.placeBy() == null ? null : claim.placeBy().name(), words);
      add(claim.time(), words);
    }
  }

  private static void add(Figure figure, Set<String> words) {
    add(figure.kind().name(), words);
    add(figure.unit(), words);
    add(figure.counted(), words);
    add(figure.bound().name(), words);
    add(figure.change() == null ? null : figure.change().name(), words);
    add(figure.baseUnit(), words);
    add(figure.rule(), words);
  }

  private static void add(@Nullable String word, Set<String> words) {
    if (word != null) {
      words.add(word);
    }
  }
}
