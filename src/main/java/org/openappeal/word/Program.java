package org.openappeal.word;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.openappeal.problem.Problem;
import org.openappeal.problem.ProblemException;
import org.openappeal.template.Choices;
import org.openappeal.template.OutputKind;
import org.openappeal.template.Template;
import org.openappeal.template.TemplateEngine;

/**
 * How a part is made. Where it has references or directives, Velocity is given these alone, each on
 * a line of its own, and a mark for each step between them: it decides what comes in which order,
 * and never sees the XML. Immutable.
 */
final class Program {
  /** No value and no XML can hold it, so it tells marks from values. */
  private static final char MARK = '\u0001';

  private static final int SMALLEST_WOVEN = 500;
  private static final int LARGEST_WOVEN = 4_000_000;

  private static final Step NOTHING = press -> {};

  private final Path file;
  private final String part;
  private final List<Entry> entries;
  private final List<Step> steps;
  private final @Nullable Template template;

  /** What stands at one place of a part. */
  record Entry(Emission emission, Place place) {}

  private Program(
      Path file, String part, List<Entry> entries, List<Step> steps, @Nullable Template template) {
    this.file = file;
    this.part = part;
    this.entries = entries;
    this.steps = steps;
    this.template = template;
  }

  /**
   * Compiles a part.
   *
   * @throws ProblemException naming the places that are no Velocity
   */
  static Program of(Path file, String part, List<Entry> found, TemplateEngine engine) {
    List<Entry> entries = new ArrayList<>();
    List<Step> steps = new ArrayList<>();
    StringBuilder source = new StringBuilder();
    boolean afterVelocity = true;
    for (Entry entry : found) {
      if (entry.emission() instanceof Velocity velocity) {
        if (afterVelocity) {
          mark(source, steps, entries, new Entry(NOTHING, entry.place()));
        }
        source.append(velocity.source());
        entries.set(entries.size() - 1, new Entry(velocity, entry.place()));
        afterVelocity = true;
      } else {
        mark(source, steps, entries, entry);
        afterVelocity = false;
      }
    }
    boolean constant = entries.stream().noneMatch(e -> e.emission() instanceof Velocity);
    if (constant) {
      return new Program(file, part, entries, List.copyOf(steps), null);
    }
    try {
      Template template = engine.compile(file.toString(), source.toString(), 0, OutputKind.WORD);
      return new Program(file, part, entries, List.copyOf(steps), template);
    } catch (ProblemException e) {
      Program broken = new Program(file, part, entries, steps, null);
      List<Problem> each = broken.each(engine);
      throw each.isEmpty() ? broken.placed(e) : new ProblemException(each);
    }
  }

  /** Velocity stops at the first fault; by themselves, all that are at fault are found. */
  private List<Problem> each(TemplateEngine engine) {
    List<Problem> found = new ArrayList<>();
    PartProblems problems = new PartProblems(file);
    for (Entry entry : entries) {
      if (entry.emission() instanceof Velocity velocity) {
        try {
          engine.compile(file.toString(), velocity.whole(), 0, OutputKind.WORD);
        } catch (ProblemException e) {
          for (Problem one : e.problems()) {
            found.addAll(problems.stopped(entry.place(), plain(one), one.remedy()).problems());
          }
        }
      }
    }
    return found;
  }

  /** A mark that values may hold which are made here. */
  static String mark(String what) {
    return MARK + what + "\n";
  }

  /** One mark, one line: the number of a line leads back to the place. */
  private static void mark(
      StringBuilder source, List<Step> steps, List<Entry> entries, Entry entry) {
    source.append(mark(String.valueOf(steps.size())));
    steps.add((Step) entry.emission());
    entries.add(entry);
  }

  /** Whether it gives the same in every letter. */
  boolean isFixed() {
    return template == null && steps.stream().allMatch(Block.class::isInstance);
  }

  /** Prepares its blocks to be written quickly; null where that is not worth it. */
  @Nullable Weave weave() {
    List<Block> blocks = new ArrayList<>();
    int size = 0;
    for (Step step : steps) {
      if (step instanceof Block block) {
        blocks.add(block);
        size += block.bytes().length;
      }
    }
    // Between two blocks stands a value, or two.
    int values = blocks.size();
    return size < SMALLEST_WOVEN || size > LARGEST_WOVEN ? null : Weave.prepare(blocks, values);
  }

  /** All of a part that is the same in every letter. */
  byte[] bytes() {
    Utf8 out = new Utf8();
    steps.forEach(step -> ((Block) step).writeTo(out));
    return out.copy();
  }

  /**
   * The steps for one letter.
   *
   * @throws ProblemException naming the place, if a reference names nothing
   */
  List<Step> steps(Map<String, Object> data, Choices choices) {
    if (template == null) {
      return steps;
    }
    String printed;
    try {
      printed = template.render(data, choices);
    } catch (ProblemException e) {
      throw placed(e);
    }
    List<Step> made = new ArrayList<>(steps.size() * 2);
    int at = 0;
    int last = 0;
    while (at < printed.length()) {
      if (printed.charAt(at) == MARK) {
        boolean picture = printed.charAt(at + 1) == Pictures.MARK;
        int number = 0;
        for (at += picture ? 2 : 1; printed.charAt(at) != '\n'; at++) {
          number = number * 10 + printed.charAt(at) - '0';
        }
        if (picture) {
          made.add(new Pictures.Put(number, entries.get(last).place()));
        } else {
          made.add(steps.get(number));
          last = number;
        }
        at++;
      } else {
        int end = printed.indexOf(MARK, at);
        end = end < 0 ? printed.length() : end;
        made.add(new FieldSteps.Value(printed.substring(at, end), entries.get(last).place()));
        at = end;
      }
    }
    return made;
  }

  /** The same problems with the places of the template instead of lines. */
  private ProblemException placed(ProblemException e) {
    List<Problem> placed = new ArrayList<>();
    PartProblems problems = new PartProblems(file);
    for (Problem problem : e.problems()) {
      // A line begins behind the mark before it, and so with the entry of that mark.
      int entry = Math.min(Math.max(problem.location().line() - 2, 0), entries.size() - 1);
      Place found = entries.get(entry).place();
      Place place = found.part().isEmpty() ? Place.of(part) : found;
      placed.addAll(problems.stopped(place, plain(problem), problem.remedy()).problems());
    }
    return new ProblemException(placed);
  }

  /** Without the text that stood there for Velocity: the place has that of the author. */
  private static String plain(Problem problem) {
    return problem.message().replaceFirst(", in “[^”]*”", "").replaceAll(MARK + "\\d*\\s*", "");
  }
}
