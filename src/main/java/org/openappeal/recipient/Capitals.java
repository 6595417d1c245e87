package org.openappeal.recipient;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.HashMap;
import java.util.Map;
import java.util.Objects;

/** How far it is from one country to another, measured between their capitals. Immutable. */
final class Capitals {
  /** Farther than any two places on earth. */
  static final int UNKNOWN = Integer.MAX_VALUE;

  private static final double EARTH_RADIUS_KM = 6371;

  private final Map<String, Place> places;

  private record Place(double north, double east) {}

  private Capitals(Map<String, Place> places) {
    this.places = places;
  }

  static Capitals load() {
    try (InputStream file = Capitals.class.getResourceAsStream("capitals.txt")) {
      Map<String, Place> places = new HashMap<>();
      String text = new String(Objects.requireNonNull(file).readAllBytes(), StandardCharsets.UTF_8);
      text.lines()
          .filter(line -> !line.startsWith("#"))
          .map(line -> line.split(" ", 4))
          .forEach(part -> places.put(part[0], new Place(radians(part[1]), radians(part[2]))));
      return new Capitals(places);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private static double radians(String degrees) {
    return Math.toRadians(Double.parseDouble(degrees));
  }

  /** Kilometres along the great circle, or {@link #UNKNOWN}. */
  int kilometres(String from, String to) {
    Place a = places.get(from);
    Place b = places.get(to);
    if (a == null || b == null) {
      return UNKNOWN;
    }
    double haversine =
        square(Math.sin((b.north() - a.north()) / 2))
            + Math.cos(a.north())
                * Math.cos(b.north())
                * square(Math.sin((b.east() - a.east()) / 2));
    return (int) Math.round(2 * EARTH_RADIUS_KM * Math.asin(Math.min(1, Math.sqrt(haversine))));
  }

  private static double square(double number) {
    return number * number;
  }
}
