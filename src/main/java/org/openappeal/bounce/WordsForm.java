package org.openappeal.bounce;

import jakarta.mail.internet.InternetHeaders;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** A bounce in words for people, as mail programs write them: {@code forms.txt}. */
final class WordsForm implements Form {
  static final int MOST_RECIPIENTS = 500;
  private static final int LONGEST_LINE = 1_000;
  private static final int LONGEST_EVIDENCE = 2_000;

  /** Beyond these, words may be those of the message that came back. */
  private static final int MOST_LINES = 12;

  private final Judge judge;
  private final List<Wording> wordings = Wording.all();

  WordsForm(Judge judge) {
    this.judge = judge;
  }

  /** One recipient, and what is said of it as far as the next. */
  private record Listed(String address, List<String> words) {
    void add(String line) {
      if (words.size() < MOST_LINES) {
        words.add(line);
      }
    }
  }

  @Override
  public Optional<Findings> read(Mail mail) {
    if (!mail.isFromMachine()) {
      return Optional.empty();
    }
    String text = mail.text();
    return wordings.stream()
        .filter(wording -> wording.says().matcher(text).find())
        .flatMap(wording -> read(mail, text, wording).stream())
        .findFirst();
  }

  private Optional<Findings> read(Mail mail, String text, Wording wording) {
    List<String> lines = text.lines().map(WordsForm::cutLine).toList();
    int copy = wording.copyIn(lines);
    List<String> report = lines.subList(0, copy);
    List<Listed> listed = listed(report, wording);
    boolean delayed = wording.isDelayed(String.join("\n", report));
    Action action = delayed ? Action.DELAYED : Action.FAILED;
    if (listed.isEmpty()) {
      for (String address : Addresses.all(mail.header("X-Failed-Recipients"))) {
        listed.add(new Listed(address, report.subList(0, Math.min(MOST_LINES, copy))));
      }
    }
    List<ReportedRecipient> recipients =
        listed.stream().limit(MOST_RECIPIENTS).map(one -> judged(one, action)).toList();
    InternetHeaders returned = mail.returned().orElse(null);
    return recipients.isEmpty()
        ? Optional.empty()
        : Optional.of(
            Findings.bounce(recipients, returned == null ? copied(lines, copy) : returned, ""));
  }

  private ReportedRecipient judged(Listed one, Action action) {
    String words = String.join("\n", one.words());
    return judge.judge(
        new Judge.Statement(one.address(), "", action, "", Texts.line(words)), cut(words.strip()));
  }

  private static List<Listed> listed(List<String> lines, Wording wording) {
    List<Listed> listed = new ArrayList<>();
    for (String line : lines.subList(wording.startIn(lines), lines.size())) {
      Optional<Wording.Hit> hit = wording.recipient(line);
      if (hit.isPresent() && listed.size() < MOST_RECIPIENTS) {
        listed.add(new Listed(hit.get().address(), new ArrayList<>()));
        listed.get(listed.size() - 1).add(hit.get().words());
      } else if (!listed.isEmpty()) {
        listed.get(listed.size() - 1).add(line);
      }
    }
    return listed;
  }

  /** The header fields of the message that stands below the report. */
  private static @Nullable InternetHeaders copied(List<String> lines, int copy) {
    if (copy >= lines.size()) {
      return null;
    }
    Stream<String> below = lines.subList(copy + 1, lines.size()).stream();
    List<String> fields =
        below.dropWhile(line -> !line.matches("[\\w-]+:.*")).takeWhile(l -> !l.isBlank()).toList();
    return fields.isEmpty() ? null : Mail.fields(String.join("\n", fields) + "\n\n");
  }

  private static String cutLine(String line) {
    return line.length() > LONGEST_LINE ? line.substring(0, LONGEST_LINE) : line;
  }

  static String cut(String text) {
    return text.length() > LONGEST_EVIDENCE ? text.substring(0, LONGEST_EVIDENCE) : text;
  }
}
