package dateline.cli;

import dateline.format.ExportFormat;
import dateline.search.Cursor;
import dateline.search.FacetChoice;
import dateline.search.FacetSelection;
import java.time.Duration;
import java.util.Arrays;
import picocli.CommandLine.ITypeConverter;
import picocli.CommandLine.TypeConversionException;

/** How typed option values become numbers and choices; each refusal says what was wrong. */
final class Typed {
  private Typed() {}

  /** A whole number from 0 up. */
  static final class Whole implements ITypeConverter<Integer> {
    @Override
    public Integer convert(String typed) {
      try {
        int number = Integer.parseInt(typed);
        if (number >= 0) {
          return number;
        }
      } catch (NumberFormatException e) {
        throw refused(typed);
      }
      throw refused(typed);
    }

    private static TypeConversionException refused(String typed) {
      return new TypeConversionException("'" + typed + "' is not a whole number from 0 up");
    }
  }

  /** A time in whole seconds, from 1 up. */
  static final class Seconds implements ITypeConverter<Duration> {
    @Override
    public Duration convert(String typed) {
      if (!typed.matches("0*[1-9][0-9]{0,8}")) {
        throw new TypeConversionException("'" + typed + "' is not a whole number from 1 up");
      }
      return Duration.ofSeconds(Integer.parseInt(typed));
    }
  }

  /** Which facets to count: {@code counted,speaker}. */
  static final class Selection implements ITypeConverter<FacetSelection> {
    private static final int VALUES = 6;

    @Override
    public FacetSelection convert(String typed) {
      try {
        return FacetSelection.parse(typed, VALUES);
      } catch (IllegalArgumentException e) {
        throw new TypeConversionException(e.getMessage());
      }
    }
  }

  /** Where a page of hits ended. */
  static final class Place implements ITypeConverter<Cursor> {
    @Override
    public Cursor convert(String typed) {
      try {
        return Cursor.parse(typed);
      } catch (IllegalArgumentException e) {
        throw new TypeConversionException(e.getMessage());
      }
    }
  }

  /** A facet choice: {@code place=Europe/Russia}. */
  static final class Choice implements ITypeConverter<FacetChoice> {
    @Override
    public FacetChoice convert(String typed) {
      try {
        return FacetChoice.parse(typed);
      } catch (IllegalArgumentException e) {
        throw new TypeConversionException(e.getMessage());
      }
    }
  }

  /** How an export is laid out: {@code csv}. */
  static final class Layout implements ITypeConverter<ExportFormat> {
    @Override
    public ExportFormat convert(String typed) {
      for (ExportFormat format : ExportFormat.values()) {
        if (format.toString().equalsIgnoreCase(typed)) {
          return format;
        }
      }
      throw new TypeConversionException(
          "expected one of " + Arrays.toString(ExportFormat.values()) + " but was '" + typed + "'");
    }
  }
}
