package org.openappeal.letter;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import org.openappeal.appeal.Appeal;
import org.openappeal.problem.Location;
import org.openappeal.problem.Problem;
import org.openappeal.problem.ProblemException;
import org.openappeal.template.TemplateEngine;
import org.openappeal.word.Details;
import org.openappeal.word.PrintRun;
import org.openappeal.word.Rendered;
import org.openappeal.word.WordOptions;
import org.openappeal.word.WordTemplate;

/**
 * A Word document that letters are made of, compiled once. Its paragraph {@code $body} is where the
 * appeal is poured in, in the document's own styles; other references and merge fields are filled
 * anywhere. Not thread-safe.
 */
public final class Letterhead {
  private static final String BODY = "body";

  private final Path file;
  private final WordTemplate template;
  private final Details details;
  private final SenderPictures pictures;
  private final Ruler ruler = new Ruler();
  private boolean hasField = true;

  private Letterhead(Path file, WordTemplate template, Details details, SenderPictures pictures) {
    this.file = file;
    this.template = template;
    this.details = details;
    this.pictures = pictures;
  }

  /**
   * Compiles a letterhead, which has a paragraph {@code $body}, on the paper it is made for.
   *
   * @throws ProblemException as below
   */
  public static Letterhead open(Path file, TemplateEngine engine) {
    return open(file, engine, WordOptions.DEFAULT);
  }

  /**
   * Compiles a letterhead, which has a paragraph {@code $body}.
   *
   * @throws ProblemException with everything wrong, if the file is missing, is not a Word document
   *     letters can be made of, or has no paragraph {@code $body}
   */
  public static Letterhead open(Path file, TemplateEngine engine, WordOptions options) {
    if (!Files.isRegularFile(file)) {
      throw Problem.error(
              Location.of(file),
              "there is no letterhead",
              "Put a Word document here, or run `appeal init`.")
          .asException();
    }
    Letterhead letterhead = designed(file, engine, options);
    if (!letterhead.template.pours(BODY)) {
      throw Problem.error(
              Location.of(file),
              "the letterhead has no paragraph `$body`",
              "Type $body in a paragraph of its own where the text of the letter belongs.")
          .asException();
    }
    return letterhead;
  }

  /**
   * Compiles a letter that was designed in Word; it need not have a paragraph {@code $body}.
   *
   * @throws ProblemException as above
   */
  public static Letterhead designed(Path file, TemplateEngine engine, WordOptions options) {
    WordTemplate template = WordTemplate.open(file, engine, options.pouring(BODY));
    return new Letterhead(file, template, Details.NONE, SenderPictures.NONE);
  }

  /** The same on a day, as {@code DATE} fields print it. */
  public Letterhead on(LocalDate day) {
    return new Letterhead(file, template, details.on(day), pictures);
  }

  /** The same with pictures; supporters, who speak for themselves alone, have none. */
  public Letterhead with(SenderPictures others) {
    return new Letterhead(file, template, details, others);
  }

  /** What a person should look at in the document. */
  public List<Problem> problems() {
    return template.problems();
  }

  /** Whether it says what the appeal does: by its text, or by naming its demands or asks. */
  public boolean asks() {
    return List.of(BODY, "demands", "demandsInline", "asks", "asksInline").stream()
        .anyMatch(template::names);
  }

  /**
   * The letter of one target, as the bytes of a {@code .docx}. The same appeal gives the same
   * bytes.
   *
   * @throws ProblemException naming part, paragraph and words, if the document names what does not
   *     exist
   */
  public byte[] write(Appeal appeal) {
    ByteArrayOutputStream bytes = new ByteArrayOutputStream();
    try {
      Rendered made = template.render(List.of(values(appeal)).iterator(), details(appeal), bytes);
      refuseSkipped(made, appeal);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
    return bytes.toByteArray();
  }

  /**
   * Begins one document of many letters.
   *
   * @param file where it goes once it is finished
   */
  public PrintRun printRun(Path file) {
    return template.printRun(file);
  }

  /**
   * Adds the letter of one target to {@code run}, which {@link #printRun} began.
   *
   * @throws ProblemException as above
   * @throws IOException if the document cannot be written
   */
  public void add(Appeal appeal, PrintRun run) throws IOException {
    refuseSkipped(run.add(List.of(values(appeal)).iterator(), details(appeal)), appeal);
  }

  private void refuseSkipped(Rendered made, Appeal appeal) {
    if (made.skipped()) {
      throw Problem.error(
              Location.of(file),
              "a field SKIPIF leaves `" + appeal.target().id() + "` without a letter",
              "Say by `where:` in campaign.yaml who is written to, and delete the field.")
          .asException();
    }
  }

  /**
   * How many pages the letter of one target takes, estimated from its page, margins, styles and
   * fonts.
   *
   * @throws ProblemException as above
   */
  public Extent extent(Appeal appeal) {
    return ruler.measure(template.read(write(appeal)));
  }

  /**
   * Whether the address of one target is higher than the field that the document has for it behind
   * the window of an envelope; false where it has none.
   *
   * @throws ProblemException as above
   */
  public boolean isCrowded(Appeal appeal) {
    if (!hasField || !(appeal.fields().get("target") instanceof Map<?, ?> target)) {
      return false;
    }
    String address = String.valueOf(target.get("address"));
    String first = address.lines().findFirst().orElse("");
    Optional<Boolean> crowded =
        first.isBlank() ? Optional.of(false) : ruler.isCrowded(template.read(write(appeal)), first);
    hasField = crowded.isPresent();
    return crowded.orElse(false);
  }

  /** The document's own words, paragraph by paragraph, with references as they are written. */
  public List<String> words() {
    return template.words();
  }

  private Details details(Appeal appeal) {
    return details.in(appeal.locale()).titled(appeal.subject());
  }

  private Map<String, Object> values(Appeal appeal) {
    Map<String, Object> values = new HashMap<>(appeal.fields());
    if (values.get("sender") instanceof Map<?, ?> sender) {
      values.put("sender", sender(sender, appeal));
    }
    values.put(BODY, BodyWriter.write(appeal.body()));
    return values;
  }

  /** With what only paper has: pictures, and the line above the window of an envelope. */
  private Map<String, Object> sender(Map<?, ?> sender, Appeal appeal) {
    Map<String, Object> known = new HashMap<>();
    sender.forEach((name, value) -> known.put(String.valueOf(name), value));
    SenderPictures drawn = appeal.supporter() == null ? pictures : SenderPictures.NONE;
    known.put("logo", SenderPictures.of(drawn.logo()));
    known.put("signature", SenderPictures.of(drawn.signature()));
    Object organisation = known.getOrDefault("organisation", "");
    Object first = organisation.equals("") ? known.getOrDefault("name", "") : organisation;
    known.put("returnAddress", returnAddress(first + "\n" + known.get("address")));
    return known;
  }

  private static String returnAddress(String lines) {
    return lines.lines().filter(line -> !line.isBlank()).collect(Collectors.joining(" · "));
  }
}
