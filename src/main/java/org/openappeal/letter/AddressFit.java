package org.openappeal.letter;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.openappeal.problem.Problem;

/**
 * In which of a few sizes an address fits a box. Each size has a field of its own in the template,
 * of which all but one stay empty. Immutable.
 */
final class AddressFit {
  static final String FONT = "Arial";

  /** The height of a line, for each point of the letters' size, in twips: 1.15 lines. */
  private static final int LINE = 23;

  /** In points; who sorts letters by hand should not need glasses. */
  private static final int READABLE = 9;

  private static final int PER_MILLE = 1000;
  private static final int TWIPS = 20;

  private final String prefix;
  private final List<Integer> sizes;
  private final int width;
  private final int height;
  private final Font font = Font.named(FONT);

  /**
   * @param prefix what its fields begin with
   * @param sizes in points, the largest first
   * @param width of the box in twips
   * @param height of the box in twips
   */
  AddressFit(String prefix, List<Integer> sizes, int width, int height) {
    this.prefix = prefix;
    this.sizes = List.copyOf(sizes);
    this.width = width;
    this.height = height;
  }

  List<Integer> sizes() {
    return sizes;
  }

  String field(int size) {
    return prefix + size;
  }

  static int line(int size) {
    return size * LINE;
  }

  private int smallest() {
    return sizes.get(sizes.size() - 1);
  }

  /**
   * A warning where the address of {@code item} is too long for the smallest size.
   *
   * @param where what it does not fit
   * @param otherwise what to do instead of shortening it
   */
  Optional<Problem> problem(PostalItem item, String where, String otherwise) {
    return fits(item.address(), smallest())
        ? Optional.empty()
        : Optional.of(
            Problem.warning(
                item.location(),
                "the address of "
                    + item.id()
                    + " does not fit "
                    + where
                    + ", even in letters of "
                    + smallest()
                    + " points",
                "Shorten it, or " + otherwise + "."));
  }

  /** The values of all fields: the address in the size it is to have. */
  Map<String, Object> values(List<String> address) {
    int chosen = size(address);
    Map<String, Object> values = new HashMap<>();
    sizes.forEach(size -> values.put(field(size), ""));
    values.put(field(chosen), String.join("\n", address));
    return values;
  }

  /**
   * The largest size in which it fits without a line being broken, unless that is small; else the
   * largest in which it fits at all; else the smallest.
   */
  int size(List<String> address) {
    return sizes.stream()
        .filter(size -> size >= READABLE && lines(address, size) == address.size())
        .filter(size -> fits(address, size))
        .findFirst()
        .or(() -> sizes.stream().filter(size -> fits(address, size)).findFirst())
        .orElse(smallest());
  }

  private boolean fits(List<String> address, int size) {
    return lines(address, size) * line(size) <= height;
  }

  private int lines(List<String> address, int size) {
    LineBreaker lines = new LineBreaker(width, 0, line(size));
    String separator = "";
    for (String line : address) {
      (separator + line)
          .codePoints()
          .forEach(c -> lines.add(c, font.width(c, false) * size * TWIPS / PER_MILLE, 0));
      separator = "\n";
    }
    return lines.finish().size();
  }
}
