package org.openappeal.recipient;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import org.openappeal.problem.Location;

/** What is remembered of every row for finding duplicates: 32 bytes. Not thread-safe. */
final class SeenRows {
  private final List<String> files = new ArrayList<>();
  private int[] file = new int[256];
  private int[] line = new int[256];
  private int[] name = new int[256];
  private int[] body = new int[256];
  private int[] seat = new int[256];
  private int[] mailbox = new int[256];
  private long[] details = new long[256];
  private int count;

  /** Remembers a row, and gives it a number. */
  int add(Recipient recipient) {
    if (count == file.length) {
      grow();
    }
    Location at = recipient.location();
    if (files.isEmpty() || !files.get(files.size() - 1).equals(at.file())) {
      files.add(at.file());
    }
    file[count] = files.size() - 1;
    line[count] = at.line();
    name[count] = print(recipient.name().folded());
    boolean supporter = recipient.kind() == RecipientKind.SUPPORTER;
    body[count] = supporter ? 0 : print(Folding.fold(recipient.organisation()));
    seat[count] = recipient.office().isEmpty() ? 0 : print(seat(recipient));
    mailbox[count] = mailbox(recipient);
    details[count] = Details.print(recipient);
    return count++;
  }

  private static int mailbox(Recipient recipient) {
    EmailAddress email = recipient.email();
    return email == null ? 0 : print(email.key());
  }

  /** The office of a state, where it is. */
  static String seat(Recipient recipient) {
    return recipient.office() + "\n" + recipient.country() + "\n" + recipient.hostCountry();
  }

  private void grow() {
    int size = count + count / 2;
    file = Arrays.copyOf(file, size);
    line = Arrays.copyOf(line, size);
    name = Arrays.copyOf(name, size);
    body = Arrays.copyOf(body, size);
    seat = Arrays.copyOf(seat, size);
    mailbox = Arrays.copyOf(mailbox, size);
    details = Arrays.copyOf(details, size);
  }

  Location place(int row) {
    return new Location(files.get(file[row]), line[row], 0);
  }

  /** Whether two rows certainly name two persons. */
  boolean differInName(int one, int other) {
    return differ(name[one], name[other]);
  }

  /** Whether they name two organisations. */
  boolean differInBody(int one, int other) {
    return differ(body[one], body[other]);
  }

  /** Whether they name two offices. */
  boolean differInSeat(int one, int other) {
    return differ(seat[one], seat[other]);
  }

  /** Whether they have a name alone in common, and each an address of email of its own. */
  boolean areNamesakes(int one, int other) {
    boolean alone = name[one] != 0 && body[one] == 0 && seat[one] == 0;
    return alone && differ(mailbox[one], mailbox[other]);
  }

  /** Whether they say the same of everything but the id. */
  boolean sameDetails(int one, int other) {
    return details[one] == details[other];
  }

  private static boolean differ(int one, int other) {
    return one != 0 && other != 0 && one != other;
  }

  /** 0 of nothing, and of nothing else. */
  private static int print(String text) {
    return text.isEmpty() ? 0 : (int) Draw.key(text) | 1;
  }
}
