package org.openappeal.recipient;

import java.util.Comparator;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * The order in which a post office takes letters: by country, postcode, city and name, so that
 * those that travel together lie together; who has no address comes last. Where a list does not
 * tell postcode and city apart, the last line of the address stands for both. No two different ids
 * are equal. Accents and upper case make no difference. Stateless.
 */
public final class PostalOrder implements Comparator<Target> {
  private static final Comparator<PostalAddress> PLACES =
      Comparator.comparing(PostalAddress::country, PostalOrder::knownFirst)
          .thenComparing(PostalAddress::postcode, PostalOrder::knownFirst)
          .thenComparing(address -> Folding.fold(place(address)), PostalOrder::knownFirst);

  private static final Comparator<Target> ORDER =
      Comparator.<Target, @Nullable PostalAddress>comparing(
              Target::address, Comparator.nullsLast(PLACES))
          .thenComparing(target -> Folding.fold(name(target)))
          .thenComparing(Target::id);

  @Override
  public int compare(Target one, Target other) {
    return ORDER.compare(one, other);
  }

  private static int knownFirst(String one, String other) {
    return one.isEmpty() == other.isEmpty()
        ? one.compareTo(other)
        : Boolean.compare(one.isEmpty(), other.isEmpty());
  }

  /** Where the city is not told apart, it stands in the last line, often with its postcode. */
  private static String place(PostalAddress address) {
    List<String> lines = address.lines();
    boolean told = !address.city().isEmpty() || lines.isEmpty();
    return told ? address.city() : lines.get(lines.size() - 1);
  }

  private static String name(Target target) {
    return target.name().isEmpty() ? target.organisation() : target.name();
  }
}
