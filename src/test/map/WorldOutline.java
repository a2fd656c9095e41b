import com.fasterxml.jackson.core.JsonFactory;
import com.fasterxml.jackson.core.JsonParser;
import com.fasterxml.jackson.core.JsonToken;
import java.io.IOException;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/**
 * Makes the outline of the world that the page draws, land and borders, from the countries of
 * Natural Earth (public domain) in the npm package world-atlas 2.0.2, byte for byte the same each
 * time:
 *
 * <pre>
 * npm pack world-atlas@2.0.2 &amp;&amp; tar xf world-atlas-2.0.2.tgz
 * java -cp "target/lib/*" src/test/map/WorldOutline.java package/countries-50m.json \
 *     src/main/resources/dateline/web/assets/world.json
 * </pre>
 *
 * <p>The file holds rings of land and lines of borders, each a list of numbers: longitude and
 * latitude of its first point, then the steps from each point to the next, all in twentieths of a
 * degree. Points are left out where the line moves by no more than a tenth of a degree; a border
 * that two countries share is thinned once, so that no gap opens between them. Islands of less than
 * a fifth of a degree and everything south of 60° S are left out. Land across the date line goes on
 * east of 180 degrees, and stands a second time at the western edge.
 */
public final class WorldOutline {
  private static final double UNIT = 0.05;
  private static final double TOLERANCE = 0.1;
  private static final double SMALLEST = 0.2;
  private static final double SOUTH = -60;
  private static final double HALF = 180;

  private WorldOutline() {}

  private record Point(double east, double north) {
    Point moved(double by) {
      return new Point(east + by, north);
    }
  }

  public static void main(String[] files) throws IOException {
    Map<?, ?> topology;
    try (JsonParser json = new JsonFactory().createParser(Path.of(files[0]).toFile())) {
      json.nextToken();
      topology = (Map<?, ?>) read(json);
    }
    List<List<Point>> arcs = arcs(topology);
    Map<?, ?> objects = (Map<?, ?>) topology.get("objects");
    List<List<Point>> land = new ArrayList<>();
    for (List<?> ring : rings((Map<?, ?>) objects.get("land"))) {
      List<Point> points = new ArrayList<>();
      for (Object arc : ring) {
        int index = ((Double) arc).intValue();
        List<Point> line = thinned(arcs.get(index < 0 ? ~index : index));
        points.addAll(index < 0 ? line.reversed() : line);
      }
      points = unwrapped(points);
      if (isShown(points)) {
        land.add(points);
        // What lies across the date line is drawn at both edges of the map.
        if (points.stream().anyMatch(point -> point.east() > HALF)) {
          land.add(points.stream().map(point -> point.moved(-2 * HALF)).toList());
        }
      }
    }
    List<List<Point>> borders = new ArrayList<>();
    users((Map<?, ?>) objects.get("countries"))
        .forEach(
            (arc, count) -> {
              if (count > 1) {
                borders.add(unwrapped(thinned(arcs.get(arc))));
              }
            });
    try (PrintStream out =
        new PrintStream(Files.newOutputStream(Path.of(files[1])), false, StandardCharsets.UTF_8)) {
      out.print("{\"unit\":" + UNIT + ",\n\"land\":[\n");
      write(land, out);
      out.print("],\n\"borders\":[\n");
      write(borders, out);
      out.print("]}\n");
    }
  }

  private static Object read(JsonParser json) throws IOException {
    return switch (json.currentToken()) {
      case START_OBJECT -> {
        Map<String, Object> object = new HashMap<>();
        while (json.nextToken() != JsonToken.END_OBJECT) {
          String name = json.currentName();
          json.nextToken();
          object.put(name, read(json));
        }
        yield object;
      }
      case START_ARRAY -> {
        List<Object> array = new ArrayList<>();
        while (json.nextToken() != JsonToken.END_ARRAY) {
          array.add(read(json));
        }
        yield array;
      }
      case VALUE_NUMBER_INT, VALUE_NUMBER_FLOAT -> json.getDoubleValue();
      default -> json.getText();
    };
  }

  /** The arcs in degrees. In the file each point is a step from the one before. */
  private static List<List<Point>> arcs(Map<?, ?> topology) {
    Map<?, ?> transform = (Map<?, ?>) topology.get("transform");
    List<?> scale = (List<?>) transform.get("scale");
    List<?> origin = (List<?>) transform.get("translate");
    List<List<Point>> arcs = new ArrayList<>();
    for (Object arc : (List<?>) topology.get("arcs")) {
      List<Point> points = new ArrayList<>();
      double east = 0;
      double north = 0;
      for (Object step : (List<?>) arc) {
        east += number(step, 0);
        north += number(step, 1);
        points.add(
            new Point(
                number(origin, 0) + east * number(scale, 0),
                number(origin, 1) + north * number(scale, 1)));
      }
      arcs.add(points);
    }
    return arcs;
  }

  private static double number(Object list, int at) {
    return (Double) ((List<?>) list).get(at);
  }

  /** The rings of a geometry and of all that it is made of: lists of arcs, ~n where backwards. */
  private static List<List<?>> rings(Map<?, ?> geometry) {
    List<List<?>> rings = new ArrayList<>();
    if (geometry.get("geometries") instanceof List<?> parts) {
      parts.forEach(part -> rings.addAll(rings((Map<?, ?>) part)));
    } else if (geometry.get("arcs") instanceof List<?> arcs) {
      addRings(arcs, rings);
    }
    return rings;
  }

  private static void addRings(List<?> arcs, List<List<?>> rings) {
    if (arcs.getFirst() instanceof Double) {
      rings.add(arcs);
    } else {
      arcs.forEach(inner -> addRings((List<?>) inner, rings));
    }
  }

  /** How many countries each arc is part of, in the order of the file. */
  private static Map<Integer, Integer> users(Map<?, ?> countries) {
    Map<Integer, Integer> users = new LinkedHashMap<>();
    for (List<?> ring : rings(countries)) {
      for (Object arc : ring) {
        int index = ((Double) arc).intValue();
        users.merge(index < 0 ? ~index : index, 1, Integer::sum);
      }
    }
    return users;
  }

  /** The line without leaps from one edge of the map to the other: it goes on east of 180 degrees. */
  private static List<Point> unwrapped(List<Point> line) {
    List<Point> unwrapped = new ArrayList<>();
    double by = leaps(line) && line.getFirst().east() < 0 ? 2 * HALF : 0;
    Point before = line.getFirst();
    for (Point point : line) {
      double step = point.east() - before.east();
      by += step > HALF ? -2 * HALF : step < -HALF ? 2 * HALF : 0;
      unwrapped.add(point.moved(by));
      before = point;
    }
    return unwrapped;
  }

  private static boolean leaps(List<Point> line) {
    for (int i = 1; i < line.size(); i++) {
      if (Math.abs(line.get(i).east() - line.get(i - 1).east()) > HALF) {
        return true;
      }
    }
    return false;
  }

  private static boolean isShown(List<Point> ring) {
    double west = ring.stream().mapToDouble(Point::east).min().orElseThrow();
    double east = ring.stream().mapToDouble(Point::east).max().orElseThrow();
    double south = ring.stream().mapToDouble(Point::north).min().orElseThrow();
    double north = ring.stream().mapToDouble(Point::north).max().orElseThrow();
    return north > SOUTH && (east - west >= SMALLEST || north - south >= SMALLEST);
  }

  /** The line with as few of its points as keep it within the tolerance (Douglas and Peucker). */
  private static List<Point> thinned(List<Point> line) {
    Point first = line.getFirst();
    Point last = line.getLast();
    int farthest = 0;
    double distance = 0;
    for (int i = 1; i < line.size() - 1; i++) {
      double away = distance(line.get(i), first, last);
      if (away > distance) {
        farthest = i;
        distance = away;
      }
    }
    if (distance <= TOLERANCE) {
      return List.of(first, last);
    }
    List<Point> thinned = new ArrayList<>(thinned(line.subList(0, farthest + 1)));
    thinned.removeLast();
    thinned.addAll(thinned(line.subList(farthest, line.size())));
    return thinned;
  }

  private static double distance(Point point, Point first, Point last) {
    double east = last.east() - first.east();
    double north = last.north() - first.north();
    double toEast = point.east() - first.east();
    double toNorth = point.north() - first.north();
    double length = Math.hypot(east, north);
    return length == 0
        ? Math.hypot(toEast, toNorth)
        : Math.abs(east * toNorth - north * toEast) / length;
  }

  private static void write(List<List<Point>> lines, PrintStream out) {
    String separator = "";
    for (List<Point> line : lines) {
      List<String> numbers = new ArrayList<>();
      long east = 0;
      long north = 0;
      for (Point point : line) {
        long toEast = Math.round(point.east() / UNIT);
        long toNorth = Math.round(point.north() / UNIT);
        if (numbers.isEmpty() || toEast != east || toNorth != north) {
          numbers.add(String.valueOf(toEast - east));
          numbers.add(String.valueOf(toNorth - north));
          east = toEast;
          north = toNorth;
        }
      }
      out.print(separator + "[" + String.join(",", numbers) + "]");
      separator = ",\n";
    }
    out.print("\n");
  }
}
