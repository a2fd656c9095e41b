package dateline.search;

import dateline.annotation.PlaceNames;
import dateline.index.Fields;
import dateline.search.NewsQuery.Clause;
import dateline.search.NewsQuery.Occur;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import org.apache.lucene.index.Term;
import org.apache.lucene.search.IndexSearcher;
import org.apache.lucene.search.Query;

/** Says of a query and of each of its parts what it means and how many articles meet it. */
final class QueryParts {
  private final IndexSearcher searcher;
  private final ActorNames names;
  private final String typed;

  QueryParts(IndexSearcher searcher, ActorNames names, String typed) {
    this.searcher = searcher;
    this.names = names;
    this.typed = typed;
  }

  /** The query as it was asked, before other names are added. */
  QueryPart of(NewsQuery asked) throws IOException, QueryException {
    return part(asked, "");
  }

  private QueryPart part(NewsQuery asked, String before) throws IOException, QueryException {
    ActorQueries actors = new ActorQueries(names);
    Query compiled =
        new QueryCompiler(typed, QueryCompiler.Level.ARTICLE)
            .compileUnlessEmpty(actors.widen(asked));
    long articles = compiled == null ? 0 : searcher.count(compiled);
    List<QueryPart> parts = new ArrayList<>();
    if (asked instanceof NewsQuery.Group(List<Clause> clauses)) {
      for (Clause clause : clauses) {
        parts.add(part(clause.query(), clause.occur() == Occur.MUST_NOT ? "NOT " : ""));
      }
    } else if (asked instanceof NewsQuery.Boosted(NewsQuery inner, float factor)) {
      parts.add(part(inner, ""));
    }
    String meaning = compiled == null ? "left out: no word is in it" : meaning(asked);
    if (!(asked instanceof NewsQuery.Group) && !actors.added().isEmpty()) {
      meaning += "; also " + String.join(", ", actors.added());
    }
    return new QueryPart(before + QueryWriter.write(asked), meaning, articles, parts);
  }

  private String meaning(NewsQuery query) throws IOException {
    return switch (query) {
      case NewsQuery.Group(List<Clause> clauses) -> ofGroup(clauses);
      case NewsQuery.Boosted boosted -> "weighs " + boosted.factor() + " times as much";
      case NewsQuery.OneClaim claim -> "one and the same figure that meets all of it";
      case NewsQuery.Everything everything -> "every article";
      case NewsQuery.Present present -> "anything in " + where(present.field());
      case NewsQuery.Word word -> ofWord(word);
      case NewsQuery.Phrase phrase -> ofPhrase(phrase);
      case NewsQuery.Pattern pattern ->
          "a word of these letters, * any and ? one, in " + where(pattern.field());
      case NewsQuery.Fuzzy fuzzy ->
          "a word of which at most "
              + fuzzy.edits()
              + (fuzzy.edits() == 1 ? " letter differs, in " : " letters differ, in ")
              + where(fuzzy.field());
      case NewsQuery.Regex regex ->
          "a word that the whole expression fits, in " + where(regex.field());
      case NewsQuery.Between range ->
          "a word between these in the order of letters, in " + where(range.field());
      case NewsQuery.Days days -> ofDays(days);
      case NewsQuery.InPlaces inPlaces -> meaning(inPlaces.query());
      case NewsQuery.Near near ->
          String.format(
              Locale.ROOT,
              "a place within %.4g km of %.4f, %.4f",
              near.kilometres(),
              near.point().latitude(),
              near.point().longitude());
      case NewsQuery.InBox box ->
          String.format(
              Locale.ROOT,
              "a place between %.4f, %.4f and %.4f, %.4f",
              box.southWest().latitude(),
              box.southWest().longitude(),
              box.northEast().latitude(),
              box.northEast().longitude());
      case NewsQuery.Tagged tagged -> "words and tags in this order" + apart(tagged.slop());
      case NewsQuery.SameSentence sentence -> "all of it in one sentence";
      case NewsQuery.Amount amount ->
          (amount.possibly() ? "a figure that may be " : "a figure that surely is ")
              + (amount.value().low() == amount.value().high() ? "this" : "in this range")
              + (amount.counted() == null ? "" : ", of what goes by that name");
    };
  }

  private static String ofGroup(List<Clause> clauses) {
    boolean must = clauses.stream().anyMatch(clause -> clause.occur() == Occur.MUST);
    boolean should = clauses.stream().anyMatch(clause -> clause.occur() == Occur.SHOULD);
    if (must) {
      return should ? "what must be; the rest raises the score" : "all of these";
    }
    return should ? "any of these" : "everything else";
  }

  private String ofWord(NewsQuery.Word word) throws IOException {
    List<String> forms = new ArrayList<>();
    for (String form : Plurals.meant(word)) {
      if (isIn(Fields.TEXT, form) || isIn(Fields.TITLE, form)) {
        forms.add(form);
      }
    }
    return switch (word.field()) {
      case TEXT, TITLE, BODY ->
          forms.size() > 1
              ? String.join(" or ", forms) + " in " + where(word.field())
              : "this word in " + where(word.field());
      default -> named(word.field(), word.typed());
    };
  }

  private boolean isIn(String field, String term) throws IOException {
    return searcher.getIndexReader().docFreq(new Term(field, term)) > 0;
  }

  private static String ofPhrase(NewsQuery.Phrase phrase) {
    return switch (phrase.field()) {
      case TEXT, TITLE, BODY ->
          "these words exactly, side by side"
              + apart(phrase.slop())
              + ", in "
              + where(phrase.field());
      default -> named(phrase.field(), phrase.typed());
    };
  }

  private static String named(QueryField field, String value) {
    if (field == QueryField.PLACE) {
      List<String> ids = PlaceNames.installed().ids(value);
      return "a place of this name or in one"
          + (ids.isEmpty() ? "" : ", " + String.join(" ", ids) + " by any name");
    }
    if (field == QueryField.COUNTRY) {
      return "a country or a place in it, " + String.join(" ", Countries.codes(value));
    }
    return (value.contains(" ") ? "these words in " : "this word in ") + where(field);
  }

  private static String apart(int slop) {
    return slop == 0 ? "" : ", at most " + slop + (slop == 1 ? " place apart" : " places apart");
  }

  private static String ofDays(NewsQuery.Days days) {
    if (days.first() != null && days.first().equals(days.last())) {
      return "published on " + days.first();
    }
    return "published"
        + (days.first() == null ? "" : " from " + days.first())
        + (days.last() == null ? "" : " to " + days.last());
  }

  private static String where(QueryField field) {
    return switch (field) {
      case TEXT -> "title or text";
      case TITLE -> "the title";
      case BODY -> "the text";
      case ACTOR -> "the names of actors";
      case PERSON -> "the names of persons";
      case ORGANISATION -> "the names of organisations";
      case PLACE -> "the names of places";
      case COUNTRY, NEAR -> "the places";
      case FIGURE -> "what figures count, their kinds and units";
      case SAID_BY -> "the names of those who are quoted";
      case COUNTED -> "what figures count";
      case VERB -> "the verbs of figures";
      case KIND -> "the kinds of figures";
      case BOUND -> "the bounds of figures";
      case DATE -> "the day of publication";
      case SOURCE -> "the source";
      case AUTHOR -> "the author";
      case LANGUAGE -> "the language";
      case ID -> "the id";
    };
  }
}
