package org.openappeal.bounce;

import jakarta.mail.internet.InternetHeaders;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** Says what one message means. Thread-safe. */
final class ReportReader {
  private static final int MOST_IDS = 20;
  private static final Pattern MESSAGE_ID = Pattern.compile("<([^<>\\s]{1,500})>");
  private static final String[] RETURN_PATHS = {
    "Return-Path", "Original-Mail-From", "X-Postfix-Sender", "Sender", "Errors-To"
  };

  private final MailReader reader = new MailReader();
  private final List<Form> forms;

  ReportReader() {
    Judge judge = new Judge();
    // The strictest first: a bounce may also look like an automatic answer, which it is.
    this.forms =
        List.of(
            new FeedbackForm(),
            new StatusForm(judge),
            new ReceiptForm(),
            new NotificationForm(judge),
            new WordsForm(judge),
            new AutoReplyForm(),
            new UnsubscribeForm(),
            new UnknownForm(judge));
  }

  Report read(String file, RawMessage raw) {
    Mail mail = reader.read(raw);
    if (mail == null) {
      return nothing(file, raw, new Clues(List.of(), List.of(), "", "", null));
    }
    Optional<Findings> found = forms.stream().flatMap(form -> form.read(mail).stream()).findFirst();
    InternetHeaders returned = found.map(Findings::returned).orElse(null);
    Clues clues =
        new Clues(
            messageIds(mail, returned),
            returnPaths(mail, returned),
            returned == null ? "" : Mail.header(returned, "Subject"),
            mail.from(),
            mail.date());
    return found
        .map(f -> new Report(file, raw.sha256(), f.verdict(), f.recipients(), clues, f.server()))
        .orElseGet(() -> nothing(file, raw, clues));
  }

  private static Report nothing(String file, RawMessage raw, Clues clues) {
    return new Report(file, raw.sha256(), Verdict.NOT_A_BOUNCE, List.of(), clues, "");
  }

  /** Of what came back; else of what is answered, the nearest first (RFC 5322 §3.6.4). */
  private static List<String> messageIds(Mail mail, @Nullable InternetHeaders returned) {
    List<String> ids = new ArrayList<>();
    if (returned != null) {
      String field = Mail.header(returned, "Message-ID");
      List<String> own = ids(field);
      ids.addAll(own.isEmpty() && field.contains("@") ? List.of("<" + field + ">") : own);
    }
    ids.addAll(ids(mail.header("In-Reply-To")));
    List<String> references = ids(mail.header("References"));
    for (int i = references.size() - 1; i >= 0; i--) {
      ids.add(references.get(i));
    }
    return ids.stream().distinct().limit(MOST_IDS).toList();
  }

  private static List<String> ids(String field) {
    Matcher id = MESSAGE_ID.matcher(field);
    List<String> ids = new ArrayList<>();
    while (id.find()) {
      ids.add(id.group());
    }
    return ids;
  }

  private static List<String> returnPaths(Mail mail, @Nullable InternetHeaders returned) {
    Stream<String> fields =
        returned == null
            ? Stream.empty()
            : Stream.of(RETURN_PATHS)
                .map(returned::getHeader)
                .filter(Objects::nonNull)
                .flatMap(Stream::of)
                .flatMap(field -> Addresses.all(field).stream());
    return Stream.concat(mail.recipients().stream(), fields).distinct().limit(MOST_IDS).toList();
  }
}
