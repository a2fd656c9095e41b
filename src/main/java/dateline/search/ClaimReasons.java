package dateline.search;

import dateline.annotation.AnnotatedArticle;
import dateline.annotation.Annotators;
import dateline.annotation.Attribution;
import dateline.annotation.Claim;
import dateline.annotation.Place;
import dateline.annotation.Reason;
import dateline.annotation.Reasons;
import dateline.article.Span;
import dateline.index.Fields;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import org.apache.lucene.index.Term;
import org.jspecify.annotations.Nullable;

/**
 * Tells why claims are what they are. The index keeps no reasons: the stored text is annotated once
 * more, the article of the last claim is held.
 */
final class ClaimReasons {
  private static final String SPEAKER = "speaker";

  private final StoredArticles stored;
  private @Nullable Explained last;

  ClaimReasons(StoredArticles stored) {
    this.stored = stored;
  }

  private record Explained(AnnotatedArticle article, Reasons reasons) {}

  /**
   * The reasons of one claim in the order of its slots; empty if its figure is not found any more,
   * since another version of the program made the index.
   */
  synchronized List<ClaimReason> of(ClaimRow row) throws IOException {
    Explained explained = explained(row.articleId());
    if (explained == null) {
      return List.of();
    }
    for (Claim claim : explained.article().claims()) {
      if (claim.figure().span().equals(row.claim().figure().span())) {
        return told(explained, claim);
      }
    }
    return List.of();
  }

  private @Nullable Explained explained(String id) throws IOException {
    if (last == null || !last.article().article().id().equals(id)) {
      AnnotatedArticle kept = stored.withTerm(new Term(Fields.ID, id));
      if (kept == null) {
        return null;
      }
      Reasons reasons = Reasons.asked();
      last = new Explained(Annotators.installed().annotate(kept.article(), reasons), reasons);
    }
    return last;
  }

  private static List<ClaimReason> told(Explained explained, Claim claim) {
    AnnotatedArticle article = explained.article();
    List<ClaimReason> told = new ArrayList<>();
    for (Reason reason : explained.reasons().of(article, claim.figure())) {
      if (!reason.slot().equals(SPEAKER)) { // its statement tells more of it, below
        told.add(told(article, reason.slot(), reason.words(), reason.rule()));
      }
    }
    Place place = nearest(article, claim);
    if (place != null) {
      told.add(told(article, "where", place.span(), place.rule()));
    }
    if (claim.attribution() >= 0) {
      Attribution attribution = article.attributions().get(claim.attribution());
      List<Reason> reasons = explained.reasons().of(article, attribution);
      if (reasons.isEmpty()) {
        Span source = attribution.source().isEmpty() ? null : attribution.source().getFirst();
        told.add(told(article, SPEAKER, source, attribution.rule()));
      }
      for (Reason reason : reasons) {
        told.add(told(article, reason.slot(), reason.words(), reason.rule()));
      }
    }
    return told;
  }

  /** The mention of the claim's first place that stands nearest to the figure, or null. */
  private static @Nullable Place nearest(AnnotatedArticle article, Claim claim) {
    Place nearest = null;
    int figure = claim.figure().span().start();
    for (Place place : article.places()) {
      if (!claim.places().isEmpty() && claim.places().getFirst().equals(place.id())) {
        int distance = Math.abs(place.span().start() - figure);
        if (nearest == null || distance < Math.abs(nearest.span().start() - figure)) {
          nearest = place;
        }
      }
    }
    return nearest;
  }

  private static ClaimReason told(
      AnnotatedArticle article, String slot, @Nullable Span words, String rule) {
    String printed = words == null ? null : ClaimReader.onOneLine(words.in(article.text()));
    return new ClaimReason(slot, printed, rule);
  }
}
