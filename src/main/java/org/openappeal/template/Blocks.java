package org.openappeal.template;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Deque;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.openappeal.problem.Problem;

/** Finds which {@code #end} belongs to which block, and what belongs to none. To be used once. */
final class Blocks {
  private static final Pattern WORD = Pattern.compile("(?<!\\\\)#(\\w+)");

  private final Source source;
  private final List<Problem> problems;
  private final Deque<Block> open = new ArrayDeque<>();
  private final List<Block> all = new ArrayList<>();
  private final Set<Piece> stray = new HashSet<>();
  private final TreeSet<Integer> misspelled = new TreeSet<>();

  /** A block: the piece that opens it first, then all that part or end it. */
  private record Block(List<Piece> pieces) {
    Piece opening() {
      return pieces.get(0);
    }

    boolean is(DirectiveName name) {
      return opening().is(name);
    }

    boolean had(DirectiveName name) {
      return pieces.stream().anyMatch(piece -> piece.is(name));
    }
  }

  /**
   * @param problems gets what is wrong
   */
  Blocks(Source source, List<Problem> problems) {
    this.source = source;
    this.problems = problems;
  }

  void read(List<Piece> pieces) {
    for (Piece piece : pieces) {
      DirectiveName name = piece.directive();
      if (name != null) {
        read(name, piece);
      }
    }
    for (Block block : open) {
      stray.addAll(block.pieces());
    }
    if (!open.isEmpty()) {
      findMisspelled();
    }
    open.descendingIterator().forEachRemaining(this::unclosed);
  }

  /** All pieces that make no sense without {@code broken}, and those that never did. */
  Set<Piece> without(Collection<Piece> broken) {
    Set<Piece> gone = new HashSet<>(stray);
    gone.addAll(broken);
    for (Block block : all) {
      if (gone.contains(block.opening())) {
        gone.addAll(block.pieces());
      }
    }
    return gone;
  }

  private void read(DirectiveName name, Piece piece) {
    if (name.isBlock()) {
      tooDeep(piece);
      Block block = new Block(new ArrayList<>(List.of(piece)));
      all.add(block);
      open.push(block);
      return;
    }
    switch (name) {
      case END -> end(piece);
      case OR -> part(piece, "#vary", inside(DirectiveName.VARY));
      case ELSEIF -> part(piece, "#if", inside(DirectiveName.IF));
      case ELSE -> part(piece, "#if", inside(DirectiveName.IF));
      case BREAK -> {
        if (open.stream().noneMatch(block -> block.is(DirectiveName.FOREACH))) {
          outside(piece, "#foreach");
        }
      }
      default -> {}
    }
  }

  private void tooDeep(Piece piece) {
    if (open.size() >= Limits.DEPTH) {
      stray.add(piece);
    }
    if (open.size() == Limits.DEPTH) {
      problems.add(
          source.error(
              piece.from(),
              "more than " + Limits.DEPTH + " blocks stand in each other",
              "Write it simpler."));
    }
  }

  private boolean inside(DirectiveName name) {
    Block block = open.peek();
    return block != null && block.is(name);
  }

  private void end(Piece piece) {
    if (open.isEmpty()) {
      problems.add(
          source.quoting(
              piece.from(),
              "this `#end` closes nothing",
              "Delete it, or write `\\#end` for the word itself."));
      stray.add(piece);
    } else {
      open.pop().pieces().add(piece);
    }
  }

  private void part(Piece piece, String of, boolean fits) {
    Block block = open.peek();
    if (block == null || !fits) {
      outside(piece, of);
    } else if (!piece.is(DirectiveName.OR) && block.had(DirectiveName.ELSE)) {
      problems.add(
          source.quoting(
              piece.from(),
              "`" + piece.directive() + "` comes after the `#else` of the same block",
              "Put `#else` last."));
      stray.add(piece);
    } else {
      block.pieces().add(piece);
    }
  }

  private void outside(Piece piece, String of) {
    String name = String.valueOf(piece.directive());
    Block block = open.peek();
    String where = block == null ? "" : " (the block open here is " + named(block.opening()) + ")";
    problems.add(
        source.quoting(
            piece.from(),
            "`" + name + "` does not stand in a `" + of + "`" + where,
            "Put it between `" + of + "` and its `#end`, or write `\\" + name + "`."));
    stray.add(piece);
  }

  private void unclosed(Block block) {
    Piece opening = block.opening();
    problems.add(
        source.error(
            opening.from(),
            "the block " + named(opening) + " has no `#end`" + perhaps(opening),
            "Write `#end` where it is over."));
  }

  private String named(Piece piece) {
    String shown = piece.in(source.text()).replaceAll("\\s+", " ");
    String cut = shown.length() <= 60 ? shown : shown.substring(0, 60) + "…";
    return "`" + cut + "` of line " + source.line(piece.from());
  }

  /** The first word behind a block that was probably meant to end it. */
  private String perhaps(Piece opening) {
    Integer at = misspelled.ceiling(opening.to());
    if (at == null) {
      return "";
    }
    String word = source.text().substring(at, Brackets.nameEnd(source.text(), at + 1));
    return "; did you mean it by `" + word + "` in line " + source.line(at) + "?";
  }

  private void findMisspelled() {
    Matcher word = WORD.matcher(source.text());
    while (word.find()) {
      if (Misspelling.isEnd(word.group(1)) && DirectiveName.of(word.group(1)) == null) {
        misspelled.add(word.start());
      }
    }
  }
}
