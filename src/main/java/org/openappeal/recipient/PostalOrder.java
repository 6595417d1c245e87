package org.openappeal.recipient;

import java.util.Comparator;
import org.jspecify.annotations.Nullable;

/**
 * The order in which a post office takes letters: by country, postcode, city and name, so that
 * those that travel together lie together; who has no address comes last. No two different ids are
 * equal. Accents and upper case make no difference. Stateless.
 */
public final class PostalOrder implements Comparator<Target> {
  private static final Comparator<PostalAddress> PLACES =
      Comparator.comparing(PostalAddress::country, PostalOrder::knownFirst)
          .thenComparing(PostalAddress::postcode, PostalOrder::knownFirst)
          .thenComparing(address -> Folding.fold(address.city()), PostalOrder::knownFirst);

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

  private static String name(Target target) {
    return target.name().isEmpty() ? target.organisation() : target.name();
  }
}
