package org.openappeal.statement;

import java.util.List;
import java.util.Locale;

/**
 * How many sign, counted.
 *
 * @param rows printed names
 * @param distinct different names
 * @param groups different groups
 * @param alone rows without a group
 */
public record Counted(int rows, int distinct, int groups, int alone) {

  static Counted of(List<Signatory> signatories) {
    return new Counted(
        signatories.size(),
        (int) signatories.stream().map(Counted::key).distinct().count(),
        (int) signatories.stream().map(Signatory::group).filter(g -> g != null).distinct().count(),
        (int) signatories.stream().filter(signatory -> signatory.group() == null).count());
  }

  /** Names that differ only in case are one name. */
  static String key(Signatory signatory) {
    return signatory.name().toLowerCase(Locale.ROOT);
  }
}
