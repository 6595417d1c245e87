package org.openappeal.mailing;

import java.util.Map;
import java.util.Optional;
import org.openappeal.appeal.Appeal;
import org.openappeal.problem.Problem;

/** Whether an address fits behind the window of an envelope, where its letter is made for one. */
final class WindowCheck {
  /** No window is too small for fewer lines, or for shorter ones. */
  private static final int LINES = 5;

  private static final int CHARACTERS = 32;

  private final Merging merging;

  WindowCheck(Merging merging) {
    this.merging = merging;
  }

  Optional<Problem> look(Appeal appeal) {
    Stationery stationery = merging.stationery();
    if (!mayCrowd(appeal) || !stationery.of(appeal.audience()).isCrowded(appeal)) {
      return Optional.empty();
    }
    return Optional.of(
        Problem.warning(
            Places.row(appeal),
            "the address of `"
                + appeal.target().id()
                + "` has more lines than the window of an envelope shows with "
                + stationery.file(appeal.audience()).getFileName(),
            "Shorten it, so that no line is broken into two."));
  }

  private static boolean mayCrowd(Appeal appeal) {
    Object target = appeal.fields().get("target");
    String address = target instanceof Map<?, ?> map ? String.valueOf(map.get("address")) : "";
    return appeal.target().address() != null
        && address.lines().mapToLong(line -> 1 + line.length() / CHARACTERS).sum() > LINES;
  }
}
