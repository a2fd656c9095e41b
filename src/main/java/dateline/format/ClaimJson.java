package dateline.format;

import com.fasterxml.jackson.core.JsonGenerator;
import dateline.annotation.Claim;
import dateline.annotation.Figure;
import dateline.annotation.Interval;
import dateline.annotation.Period;
import dateline.annotation.VerbClass;
import java.io.IOException;

/** Writes the fields that say what a figure is, the same in an article and in a list of claims. */
final class ClaimJson {
  private ClaimJson() {}

  /** Kind, interval, unit, what is counted, bound, change, base. */
  static void write(JsonGenerator json, Figure figure) throws IOException {
    json.writeStringField("kind", AnswerJson.name(figure.kind()));
    interval(json, "value", figure.value());
    AnswerJson.string(json, "unit", figure.unit());
    AnswerJson.string(json, "counted", figure.counted());
    json.writeStringField("bound", AnswerJson.name(figure.bound()));
    AnswerJson.string(
        json, "change", figure.change() == null ? null : AnswerJson.name(figure.change()));
    interval(json, "base", figure.base());
    AnswerJson.string(json, "baseUnit", figure.baseUnit());
  }

  /** Head, verb and its class, how the places were chosen, time and the days that it means. */
  static void writeSlots(JsonGenerator json, Claim claim) throws IOException {
    AnswerJson.string(json, "head", claim.head());
    AnswerJson.string(json, "verb", claim.verb());
    VerbClass verbClass = claim.verbClass();
    AnswerJson.string(json, "verbClass", verbClass == null ? null : verbClass.name());
    AnswerJson.string(
        json, "polarity", verbClass == null ? null : AnswerJson.name(verbClass.polarity()));
    AnswerJson.string(
        json, "placeBy", claim.placeBy() == null ? null : AnswerJson.name(claim.placeBy()));
    AnswerJson.string(json, "time", claim.time());
    Period period = claim.period();
    if (period == null) {
      json.writeNullField("period");
    } else {
      json.writeArrayFieldStart("period");
      json.writeString(period.first().toString());
      json.writeString(period.last().toString());
      json.writeEndArray();
    }
  }

  private static void interval(JsonGenerator json, String field, Interval interval)
      throws IOException {
    json.writeArrayFieldStart(field);
    end(json, interval.low());
    end(json, interval.high());
    json.writeEndArray();
  }

  /** A whole number without a fraction, an open end as null. */
  private static void end(JsonGenerator json, double value) throws IOException {
    if (Double.isInfinite(value)) {
      json.writeNull();
    } else if (value == Math.rint(value) && Math.abs(value) < 1e15) {
      json.writeNumber((long) value);
    } else {
      json.writeNumber(value);
    }
  }
}
