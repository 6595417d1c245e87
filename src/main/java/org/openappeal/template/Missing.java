package org.openappeal.template;

import java.util.Collection;
import java.util.Optional;
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
    String there = source.snippet(offset);
    boolean alone = there.replaceAll("[{}!]", "").equals("$" + path);
    String message = "there is no `$" + path + "`" + (alone ? "" : ", in “" + there + "”");
    String meant = near().map(word -> "; did you mean `" + sign() + word + "`?").orElse("");
    return source.error(offset, message + meant, remedy(path));
  }

  private Optional<String> near() {
    int far = Math.min(FAR, Math.max(1, name.length() / 2));
    return Optional.of(Nearest.within(far, name, Set.copyOf(known)))
        .filter(word -> !word.isEmpty());
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
