package org.openappeal.word;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.openappeal.problem.Problem;
import org.openappeal.template.OutputKind;

/** Makes the parts of one letter from their steps. Not thread-safe; used for one letter. */
final class Press {
  static final int LONGEST_VALUE = 1_000_000;

  final Records records;
  final Details details;
  final Ids ids;
  final Layout layout = new Layout();
  final Pictures pictures;

  /** Whether the letter is in a language that is written from right to left. */
  final boolean rightToLeft;

  private final Job job;
  private final @Nullable Binding binding;
  private final Deque<Map<String, Object>> scopes = new ArrayDeque<>();
  private final Map<Integer, String> captured = new HashMap<>();
  private final List<Problem> warnings = new ArrayList<>();
  private final Map<Integer, Integer> keptRows = new HashMap<>();
  private List<Step> steps = List.of();
  private int at;
  private @Nullable PicturePlaceholder placeholder;
  private boolean skipped;
  private String part = "";
  private @Nullable StringBuilder capture;
  private @Nullable Format format;
  private @Nullable Pour pouring;
  private boolean inText = true;
  private boolean address;

  /**
   * What is the same for all letters of a template.
   *
   * @param poured what becomes of paragraphs that a value brings
   */
  record Job(
      PartProblems problems,
      boolean strict,
      Locale language,
      Map<Ids.Counter, Integer> usedNumbers,
      Poured poured) {}

  /** For a letter in a file of its own. */
  Press(Job job, Records records, Details details) {
    this(job, records, details, new Ids(job.usedNumbers), new Pictures(), null);
  }

  /** For a letter that is bound into a print run. */
  Press(
      Job job,
      Records records,
      Details details,
      Ids ids,
      Pictures pictures,
      @Nullable Binding binding) {
    this.job = job;
    this.records = records;
    this.details = details;
    this.ids = ids;
    this.pictures = pictures;
    this.binding = binding;
    this.rightToLeft = Direction.isRightToLeft(language());
  }

  boolean isBound() {
    return binding != null;
  }

  Binding binding() {
    return Objects.requireNonNull(binding);
  }

  /** Makes a part. */
  List<Piece> print(String name, List<Step> program) {
    part = name;
    List<Piece> pieces = new ArrayList<>(program.size() + 16);
    layout.begin(pieces);
    pouring = null;
    steps = program;
    run(0, program.size());
    return pieces;
  }

  /** Runs the steps from {@code from} to before {@code to}. */
  void run(int from, int to) {
    for (at = from; at < to; at++) {
      steps.get(at).run(this);
    }
  }

  /** Where the group that was opened by the step being run is parted or ends. */
  int ahead(int from, boolean orParted) {
    int depth = 0;
    for (int i = from + 1; i < steps.size(); i++) {
      Step step = steps.get(i);
      if (step instanceof Step.Opening) {
        depth++;
      } else if (depth == 0
          && (step instanceof Step.Closing || (orParted && step instanceof Step.Parting))) {
        return i;
      } else if (step instanceof Step.Closing) {
        depth--;
      }
    }
    throw new IllegalStateException("a group without an end");
  }

  int at() {
    return at;
  }

  void goTo(int step) {
    at = step;
  }

  void put(Piece piece) {
    layout.put(piece);
  }

  /** Puts a value that is escaped for the text of a run. */
  void value(String escaped, Place place) {
    String text = escaped;
    if (text.length() > LONGEST_VALUE) {
      throw tooLong(text.length(), place);
    }
    if (format != null) {
      text = OutputKind.WORD.escape(format.apply(Escaped.raw(text), this, place));
      format = null;
    }
    if (capture != null) {
      capture.append(Escaped.raw(text));
    } else if (pouring != null) {
      pouring.pour(text, this);
    } else {
      layout.value(
          inText
              ? (rightToLeft ? Direction.marked(text) : text)
              : address ? Escaped.address(text) : Escaped.plain(text),
          inText);
    }
  }

  RuntimeException tooLong(int length, Place place) {
    return job.problems.stopped(
        place,
        "the value has " + length + " characters",
        "Shorten it: a letter takes at most " + LONGEST_VALUE + " in one place.");
  }

  /** Puts prose in the place of a paragraph. */
  void prose(Prose prose, Place place) {
    if (pouring == null || capture != null) {
      throw stopped(
          place,
          "whole paragraphs are put where other text stands",
          "Let their reference stand alone in a paragraph.");
    }
    pouring.pour(prose, this);
  }

  /** Puts a picture; where none can stand, its alternative text. */
  void picture(Picture picture, Place place) {
    if (!inText && placeholder != null) {
      placeholder.replace(picture, layout);
    }
    if (!inText || capture != null) {
      text(picture.alternative(), place);
      return;
    }
    String relation = pictures.relation(part, picture);
    String drawing = Pictures.drawing(picture, relation, ids.next(Ids.Counter.DRAWING));
    put(new Piece.Chars("</w:t>" + drawing + "<w:t xml:space=\"preserve\">"));
    layout.ink(Direction.NONE);
  }

  void placeholder(PicturePlaceholder begun) {
    placeholder = begun;
  }

  /** The picture of the template that is being made; null for none so far. */
  @Nullable PicturePlaceholder placeholder() {
    return placeholder;
  }

  /** The part being made. */
  String part() {
    return part;
  }

  /** What comes now stands in another part; answers which it was. */
  String into(String other) {
    String before = part;
    part = other;
    return before;
  }

  Poured poured() {
    return job.poured;
  }

  /** Puts what a merge field gives, as it is in the data. */
  void text(String text, Place place) {
    value(OutputKind.WORD.escape(text), place);
  }

  void formatNext(@Nullable Format next) {
    format = next;
  }

  /** Where the values that come next stand. */
  void where(boolean inRun, boolean inAddress) {
    inText = inRun;
    address = inAddress;
  }

  void pourNext(@Nullable Pour next) {
    pouring = next;
  }

  void capture() {
    capture = new StringBuilder();
  }

  void captured(int slot) {
    captured.put(slot, String.valueOf(capture));
    capture = null;
  }

  String capturedAt(int slot) {
    return captured.getOrDefault(slot, "");
  }

  void keepRow(int slot) {
    keptRows.put(slot, records.number());
  }

  void backToRow(int slot) {
    records.back(keptRows.getOrDefault(slot, 1));
  }

  void enter(Map<String, Object> scope) {
    scopes.push(scope);
  }

  void leave() {
    scopes.pop();
  }

  /** The value of a name: of the innermost region that has it, else of the row. */
  @Nullable Object find(String name) {
    for (Map<String, Object> scope : scopes) {
      Object value = Records.find(scope, name);
      if (value != Records.ABSENT) {
        return value;
      }
    }
    return records.ended() ? null : Records.find(records.current(), name);
  }

  /** The value of a name; what is not in the data is told of, with its place. */
  @Nullable Object look(String name, Place place) {
    Object value = find(name);
    if (value != Records.ABSENT) {
      return value;
    }
    String message = "`" + name + "` is not in the data";
    String remedy = "Name one of: " + String.join(", ", names()) + ".";
    if (job.strict) {
      throw job.problems.stopped(place, message, remedy);
    }
    warn(place, message, remedy);
    return null;
  }

  private List<String> names() {
    return Stream.concat(scopes.stream(), Stream.of(records.current()))
        .flatMap(row -> row.keySet().stream())
        .distinct()
        .limit(12)
        .toList();
  }

  void warn(Place place, String message, String remedy) {
    Problem problem = job.problems.warned(place, message, remedy);
    if (!warnings.contains(problem)) {
      warnings.add(problem);
    }
  }

  RuntimeException stopped(Place place, String message, String remedy) {
    return job.problems.stopped(place, message, remedy);
  }

  Locale language() {
    Locale language = details.language();
    return language == null ? job.language : language;
  }

  void skip() {
    skipped = true;
  }

  boolean skipped() {
    return skipped;
  }

  List<Problem> warnings() {
    return List.copyOf(warnings);
  }
}
