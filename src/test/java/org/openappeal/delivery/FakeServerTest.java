package org.openappeal.delivery;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.openappeal.email.Email;
import org.openappeal.outbox.EntryFilter;
import org.openappeal.outbox.HandClock;
import org.openappeal.outbox.NewEntry;
import org.openappeal.outbox.Outbox;
import org.openappeal.outbox.Outboxes;
import org.openappeal.problem.Problem;
import org.openappeal.problem.ProblemException;

class FakeServerTest {
  @TempDir Path folder;
  private final HandClock clock = new HandClock();

  private static final String HEAD =
      String.join(
          "\r\n",
          "Message-ID: <%s@sender.example>",
          "From: Office <office@sender.example>",
          "To: \"The Ambassador\" <nl@state.example>",
          "Cc: one@state.example,",
          " two@state.example",
          "Subject: =?UTF-8?Q?M=C3=B6chten?=",
          "X-Folded: a",
          "\tb  ",
          "",
          "");

  private Path received() {
    return folder.resolve("received");
  }

  private static Email email(String id, String to, byte[] body) {
    ByteArrayOutputStream message = new ByteArrayOutputStream();
    message.writeBytes(HEAD.formatted(id).getBytes(StandardCharsets.US_ASCII));
    message.writeBytes(body);
    return new Email(
        "<" + id + "@sender.example>",
        "bounces@sender.example",
        to,
        "Möchten",
        message.toByteArray());
  }

  private static byte[] utf8(String text) {
    return text.getBytes(StandardCharsets.UTF_8);
  }

  private DeliverySummary send(Path file, FakeServer server, Email... emails) {
    try (Outbox outbox = Outboxes.open(file, clock)) {
      List<NewEntry> entries = new ArrayList<>();
      for (Email email : emails) {
        entries.add(
            new NewEntry("c", email.messageId(), "a", email.sha256(), List.of(), null, email));
      }
      outbox.enqueue(entries);
      outbox.approve(EntryFilter.all(), "anna");
      return new Delivery(outbox, server.address(), clock, DeliveryListener.SILENT).run(100);
    }
  }

  private List<ReceivedMessage> mailbox() {
    return Mailbox.open(received())
        .messages(
            problem -> {
              throw problem.asException();
            })
        .toList();
  }

  @Test
  void theBytesReceivedAreTheBytesStored() {
    byte[] latin1 = {'c', 'a', 'f', (byte) 0xe9, '\r', '\n'};
    byte[] allBytes = new byte[258];
    for (int i = 0; i < 256; i++) {
      // CR and LF stand only together (RFC 5322 §2.3), and a NUL may not be sent at all.
      allBytes[i] = i == '\r' || i == '\n' || i == 0 ? (byte) ' ' : (byte) i;
    }
    allBytes[256] = '\r';
    allBytes[257] = '\n';
    List<Email> emails =
        List.of(
            email("plain", "nl@state.example", utf8("Free the journalist.\r\n")),
            email("dots", "nl@state.example", utf8(".\r\n..\r\n...a\r\n\r\n.\r\n")),
            email("dotfirst", "nl@state.example", utf8("..\r\n")),
            email(
                "long",
                "nl@state.example",
                utf8("x".repeat(998) + "\r\n" + ".".repeat(998) + "\r\n")),
            email("utf8", "nl@state.example", utf8("Möchten Sie – bitte – ə\r\n")),
            email("latin1", "nl@state.example", latin1),
            email("bytes", "nl@state.example", allBytes),
            email("blank", "nl@state.example", utf8("\r\n\r\n\r\n")),
            email("empty", "nl@state.example", utf8("")),
            email("big", "nl@state.example", utf8("0123456789".repeat(7) + "\r\n").clone()));
    Map<String, String> stored = new TreeMap<>();
    emails.forEach(email -> stored.put(email.messageId(), email.sha256()));
    try (FakeServer server = FakeServer.start(0, received())) {
      assertThat(send(folder.resolve("o.db"), server, emails.toArray(Email[]::new)).accepted())
          .isEqualTo(emails.size());
      assertThat(server.received()).isEqualTo(emails.size());
    }
    Map<String, String> found = new TreeMap<>();
    mailbox().forEach(message -> found.put(message.messageId(), message.sha256()));
    assertThat(found).isEqualTo(stored);
  }

  @Test
  void whoGotItAndWhoIsNamedIsKnown() throws IOException {
    try (FakeServer server = FakeServer.start(0, received())) {
      send(folder.resolve("o.db"), server, email("one", "nl@state.example", utf8("Hello\r\n")));
    }
    ReceivedMessage message = mailbox().get(0);
    assertThat(message.deliveredTo()).isEqualTo("nl@state.example");
    assertThat(message.headerRecipients())
        .containsExactly("nl@state.example", "one@state.example", "two@state.example");
    assertThat(message.toString()).doesNotContain("@");
    assertThat(Files.readString(message.file()).lines())
        .startsWith(
            "Return-Path: <bounces@sender.example>",
            "Delivered-To: nl@state.example",
            "Message-ID: <one@sender.example>");
    try (var files = Files.list(received())) {
      assertThat(files).as("nothing unfinished is left").hasSize(1);
    }
  }

  @Test
  void aDuplicateIsKeptBesideTheFirstEvenByALaterRun() {
    Email email = email("one", "nl@state.example", utf8("Hello\r\n"));
    for (int run = 0; run < 3; run++) {
      try (FakeServer server = FakeServer.start(0, received())) {
        send(folder.resolve(run + ".db"), server, email);
      }
    }
    assertThat(mailbox())
        .hasSize(3)
        .allSatisfy(m -> assertThat(m.messageId()).isEqualTo(email.messageId()));
  }

  @Test
  void anyAddressIsTaken() {
    List<String> addresses =
        List.of(
            "o'brien+case@state.example",
            "first.last/office@state.example",
            "../../escape@state.example",
            "a*b%c#d@state.example",
            "x@[192.0.2.1]",
            "böll@state.example");
    try (FakeServer server = FakeServer.start(0, received())) {
      Email[] emails = new Email[addresses.size()];
      for (int i = 0; i < emails.length; i++) {
        emails[i] = email("m" + i, addresses.get(i), utf8("Hello\r\n"));
      }
      assertThat(send(folder.resolve("o.db"), server, emails).accepted()).isEqualTo(emails.length);
    }
    assertThat(mailbox())
        .extracting(ReceivedMessage::deliveredTo)
        .containsExactlyInAnyOrderElementsOf(addresses);
  }

  @Test
  void aPortThatIsTakenIsNamed() {
    try (FakeServer first = FakeServer.start(0, received())) {
      int port = first.port();
      assertThatThrownBy(() -> FakeServer.start(port, received()))
          .isInstanceOf(ProblemException.class)
          .hasMessageContaining("port " + port);
    }
  }

  @Test
  void aFolderThatCannotBeMadeIsNamed() throws IOException {
    Files.writeString(received(), "a file");
    assertThatThrownBy(() -> FakeServer.start(0, received()))
        .isInstanceOf(ProblemException.class)
        .hasMessageContaining(received().toString());
  }

  @Test
  void filesThatAreNoEmailsAreNamedAndTheRestIsRead() throws IOException {
    Files.createDirectories(received().resolve("cur"));
    Files.writeString(received().resolve("notes.txt"), "buy milk\n");
    Files.writeString(received().resolve("empty.eml"), "");
    Files.writeString(received().resolve(".hidden"), "passed over");
    Files.writeString(received().resolve("cur/1.host:2,S"), "Subject: hello\n\nhi\n");
    List<Problem> problems = new ArrayList<>();
    List<ReceivedMessage> messages = Mailbox.open(received()).messages(problems::add).toList();
    assertThat(messages).singleElement().satisfies(m -> assertThat(m.messageId()).isNull());
    assertThat(problems)
        .extracting(problem -> Path.of(problem.location().file()).getFileName().toString())
        .containsExactly("empty.eml", "notes.txt");
  }

  @Test
  void aMailboxThatIsNotThereIsNamed() {
    assertThatThrownBy(() -> Mailbox.open(folder.resolve("nowhere")))
        .isInstanceOf(ProblemException.class)
        .hasMessageContaining("nowhere");
  }
}
