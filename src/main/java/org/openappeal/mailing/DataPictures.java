package org.openappeal.mailing;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.InvalidPathException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.openappeal.appeal.Remembered;
import org.openappeal.problem.Location;
import org.openappeal.problem.Problem;
import org.openappeal.problem.ProblemException;
import org.openappeal.word.Picture;
import org.openappeal.word.WordField;
import org.openappeal.word.WordTemplate;

/**
 * Puts pictures in the place of the names of picture files, where the template names the column.
 * They lie in the folder of the data or of the template, or further inside. {@code photo_alt},
 * {@code photo_width} and {@code photo_height} (millimetres) beside {@code photo} say what it shows
 * and how large it is. Not thread-safe.
 */
final class DataPictures {
  private static final Pattern NAME = Pattern.compile("(?i)[^\\n]{1,250}\\.(png|jpe?g|gif)");
  private static final int MOST_KEPT = 16;
  private static final double ANY = 10_000;

  private final List<Path> folders;
  private final Set<String> named;

  /** A logo is read once, a thousand photos are not held. */
  private final Remembered<Key, Picture> kept =
      new Remembered<>(MOST_KEPT, key -> Picture.read(key.file, key.alternative));

  private record Key(Path file, String alternative) {}

  DataPictures(Path data, Path template, WordTemplate letters) {
    this.folders = List.of(folder(data), folder(template));
    this.named =
        Stream.concat(letters.references().stream(), letters.fields().stream())
            .map(WordField::name)
            .map(name -> folded(name.substring(name.lastIndexOf('.') + 1)))
            .filter(name -> !name.isEmpty())
            .collect(Collectors.toUnmodifiableSet());
  }

  private static Path folder(Path file) {
    Path parent = file.toAbsolutePath().getParent();
    return parent == null ? file.toAbsolutePath() : parent;
  }

  private static String folded(String name) {
    return name.replaceAll("[\\s_\u00a0]+", "_").toLowerCase(Locale.ROOT);
  }

  /**
   * The data with pictures; the same map where there are none.
   *
   * @param row where it stands
   * @throws ProblemException if a picture is not there, not one, or lies elsewhere
   */
  Map<String, Object> in(Map<String, Object> data, Location row) {
    Map<String, Object> changed = null;
    for (Map.Entry<String, Object> entry : data.entrySet()) {
      Object value = entry.getValue();
      Object made = of(entry.getKey(), value, data, row);
      if (made != value) {
        changed = changed == null ? new LinkedHashMap<>(data) : changed;
        changed.put(entry.getKey(), made);
      }
    }
    return changed == null ? data : changed;
  }

  @SuppressWarnings("unchecked")
  private Object of(String name, Object value, Map<String, Object> beside, Location row) {
    if (value instanceof Map<?, ?> map) {
      return in((Map<String, Object>) map, row);
    }
    if (value instanceof List<?> list) {
      List<Object> items = new ArrayList<>(list.size());
      boolean changed = false;
      for (Object item : list) {
        Object made = item instanceof Map<?, ?> ? of(name, item, beside, row) : item;
        changed |= made != item;
        items.add(made);
      }
      return changed ? items : value;
    }
    boolean picture =
        value instanceof String text
            && NAME.matcher(text).matches()
            && named.contains(folded(name));
    return picture ? picture(name, value.toString(), beside, row) : value;
  }

  private Picture picture(String name, String file, Map<String, Object> beside, Location row) {
    String alternative = text(beside, name + "_alt");
    Key key = new Key(find(file, row), alternative.isEmpty() ? words(file) : alternative);
    Picture found = read(key, row);
    double width = millimetres(beside, name + "_width", row);
    double height = millimetres(beside, name + "_height", row);
    return width == ANY && height == ANY ? found : found.within(width, height);
  }

  private Picture read(Key key, Location row) {
    try {
      return kept.of(key);
    } catch (ProblemException e) {
      Problem first = e.problems().get(0);
      throw new ProblemException(
          Problem.error(row, first.location() + ": " + first.message(), first.remedy()), e);
    }
  }

  private static String words(String file) {
    String last = file.substring(Math.max(file.lastIndexOf('/'), file.lastIndexOf('\\')) + 1);
    return last.substring(0, last.lastIndexOf('.')).replaceAll("[_-]+", " ");
  }

  private static String text(Map<String, Object> beside, String name) {
    for (Map.Entry<String, Object> entry : beside.entrySet()) {
      if (folded(entry.getKey()).equals(folded(name))) {
        return String.valueOf(entry.getValue());
      }
    }
    return "";
  }

  private static double millimetres(Map<String, Object> beside, String name, Location row) {
    String text = text(beside, name);
    if (text.isBlank()) {
      return ANY;
    }
    if (!text.matches("\\d{1,3}(\\.\\d{1,3})?") || Double.parseDouble(text) == 0) {
      throw Problem.error(
              row,
              "`" + name + "` is no number of millimetres: “" + text + "”",
              "Write a number such as 35.")
          .asException();
    }
    return Double.parseDouble(text);
  }

  private Path find(String file, Location row) {
    for (Path folder : folders) {
      try {
        Path path = folder.resolve(file).normalize();
        if (!path.startsWith(folder)) {
          throw outside(file, row);
        }
        if (Files.isRegularFile(path)) {
          if (!path.toRealPath().startsWith(folder.toRealPath())) {
            throw outside(file, row);
          }
          return path;
        }
      } catch (InvalidPathException | IOException e) {
        throw new ProblemException(nothing(file, row), e);
      }
    }
    throw nothing(file, row).asException();
  }

  private static ProblemException outside(String file, Location row) {
    return Problem.error(
            row,
            "the picture `" + file + "` lies outside the folders of the data and the template",
            "Copy it beside the data, and name it from there.")
        .asException();
  }

  private static Problem nothing(String file, Location row) {
    return Problem.error(
        row,
        "there is no picture `" + file + "` beside the data or the template",
        "Copy it there, or leave the cell empty.");
  }
}
