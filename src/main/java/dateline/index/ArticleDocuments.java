package dateline.index;

import dateline.analysis.AnnotatedTokenStream;
import dateline.analysis.LeadFilter;
import dateline.analysis.NewsAnalyzer;
import dateline.annotation.Actor;
import dateline.annotation.AnnotatedArticle;
import dateline.annotation.Attribution;
import dateline.annotation.Claim;
import dateline.annotation.Figure;
import dateline.annotation.Place;
import dateline.article.Article;
import dateline.article.WebAddress;
import dateline.article.Wording;
import java.io.IOException;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import org.apache.lucene.analysis.TokenStream;
import org.apache.lucene.document.Document;
import org.apache.lucene.document.Field;
import org.apache.lucene.document.FieldType;
import org.apache.lucene.document.LatLonDocValuesField;
import org.apache.lucene.document.LatLonPoint;
import org.apache.lucene.document.LongPoint;
import org.apache.lucene.document.NumericDocValuesField;
import org.apache.lucene.document.SortedSetDocValuesField;
import org.apache.lucene.document.StoredField;
import org.apache.lucene.document.StringField;
import org.apache.lucene.document.TextField;
import org.apache.lucene.facet.FacetsConfig;
import org.apache.lucene.facet.sortedset.SortedSetDocValuesFacetField;
import org.apache.lucene.util.BytesRef;

/**
 * Makes the block of documents of one article: its claims, then itself, with the fields of {@link
 * Fields}.
 *
 * <pre>
 * claim 0 | claim 1 | ... | article
 * </pre>
 *
 * <p>One thread, one instance: the token streams inside are used again for the next article, so a
 * block must be written before the next is made.
 */
public final class ArticleDocuments {
  private static final FieldType NAME = nameType();

  private final FacetsConfig facets = FacetDimensions.config();
  private final AnnotatedTokenStream titleWords = new AnnotatedTokenStream();
  private final AnnotatedTokenStream bodyWords = new AnnotatedTokenStream();
  private final TokenStream title = NewsAnalyzer.stackTags(titleWords);
  private final TokenStream body = new LeadFilter(NewsAnalyzer.stackTags(bodyWords));

  /** Words with positions; how long a name is says nothing, so no norms are kept. */
  private static FieldType nameType() {
    FieldType type = new FieldType(TextField.TYPE_NOT_STORED);
    type.setOmitNorms(true);
    type.freeze();
    return type;
  }

  /**
   * The block.
   *
   * @param path the file it stands in, as the index knows it
   * @param hash of its title and body
   */
  public List<Document> block(AnnotatedArticle article, String path, String hash)
      throws IOException {
    Names names = new Names(article);
    ClaimDocuments claims = new ClaimDocuments(article, names);
    List<Document> block = new ArrayList<>(article.claims().size() + 1);
    for (int i = 0; i < article.claims().size(); i++) {
      block.add(facets.build(claims.document(i)));
    }
    block.add(facets.build(article(article, names, path, hash)));
    return block;
  }

  private Document article(AnnotatedArticle annotated, Names names, String path, String hash)
      throws IOException {
    Article article = annotated.article();
    Document to = new Document();
    term(to, Fields.TYPE, Fields.ARTICLE);
    to.add(new StringField(Fields.ID, article.id(), Field.Store.YES));
    to.add(new StringField(Fields.PATH, path, Field.Store.YES));
    to.add(new StringField(Fields.HASH, hash, Field.Store.YES));
    to.add(new StoredField(Fields.STORED, ArticleCodec.encode(annotated)));
    term(to, Fields.LANGUAGE, article.language());
    for (int key : Wording.keysOf(article)) {
      to.add(new StringField(Fields.STORY_KEY, StoryKeys.term(key), Field.Store.NO));
    }
    text(annotated, to);
    String url = WebAddress.key(article.url());
    if (url != null) {
      to.add(new StringField(Fields.URL, url, Field.Store.YES));
    }
    source(article, to);
    if (article.origin().author() != null) {
      words(to, Fields.AUTHOR, article.origin().author());
    }
    date(article, to);
    facet(to, Fields.FACET_LANGUAGE, article.language());
    actors(names, to);
    places(annotated, names, to);
    figures(annotated, to);
    said(annotated, names, to);
    Parts.of(annotated).forEach(part -> facet(to, Fields.FACET_ZONE, part));
    return to;
  }

  private void text(AnnotatedArticle annotated, Document to) {
    int bodyStart = annotated.article().bodyStart();
    bodyWords.over(annotated, bodyStart, annotated.text().length());
    to.add(new TextField(Fields.TEXT, body));
    int storyStart = annotated.article().storyStart();
    if (storyStart > 0) {
      titleWords.over(annotated, 0, storyStart);
      to.add(new TextField(Fields.TITLE, title));
    }
  }

  private static void source(Article article, Document to) {
    String source = article.source();
    if (source != null && !source.isBlank()) {
      term(to, Fields.SOURCE, source.toLowerCase(Locale.ROOT));
      facet(to, Fields.FACET_SOURCE, source);
    }
  }

  private static void date(Article article, Document to) {
    LocalDate date = article.date();
    if (date != null) {
      to.add(new LongPoint(Fields.DATE, date.toEpochDay()));
      to.add(new NumericDocValuesField(Fields.DATE, date.toEpochDay()));
      String day = date.toString();
      int monthEnd = day.lastIndexOf('-');
      int yearEnd = day.lastIndexOf('-', monthEnd - 1);
      facet(to, Fields.FACET_MONTH, day.substring(0, yearEnd), day.substring(0, monthEnd), day);
    }
  }

  private static void actors(Names names, Document to) {
    for (Actor actor : names.actors()) {
      term(to, Fields.ACTOR_ID, actor.id());
      names.names(actor, name -> words(to, Fields.ACTOR, name));
      switch (actor.kind()) {
        case PERSON -> {
          names.names(actor, name -> words(to, Fields.PERSON, name));
          facet(to, Fields.FACET_PERSON, actor.id());
          if (!names.roles(actor).isEmpty()) {
            String roles = String.join(String.valueOf(Fields.NEXT_ROLE), names.roles(actor));
            term(to, Fields.ACTOR_ROLES, actor.id() + Fields.ROLES_OF + roles);
          }
        }
        case ORGANISATION -> {
          names.names(actor, name -> words(to, Fields.ORGANISATION, name));
          facet(to, Fields.FACET_ORGANISATION, actor.id());
        }
        case GROUP -> {}
      }
    }
  }

  private static void places(AnnotatedArticle article, Names names, Document to) {
    Set<String> terms = new LinkedHashSet<>();
    Set<String> ids = new LinkedHashSet<>();
    Set<String> countries = new LinkedHashSet<>();
    Set<Place.Coordinates> points = new LinkedHashSet<>();
    for (Place place : article.places()) {
      names.placeTerms(place, terms);
      if (place.country() != null) {
        countries.add(place.country().toLowerCase(Locale.ROOT));
      }
      if (place.id() != null) {
        ids.add(place.id());
        if (place.isSpot()) {
          points.add(place.at());
        }
      }
      place.path().forEach(node -> ids.add(node.id()));
    }
    terms.forEach(term -> term(to, Fields.PLACE, term));
    ids.forEach(id -> term(to, Fields.PLACE_ID, id));
    countries.forEach(code -> term(to, Fields.COUNTRY, code));
    for (String form : PlaceForms.of(article)) {
      to.add(new SortedSetDocValuesField(Fields.PLACE_FORM, new BytesRef(form)));
    }
    for (Place.Coordinates at : points) {
      to.add(new LatLonPoint(Fields.GEO, at.latitude(), at.longitude()));
      to.add(new LatLonDocValuesField(Fields.GEO, at.latitude(), at.longitude()));
    }
    for (String path : PlacePaths.of(article)) {
      to.add(new SortedSetDocValuesField(Fields.PLACE_PATH, new BytesRef(path)));
    }
  }

  private static void said(AnnotatedArticle article, Names names, Document to) {
    Set<String> speakers = new LinkedHashSet<>();
    Set<String> ids = new LinkedHashSet<>();
    Set<String> cues = new LinkedHashSet<>();
    for (Attribution attribution : article.attributions()) {
      names.speakers(attribution.speakers(), speakers::add);
      ids.addAll(SpeakerIds.of(article, attribution));
      cues.add(attribution.cueClass());
    }
    words(to, Fields.SAID_BY, speakers);
    ids.forEach(id -> facet(to, Fields.FACET_SAID_BY, id));
    cues.forEach(cue -> facet(to, Fields.FACET_SAID_HOW, cue));
  }

  private static void figures(AnnotatedArticle article, Document to) {
    Set<String> texts = new LinkedHashSet<>();
    Set<String> kinds = new LinkedHashSet<>();
    for (Figure figure : article.figures()) {
      kinds.add(lower(figure.kind()));
      String counted = figure.counted();
      if (counted != null) {
        texts.add(counted);
      }
    }
    Set<String> heads = new LinkedHashSet<>();
    for (Claim claim : article.claims()) {
      if (claim.head() != null) {
        heads.add(claim.head());
      }
    }
    kinds.forEach(kind -> facet(to, Fields.FACET_FIGURE, kind));
    heads.forEach(head -> facet(to, Fields.FACET_COUNTED, head));
    words(to, Fields.FIGURE, texts);
    words(to, Fields.FIGURE, kinds);
  }

  static String lower(Enum<?> kind) {
    return kind.name().toLowerCase(Locale.ROOT);
  }

  static void term(Document to, String field, String term) {
    to.add(new StringField(field, term, Field.Store.NO));
  }

  static void words(Document to, String field, Iterable<String> names) {
    names.forEach(name -> words(to, field, name));
  }

  private static void words(Document to, String field, String name) {
    to.add(new Field(field, name, NAME));
  }

  static void facet(Document to, String dimension, String... path) {
    for (String label : path) {
      if (label.isEmpty()) {
        return;
      }
    }
    to.add(new SortedSetDocValuesFacetField(dimension, path));
  }
}
