package dateline.attribution;

import dateline.annotation.Attribution;
import dateline.annotation.Claim;
import dateline.annotation.Figure;
import dateline.annotation.Period;
import dateline.annotation.Reason;
import dateline.annotation.Reasons;
import dateline.article.Span;
import dateline.article.Tokens;
import java.util.Locale;
import org.jspecify.annotations.Nullable;

/**
 * Puts into words why statements and claims are what they are; those of a claim stand with its
 * figure:
 *
 * <pre>
 * source   "The committee"      subject before cue: say
 * cue      "said"               verb in cues.tsv: said
 * speaker  "The committee"      source of the statement before
 * place    "Kursk"              beside: in the clause of the figure
 * time     "past 48 hours"      2024-11-10 to 2024-11-12
 * </pre>
 */
final class Explanation {
  private final Reading reading;
  private final Tokens tokens;
  private final Reasons reasons;

  Explanation(Reading reading, Reasons reasons) {
    this.reading = reading;
    this.tokens = reading.tokens;
    this.reasons = reasons;
  }

  void of(Attribution attribution, Statement statement, Speaker speaker) {
    if (!reasons.areAsked()) {
      return;
    }
    reasons.add(attribution, new Reason("source", span(statement.source()), statement.why()));
    Stretch cue = statement.cue();
    if (cue != null) {
      String kind = statement.kind().name().toLowerCase(Locale.ROOT);
      reasons.add(attribution, new Reason("cue", span(cue), table(cue) + ": " + kind));
    }
    Span named = speaker.named() == null ? span(statement.source()) : speaker.named();
    reasons.add(attribution, new Reason("speaker", named, speaker.why()));
  }

  private String table(Stretch cue) {
    for (int i = cue.first(); i <= cue.last(); i++) {
      if (reading.forms(i).length > 0) {
        return "verb in cues.tsv";
      }
      if (reading.is(i, Words.TALLY)) {
        return "noun in words.tsv, tally";
      }
    }
    return NounCues.isCue(tokens.lower(cue.last())) ? "noun in nouns.tsv" : "word of speech";
  }

  /** The slots of a claim that have something in them. */
  void of(
      Claim claim,
      int verb,
      ClaimPlaces.Chosen place,
      TimeWords.@Nullable Told time,
      @Nullable Statement statement) {
    if (!reasons.areAsked()) {
      return;
    }
    Figure figure = claim.figure();
    if (verb >= 0) {
      Span words = tokens.span(verb, verb);
      reasons.add(figure, new Reason("verb", words, "nearest main verb of the clause"));
    }
    if (!claim.actors().isEmpty()) {
      String actors = String.join(", ", claim.actors());
      reasons.add(figure, new Reason("actors", null, "named with the figure: " + actors));
    }
    Claim.PlaceBy by = place.by();
    if (by != null) {
      reasons.add(figure, new Reason("place", place.words(), why(by)));
    }
    if (time != null) {
      Period period = time.period();
      String days = period == null ? "no day told" : period.first() + " to " + period.last();
      reasons.add(figure, new Reason("time", span(time.words()), "nearest time words: " + days));
    }
    if (statement != null) {
      reasons.add(figure, new Reason("speaker", span(statement.source()), statement.why()));
    }
  }

  private static String why(Claim.PlaceBy by) {
    return switch (by) {
      case BESIDE -> "beside: in the clause of the figure";
      case SENTENCE -> "sentence: elsewhere in the sentence";
      case CARRIED -> "carried: from a sentence before or the lead";
      case DATELINE -> "dateline: the lead says \"here\"";
    };
  }

  private @Nullable Span span(@Nullable Stretch stretch) {
    return stretch == null ? null : stretch.span(tokens);
  }
}
