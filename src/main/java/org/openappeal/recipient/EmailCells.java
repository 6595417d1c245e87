package org.openappeal.recipient;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.openappeal.problem.Location;
import org.openappeal.problem.Problem;

/** The email addresses of a row, its own and those of copies. Stateless. */
final class EmailCells {
  private EmailCells() {}

  /** The addresses of all columns, each once; the first one is the main one. */
  static List<EmailAddress> emails(RowCells cells) {
    List<EmailAddress> emails = new ArrayList<>();
    for (ColumnMap.Column column : cells.map().of(Field.EMAIL)) {
      String cell = cells.row().cell(column.index());
      if (cell.isEmpty()) {
        continue;
      }
      EmailAddress plain = EmailAddress.parse(cell).orElse(null);
      if (plain != null && Characters.isAscii(cell)) {
        add(emails, List.of(plain));
        continue;
      }
      Location at = cells.row().location(column.name());
      EmailCell read = EmailCell.read(cell.replace(":::", "\n"), at, column.name());
      cells.tell(read.problems());
      if (read.isBroken()) {
        cells.breakRow();
      }
      add(emails, read.addresses());
    }
    if (emails.size() > 1) {
      cells.tell(
          List.of(
              Problem.note(
                  cells.at(Field.EMAIL),
                  emails.size() + " email addresses: the first one is written to",
                  "Nothing, unless another one is the main address.")));
    }
    return emails;
  }

  /** Adds those that are not there yet. */
  static void add(List<EmailAddress> emails, List<EmailAddress> more) {
    for (EmailAddress email : more) {
      if (emails.stream().noneMatch(one -> one.key().equals(email.key()))) {
        emails.add(email);
      }
    }
  }

  static List<String> copies(RowCells cells) {
    List<String> copies = new ArrayList<>();
    for (String value : cells.values(Field.CC)) {
      Optional<EmailAddress> email = EmailAddress.parse(value);
      if (email.isEmpty() && value.indexOf('@') >= 0) {
        cells.warning(
            cells.at(Field.CC),
            "an address under `cc` cannot be used",
            "Write bare addresses or ids, a semicolon between them.");
      } else {
        copies.add(email.map(EmailAddress::value).orElse(value));
      }
    }
    return copies;
  }
}
