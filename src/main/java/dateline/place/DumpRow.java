package dateline.place;

import java.util.List;
import java.util.Locale;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * A row of a GeoNames dump: nineteen columns parted by tabs.
 *
 * <pre>
 * 0 id  1 name  2 ascii name  3 other names  4 latitude  5 longitude  6 class  7 code  8 country
 * 9 more countries  10 to 13 codes of the divisions that hold it  14 population  ...
 * </pre>
 */
record DumpRow(
    int id,
    String name,
    String asciiName,
    List<String> otherNames,
    int latitude,
    int longitude,
    char classOf,
    String code,
    String country,
    String first,
    String second,
    int population) {
  private static final int COLUMNS = 19;

  /** Waters, mountains, islands, regions and such sites as news is made at. */
  private static final Set<String> SITES =
      Set.of(
          ("BAY BAYS CHN CNL COVE DLTA FJD FLLS GLCR GULF HBR INLT LGN LK LKS OCN RSV SD SEA STM STRT "
                  + "ATOL BCH CAPE CNYN DSRT HLL HLLS ISL ISLS ISTH MT MTS PASS PEN PK PKS PLAT PLN PT "
                  + "RDGE SAND UPLD VAL VLC AREA CST LCTY MILB NVB OAS PRK RES RESN RGN RGNE "
                  + "AIRB AIRP CTRS DAM PS PSN")
              .split(" "));

  /**
   * Reads a row.
   *
   * @throws IllegalArgumentException with what is wrong with it, in a few words
   */
  static DumpRow of(String line) {
    String[] f = line.split("\t", -1);
    if (f.length != COLUMNS) {
      throw new IllegalArgumentException(
          "expected %d columns parted by tabs, found %d".formatted(COLUMNS, f.length));
    }
    if (f[1].isBlank() || f[1].indexOf('\ufffd') >= 0) {
      throw new IllegalArgumentException("the name is " + (f[1].isBlank() ? "empty" : "no UTF-8"));
    }
    return new DumpRow(
        (int) whole("id", f[0], 1, Integer.MAX_VALUE),
        f[1],
        f[2],
        f[3].isEmpty() ? List.of() : List.of(f[3].split(",")),
        degrees("latitude", f[4], 90),
        degrees("longitude", f[5], 180),
        f[6].isEmpty() ? ' ' : f[6].charAt(0),
        f[7],
        f[8],
        f[10],
        f[11],
        (int) Math.min(Integer.MAX_VALUE, whole("population", f[14], 0, Long.MAX_VALUE)));
  }

  private static long whole(String column, String text, long least, long most) {
    try {
      long number = text.isEmpty() ? 0 : Long.parseLong(text);
      if (number >= least && number <= most) {
        return number;
      }
    } catch (NumberFormatException e) {
      throw new IllegalArgumentException(wrong(column, text), e);
    }
    throw new IllegalArgumentException(wrong(column, text));
  }

  private static int degrees(String column, String text, double most) {
    try {
      double degrees = Double.parseDouble(text);
      if (Math.abs(degrees) <= most) {
        return (int) Math.round(degrees * 1e5);
      }
    } catch (NumberFormatException e) {
      throw new IllegalArgumentException(wrong(column, text), e);
    }
    throw new IllegalArgumentException(wrong(column, text));
  }

  private static String wrong(String column, String text) {
    String shown = text.length() > 20 ? text.substring(0, 20) + "…" : text;
    return "the %s is \"%s\"".formatted(column, shown);
  }

  /** What it becomes in the gazetteer, or null if no news is made there: a building, a road. */
  @Nullable PlaceKind kind() {
    return switch (classOf) {
      case 'P' ->
          switch (code) {
            case "PPLA" -> PlaceKind.SEAT;
            case "PPLX" -> PlaceKind.QUARTER;
            default -> PlaceKind.TOWN;
          };
      case 'A' ->
          switch (code) {
            case "ADM1" -> PlaceKind.FIRST_LEVEL;
            case "ADM2", "ADM3", "ADM4", "ADM5", "ADMD" -> PlaceKind.SECOND_LEVEL;
            default -> null;
          };
      default -> SITES.contains(code.toUpperCase(Locale.ROOT)) ? PlaceKind.SITE : null;
    };
  }
}
