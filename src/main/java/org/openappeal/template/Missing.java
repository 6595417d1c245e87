package org.openappeal.template;

import java.util.Collection;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import org.openappeal.problem.Nearest;
import org.openappeal.problem.Problem;

/**
 * A name that does not exist.
 *
 * @param name as it is written
 * @param known the names there are
 * @param isRoot whether it stands first behind the dollar sign
 */
record Missing(String name, Collection<String> known, boolean isRoot) {
  private static final int FAR = 3;
  private static final int SHORT = 3;
  private static final int MOST = 24;

  /** The problem, where it stands in {@code source}. */
  Problem in(Source source, int offset) {
    String path = source.path(offset, name);
    String message = "there is no `$" + path + "`";
    String meant = near().isEmpty() ? "" : sign() + near();
    return source.quoting(offset, message, meant, remedy(path));
  }

  /** The known name that is near enough; empty if none is. */
  private String near() {
    String bare = bare();
    if (known.contains(bare) && !bare.equals(name)) {
      return "";
    }
    for (String one : known) {
      if (Misspelling.isExchanged(name, one)) {
        return one;
      }
    }
    int far = name.length() < SHORT ? 0 : Math.min(FAR, Math.max(1, name.length() / 3));
    return Nearest.within(far, name, Set.copyOf(known));
  }

  private String bare() {
    return name.endsWith("()") ? name.substring(0, name.length() - 2) : name;
  }

  private String sign() {
    return isRoot ? "$" : "";
  }

  private String remedy(String path) {
    if (isRoot) {
      return "Known here: " + listed() + ". For the word itself, write `\\$" + path + "`.";
    }
    if (known.contains(bare())) {
      String reference = path.substring(0, path.length() - 2);
      return "Write `$" + reference + "`; before a bracket of the text, `${" + reference + "}`.";
    }
    String owner = path.substring(0, Math.max(0, path.length() - name.length() - 1));
    return known.isEmpty()
        ? "`$" + owner + "` has no parts."
        : "`$" + owner + "` has: " + listed() + ".";
  }

  private String listed() {
    String shown =
        new TreeSet<>(known)
            .stream().limit(MOST).map(word -> sign() + word).collect(Collectors.joining(", "));
    return known.size() > MOST ? shown + " and " + (known.size() - MOST) + " more" : shown;
  }
}
