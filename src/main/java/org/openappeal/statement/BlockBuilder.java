package org.openappeal.statement;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/** Puts lines together into blocks. One builder reads one statement. */
final class BlockBuilder {
  private static final int HANGING = 2;

  /** A line that is complete although it begins with a small letter: “г. Лиллебю, 3 мая 2031”. */
  private static final Pattern PLACE_AND_DATE =
      Pattern.compile("\\p{Ll}{1,4}\\. ?\\p{Lu}[^.]{0,60}\\d{4}.{0,10}");

  private static final int LABEL_WORDS = 4;
  private static final int GREETING_WORDS = 7;
  private static final int CAPITALS = 6;

  private final Joiner joiner;
  private final Width width;
  private final List<Block> blocks = new ArrayList<>();
  private final List<Line> current = new ArrayList<>();
  private final ListStack lists = new ListStack();
  private final Set<String> markers = new HashSet<>();
  private boolean gap;

  private BlockBuilder(List<Line> lines, Joiner joiner) {
    this.joiner = joiner;
    this.width = Width.of(lines);
    for (Line line : lines) {
      Marker marker = line.style() == Style.TEXT ? Marker.of(line.text()) : null;
      if (marker != null && marker.kind() != Marker.Kind.BULLET) {
        markers.add(marker.printed());
      }
    }
  }

  static List<Block> build(List<Line> lines, Joiner joiner) {
    BlockBuilder builder = new BlockBuilder(lines, joiner);
    for (Line line : lines) {
      if (line.isBlank() || line.isRule()) {
        builder.gap |= line.isBlank();
      } else {
        builder.add(line);
        builder.gap = false;
      }
    }
    builder.close();
    return List.copyOf(builder.blocks);
  }

  private void add(Line line) {
    switch (line.style()) {
      case HEADING, ROW, NOTE -> {
        lists.close();
        begin(line);
        close();
      }
      case ITEM -> {
        lists.close();
        begin(line);
      }
      case BODY -> body(line);
      case TEXT -> text(line);
    }
  }

  /** A line whose format says that it begins no list item. */
  private void body(Line line) {
    boolean goesOn = !current.isEmpty() && (!gap || (line.level() > 0 && inItem()));
    if (goesOn) {
      current.add(line);
    } else {
      begin(line);
    }
  }

  private void text(Line line) {
    Marker marker = Marker.of(line.text());
    if (marker != null && begins(marker, line)) {
      int level = lists.add(marker, line.indent());
      begin(line.item(marker.printed(), marker.rest(), level));
    } else if (goesOn(line)) {
      current.add(line);
    } else {
      lists.close();
      begin(line);
    }
  }

  private boolean begins(Marker marker, Line line) {
    if (marker.isPlain() || lists.goesOn(marker, line.indent())) {
      return true;
    }
    if (marker.isInitial() && !markers.contains(marker.next())) {
      return false;
    }
    if (inItem() && lists.restarts(marker, line.indent())) {
      return true;
    }
    Line before = last();
    boolean free =
        before == null
            || gap
            || before.text().endsWith(":")
            || line.indent() >= before.indent() + HANGING
            || (inItem() && before.text().matches(".*[.;,:]"));
    return free && marker.canBegin();
  }

  private boolean goesOn(Line line) {
    Line before = last();
    if (before == null || before.style() == Style.HEADING) {
      return false;
    }
    if (gap) {
      boolean full = line.page() != before.page() || !width.isShort(before, line);
      boolean cut =
          full
              && isOpen(before.text())
              && Words.startsLower(line.text())
              && !isGreeting(before)
              && !PLACE_AND_DATE.matcher(line.text()).matches();
      boolean hanging = inItem() && line.indent() >= lists.indent() + HANGING;
      return cut || (hanging && !lists.isEmpty());
    }
    if (!inItem()) {
      return !isLabel(before, line);
    }
    if (line.indent() >= lists.indent() + HANGING) {
      return true;
    }
    return Words.startsLower(line.text()) || !width.isShort(before, line);
  }

  /** "Sehr geehrte Frau Ministerin," and then a small letter: no sentence goes on there. */
  private boolean isGreeting(Line line) {
    return current.size() == 1
        && line.text().endsWith(",")
        && Words.startsUpper(line.text())
        && Words.count(line.text()) <= GREETING_WORDS;
  }

  /** "Signed:", "Yours sincerely,": a short line of its own that something else stands below. */
  private boolean isLabel(Line line, Line next) {
    boolean label =
        line.text().endsWith(":")
            || (current.size() == 1
                && line.text().endsWith(",")
                && Words.count(line.text()) <= LABEL_WORDS);
    boolean heading = isCapitals(line.text()) && !isCapitals(next.text());
    return (label || heading) && Words.startsUpper(next.text()) && width.isShort(line, next);
  }

  private static boolean isCapitals(String text) {
    return text.codePoints().filter(Character::isUpperCase).count() >= CAPITALS
        && text.codePoints().noneMatch(Character::isLowerCase);
  }

  private static boolean isOpen(String text) {
    return text.matches(".*[\\p{L}\\p{N},\\-–—’\u00ad]");
  }

  private boolean inItem() {
    return !current.isEmpty() && current.get(0).style() == Style.ITEM;
  }

  private @Nullable Line last() {
    return current.isEmpty() ? null : current.get(current.size() - 1);
  }

  private void begin(Line line) {
    close();
    current.add(line);
  }

  private void close() {
    if (!current.isEmpty()) {
      Line first = current.get(0);
      Style style = first.style() == Style.TEXT ? Style.BODY : first.style();
      blocks.add(new Block(style, first.level(), first.marker(), joiner.join(current)));
      current.clear();
    }
  }
}
