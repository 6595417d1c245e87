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
    return Nearest.within(Math.min(FAR, name.length() / 2), name, Set.copyOf(known));
  }

  private String sign() {
    return isRoot ? "$" : "";
  }

  private String remedy(String path) {
    if (isRoot) {
      return "Known here: " + listed() + ". For the word itself, write `\\$" + path + "`.";
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
