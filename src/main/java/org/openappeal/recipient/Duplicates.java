package org.openappeal.recipient;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Set;
import org.openappeal.problem.Location;

/** Finds rows about a recipient who stood in an earlier row already. Not thread-safe. */
final class Duplicates {
  /** Offices that a state has one of, or one in each state. */
  private static final Set<String> SINGLE =
      Set.of(
          "ambassador",
          "head-of-state",
          "head-of-government",
          "justice-ministry",
          "foreign-ministry",
          "interior-ministry",
          "penitentiary-service",
          "ombudsman");

  private final SeenRows seen = new SeenRows();
  private final KeyTable ids = new KeyTable();
  private final KeyTable others = new KeyTable();
  private final boolean offices;

  /** What two rows have in common. */
  enum Common {
    ID("the same id"),
    EMAIL("the same email address"),
    OFFICE("the same office of the same country"),
    NAME("the same name");

    private final String words;

    Common(String words) {
      this.words = words;
    }

    String words() {
      return words;
    }
  }

  /**
   * An earlier row that has something in common with this one.
   *
   * @param row its number
   * @param same whether both are about one recipient: nothing says that they are two
   */
  record Hit(Common common, int row, Location place, boolean same) {}

  /**
   * What was found of a row.
   *
   * @param row its number
   * @param hits the earlier rows, those about the same recipient first
   */
  record Found(int row, List<Hit> hits) {}

  /**
   * @param offices whether two rows for an office that a state has once are about one recipient
   */
  Duplicates(boolean offices) {
    this.offices = offices;
  }

  /** Remembers a row. */
  Found add(Recipient recipient) {
    int row = seen.add(recipient);
    List<Hit> hits = new ArrayList<>();
    if (recipient.given()) {
      hit(Common.ID, ids, recipient.id(), row, hits);
    }
    for (EmailAddress email : recipient.emails()) {
      hit(Common.EMAIL, others, "@" + email.key(), row, hits);
    }
    if (offices && SINGLE.contains(recipient.office()) && !recipient.country().isEmpty()) {
      hit(Common.OFFICE, others, "o" + SeenRows.seat(recipient), row, hits);
    }
    String who = who(recipient);
    if (!who.isEmpty()) {
      hit(Common.NAME, others, "n" + who, row, hits);
    }
    hits.sort(Comparator.comparing(hit -> !hit.same()));
    return new Found(row, hits);
  }

  /** By name alone no one is known: a supporter also by the address, all others by the body. */
  private static String who(Recipient recipient) {
    String name = recipient.name().folded();
    if (recipient.kind() == RecipientKind.SUPPORTER) {
      PostalAddress address = recipient.address();
      return name.isEmpty() || address == null
          ? ""
          : name + "\n" + Folding.fold(String.join(" ", address.lines()));
    }
    String body = Folding.fold(recipient.organisation());
    return name.isEmpty() && body.isEmpty()
        ? ""
        : name
            + "\n"
            + body
            + "\n"
            + recipient.office()
            + "\n"
            + Folding.fold(recipient.addressee())
            + "\n"
            + recipient.country()
            + "\n"
            + recipient.hostCountry();
  }

  private void hit(Common common, KeyTable table, String key, int row, List<Hit> hits) {
    int before = table.put(KeyHash.of(key), row);
    if (before >= 0 && before != row) {
      hits.add(new Hit(common, before, seen.place(before), same(common, before, row)));
    }
  }

  private boolean same(Common common, int before, int row) {
    boolean person = !seen.differInName(before, row);
    boolean body = !seen.differInBody(before, row);
    return switch (common) {
      case ID, EMAIL -> person && body && !seen.differInSeat(before, row);
      case OFFICE -> person && body;
      case NAME -> !seen.areNamesakes(before, row);
    };
  }

  /** Whether two rows say the same of everything but the id. */
  boolean sameDetails(int one, int other) {
    return seen.sameDetails(one, other);
  }
}
