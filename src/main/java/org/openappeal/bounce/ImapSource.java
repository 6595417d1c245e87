package org.openappeal.bounce;

import jakarta.mail.FetchProfile;
import jakarta.mail.Flags;
import jakarta.mail.Folder;
import jakarta.mail.Message;
import jakarta.mail.MessageRemovedException;
import jakarta.mail.MessagingException;
import jakarta.mail.Session;
import jakarta.mail.Store;
import jakarta.mail.UIDFolder;
import jakarta.mail.search.FlagTerm;
import java.io.IOException;
import java.io.InputStream;
import java.util.Arrays;
import java.util.Optional;
import java.util.Properties;
import java.util.function.Consumer;
import java.util.function.Supplier;
import org.eclipse.angus.mail.imap.IMAPMessage;
import org.openappeal.problem.Problem;
import org.openappeal.problem.ProblemException;

/**
 * A mailbox on an IMAP server (RFC 3501, RFC 9051), read without a trace: messages stay unread and
 * where they are, unless they are to be marked.
 */
public final class ImapSource implements ReportSource {
  /** How many messages' numbers are asked for at once. */
  private static final int CHUNK = 500;

  private static final String TIMEOUT = "60000";

  private final ImapServer server;
  private final Supplier<Optional<String>> password;
  private final boolean unseen;
  private final boolean markSeen;

  /**
   * @param url such as {@code imaps://USER@HOST/INBOX}; without TLS only on this machine
   * @param password asked for when the connection is opened and never kept or printed
   * @param unseen to read only what is not marked as read
   * @param markSeen to mark as read what was understood and written down
   * @throws ProblemException if it is not such a URL, or holds a password
   */
  public ImapSource(
      String url, Supplier<Optional<String>> password, boolean unseen, boolean markSeen) {
    this.server = ImapServer.parse(url);
    this.password = password;
    this.unseen = unseen;
    this.markSeen = markSeen;
  }

  /** Whether {@code source} is meant as the address of a mailbox, and not as the name of a file. */
  public static boolean isUrl(String source) {
    return ImapServer.isUrl(source);
  }

  @Override
  public void read(Reader reader, Consumer<Problem> problems) {
    String secret =
        password
            .get()
            .orElseThrow(
                () -> new ProblemException(ImapTrouble.of(server, "needs a password", PASSWORD)));
    try (Store store = store()) {
      store.connect(server.host(), server.port(), server.user(), secret);
      try (Folder folder = store.getFolder(server.folder())) {
        folder.open(markSeen ? Folder.READ_WRITE : Folder.READ_ONLY);
        read(folder, reader);
      }
    } catch (MessagingException | IOException e) {
      throw new ProblemException(ImapTrouble.of(server, e), e);
    }
  }

  private static final String PASSWORD =
      "Put it into OPENAPPEAL_IMAP_PASSWORD, or name a file with `--password-file`.";

  private Store store() throws MessagingException {
    String protocol = server.tls() == ImapServer.Privacy.IMAPS ? "imaps" : "imap";
    boolean startTls = server.tls() == ImapServer.Privacy.STARTTLS;
    String prefix = "mail." + protocol + ".";
    Properties properties = new Properties();
    properties.put(prefix + "connectiontimeout", TIMEOUT);
    properties.put(prefix + "timeout", TIMEOUT);
    properties.put(prefix + "writetimeout", TIMEOUT);
    properties.put(prefix + "starttls.enable", String.valueOf(startTls));
    properties.put(prefix + "starttls.required", String.valueOf(startTls));
    properties.put(prefix + "ssl.checkserveridentity", "true");
    // Fetching a message would mark it as read.
    properties.put(prefix + "peek", "true");
    properties.put(prefix + "fetchsize", String.valueOf(1 << 16));
    return Session.getInstance(properties).getStore(protocol);
  }

  private void read(Folder folder, Reader reader) throws MessagingException, IOException {
    ReportReader reports = new ReportReader();
    Message[] messages =
        unseen
            ? folder.search(new FlagTerm(new Flags(Flags.Flag.SEEN), false))
            : folder.getMessages();
    FetchProfile numbers = new FetchProfile();
    numbers.add(UIDFolder.FetchProfileItem.UID);
    for (int i = 0; i < messages.length; i += CHUNK) {
      Message[] chunk = Arrays.copyOfRange(messages, i, Math.min(messages.length, i + CHUNK));
      folder.fetch(chunk, numbers);
      for (Message message : chunk) {
        if (message instanceof IMAPMessage found) {
          read((UIDFolder) folder, found, reports, reader);
        }
      }
    }
    reader.end();
  }

  private void read(UIDFolder folder, IMAPMessage message, ReportReader reports, Reader reader)
      throws MessagingException, IOException {
    try (InputStream in = message.getMimeStream()) {
      String place = server.folder() + "/;UID=" + folder.getUID(message);
      Optional<RawMessage> raw = MessageStream.of(in).next();
      if (raw.isPresent()) {
        Report report = reports.read(place, raw.get());
        reader.take(report, () -> done(report, message));
      }
    } catch (MessageRemovedException e) {
      // Somebody else tidied up meanwhile.
      return;
    }
  }

  private void done(Report report, IMAPMessage message) {
    if (markSeen && report.verdict() != Verdict.NOT_A_BOUNCE) {
      try {
        message.setFlag(Flags.Flag.SEEN, true);
      } catch (MessageRemovedException e) {
        return;
      } catch (MessagingException e) {
        throw new ProblemException(ImapTrouble.of(server, e), e);
      }
    }
  }
}
