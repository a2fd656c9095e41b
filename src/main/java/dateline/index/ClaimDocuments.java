package dateline.index;

import dateline.analysis.Words;
import dateline.annotation.AnnotatedArticle;
import dateline.annotation.Attribution;
import dateline.annotation.Claim;
import dateline.annotation.Figure;
import dateline.annotation.Interval;
import dateline.annotation.Period;
import dateline.annotation.VerbClass;
import java.time.LocalDate;
import java.util.LinkedHashSet;
import java.util.Set;
import org.apache.lucene.document.Document;
import org.apache.lucene.document.DoubleDocValuesField;
import org.apache.lucene.document.LongRange;
import org.apache.lucene.document.NumericDocValuesField;
import org.apache.lucene.document.SortedDocValuesField;
import org.apache.lucene.util.BytesRef;

/** Makes the documents of one article's claims. */
final class ClaimDocuments {
  private final AnnotatedArticle article;
  private final Names names;

  ClaimDocuments(AnnotatedArticle article, Names names) {
    this.article = article;
    this.names = names;
  }

  /** The fields of a claim; facets are still to be built. */
  Document document(int number) {
    Claim claim = article.claims().get(number);
    Figure figure = claim.figure();
    Document to = new Document();
    ArticleDocuments.term(to, Fields.TYPE, Fields.CLAIM);
    ArticleDocuments.term(to, Fields.ID, article.article().id());
    ArticleDocuments.term(to, Fields.CLAIM_KIND, ArticleDocuments.lower(figure.kind()));
    ArticleDocuments.facet(to, Fields.FACET_KIND, ArticleDocuments.lower(figure.kind()));
    ArticleDocuments.term(to, Fields.CLAIM_BOUND, ArticleDocuments.lower(figure.bound()));
    String unit = figure.unit();
    if (unit != null) {
      ArticleDocuments.term(to, Fields.CLAIM_UNIT, unit);
    }
    String baseUnit = figure.baseUnit();
    if (baseUnit != null) {
      ArticleDocuments.term(to, Fields.CLAIM_BASE_UNIT, baseUnit);
    }
    String verb = claim.verb();
    if (verb != null) {
      ArticleDocuments.term(to, Fields.CLAIM_VERB, Words.name(verb));
    }
    VerbClass verbClass = claim.verbClass();
    if (verbClass != null) {
      ArticleDocuments.term(to, Fields.CLAIM_VERB_CLASS, Words.name(verbClass.name()));
      ArticleDocuments.facet(to, Fields.FACET_VERB_CLASS, verbClass.name());
    }
    String head = claim.head();
    if (head != null) {
      ArticleDocuments.term(to, Fields.CLAIM_HEAD, Words.name(head));
      ArticleDocuments.facet(to, Fields.FACET_HEAD, head);
    }
    String counted = figure.counted();
    if (counted != null) {
      ArticleDocuments.words(to, Fields.CLAIM_COUNTED, Set.of(counted));
    }
    ranges(figure, to);
    ArticleDocuments.words(to, Fields.CLAIM_SAID_BY, speakers(claim));
    Set<String> actors = new LinkedHashSet<>();
    names.speakers(claim.actors(), actors::add);
    ArticleDocuments.words(to, Fields.CLAIM_ACTOR, actors);
    Set<String> places = new LinkedHashSet<>();
    claim.places().forEach(place -> names.claimPlaceTerms(place, places));
    places.forEach(place -> ArticleDocuments.term(to, Fields.CLAIM_PLACE, place));
    Set<String> ids = new LinkedHashSet<>();
    claim.places().forEach(place -> names.placeIds(place, ids));
    ids.forEach(id -> ArticleDocuments.term(to, Fields.CLAIM_PLACE_ID, id));
    days(claim, to);
    said(claim, to);
    numbers(figure, to);
    measure(claim, to);
    return to;
  }

  /**
   * The interval as stated stands beside the sure one only where it is another, and intervals in
   * base units only where there is such a unit: no query asks for more.
   */
  private static void ranges(Figure figure, Document to) {
    Interval sure = FigureRanges.band(figure);
    to.add(FigureRanges.field(Fields.CLAIM_VALUE_SURE, sure, figure.bound()));
    boolean rounded = !sure.equals(figure.value());
    if (rounded) {
      to.add(FigureRanges.field(Fields.CLAIM_VALUE, figure.value(), figure.bound()));
    }
    if (figure.baseUnit() != null) {
      Interval base = FigureRanges.bandInBaseUnits(figure);
      to.add(FigureRanges.field(Fields.CLAIM_BASE_SURE, base, figure.bound()));
      if (rounded) {
        to.add(FigureRanges.field(Fields.CLAIM_BASE, figure.base(), figure.bound()));
      }
    }
  }

  private static void measure(Claim claim, Document to) {
    String measure = Measures.of(claim);
    if (measure != null) {
      ArticleDocuments.term(to, Fields.CLAIM_MEASURE, measure);
      to.add(new SortedDocValuesField(Fields.CLAIM_MEASURE, new BytesRef(measure)));
    }
  }

  /** The ends of the sure intervals for those who look at one claim, each only where it is new. */
  private static void numbers(Figure figure, Document to) {
    double stated =
        Double.isInfinite(figure.base().low()) ? figure.base().high() : figure.base().low();
    to.add(new DoubleDocValuesField(Fields.CLAIM_NUMBER_STATED, stated));
    Interval base = FigureRanges.ends(FigureRanges.bandInBaseUnits(figure), figure.bound());
    number(Fields.CLAIM_SURE_LOW, base.low(), stated, to);
    number(Fields.CLAIM_SURE_HIGH, base.high(), stated, to);
    Interval value = FigureRanges.ends(FigureRanges.band(figure), figure.bound());
    number(Fields.CLAIM_VALUE_LOW, value.low(), base.low(), to);
    boolean isOther = Double.compare(value.low(), base.low()) != 0;
    number(Fields.CLAIM_VALUE_HIGH, value.high(), isOther ? value.low() : base.high(), to);
  }

  private static void number(String field, double number, double otherwise, Document to) {
    if (Double.compare(number, otherwise) != 0) {
      to.add(new DoubleDocValuesField(field, number));
    }
  }

  private void days(Claim claim, Document to) {
    LocalDate date = article.article().date();
    Period published = date == null ? null : Period.of(date);
    Period period = claim.period() == null ? published : claim.period();
    if (period != null) {
      long first = period.first().toEpochDay();
      long last = period.last().toEpochDay();
      to.add(new LongRange(Fields.CLAIM_DAYS, new long[] {first}, new long[] {last}));
      to.add(new NumericDocValuesField(Fields.CLAIM_DATE, first));
    }
  }

  private void said(Claim claim, Document to) {
    if (claim.attribution() < 0) {
      ArticleDocuments.facet(to, Fields.FACET_SPEECH, FacetDimensions.UNATTRIBUTED);
      return;
    }
    Attribution attribution = article.attributions().get(claim.attribution());
    ArticleDocuments.facet(to, Fields.FACET_SPEECH, ArticleDocuments.lower(attribution.kind()));
    ArticleDocuments.facet(to, Fields.FACET_CUE, attribution.cueClass());
    for (String speaker : new LinkedHashSet<>(attribution.speakers())) {
      ArticleDocuments.facet(to, Fields.FACET_SPEAKER, speaker);
    }
  }

  private Set<String> speakers(Claim claim) {
    Set<String> speakers = new LinkedHashSet<>();
    if (claim.attribution() >= 0) {
      names.speakers(article.attributions().get(claim.attribution()).speakers(), speakers::add);
    }
    return speakers;
  }
}
