package org.openappeal.datasource;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.openappeal.datasource.PopoloMembership.Organisation;
import org.openappeal.datasource.PopoloMembership.Post;

/** A person of Popolo as rows: one for each office held now, or one alone. */
final class PopoloPersons {
  static final Columns COLUMNS =
      PersonColumns.and(
          "organisation", "role", "post", "area", "email", "phone", "address", "notes");

  private final PopoloIndex index;
  private final @Nullable LocalDate asOf;

  PopoloPersons(PopoloIndex index, @Nullable LocalDate asOf) {
    this.index = index;
    this.asOf = asOf;
  }

  /**
   * @param offices what the person is written to for
   */
  List<String[]> rows(Map<?, ?> person, List<PopoloMembership> offices) {
    PopoloContacts own = PopoloContacts.of(person, asOf);
    Set<List<String>> rows = new LinkedHashSet<>();
    for (PopoloMembership membership : offices) {
      rows.add(row(person, own, membership));
    }
    if (rows.isEmpty()) {
      rows.add(row(person, own, PopoloMembership.of(Map.of(), asOf)));
    }
    return rows.stream().map(row -> row.toArray(String[]::new)).toList();
  }

  /** Those that have not ended. To belong to a party is an office only if there is no other. */
  List<PopoloMembership> offices(List<PopoloMembership> all) {
    List<PopoloMembership> now =
        all.stream().filter(one -> !Popolo.isOver(one.end(), asOf)).toList();
    List<PopoloMembership> beyondParty =
        now.stream().filter(one -> !index.organisation(one).isParty()).toList();
    return beyondParty.isEmpty() ? now : beyondParty;
  }

  /** Whatever the person is or was a member of. */
  List<PopoloMembership> memberships(Map<?, ?> person) {
    List<PopoloMembership> all = new ArrayList<>();
    for (Map<?, ?> inside : JsonTree.objects(person.get("memberships"))) {
      all.add(PopoloMembership.of(inside, asOf));
    }
    all.addAll(index.memberships(JsonTree.text(person, "id")));
    return all;
  }

  private List<String> row(Map<?, ?> person, PopoloContacts own, PopoloMembership membership) {
    Organisation organisation = index.organisation(membership);
    Post post = index.post(membership);
    PopoloContacts contacts =
        own.or(membership.contacts()).or(post.contacts()).or(organisation.contacts());
    return List.of(
        JsonTree.text(person, "id"),
        JsonTree.text(person, "name"),
        JsonTree.text(person, "honorific_prefix"),
        JsonTree.text(person, "given_name"),
        JsonTree.text(person, "additional_name"),
        JsonTree.text(person, "family_name"),
        JsonTree.text(person, "honorific_suffix"),
        JsonTree.text(person, "gender"),
        organisation.name(),
        Popolo.first(membership.role(), post.role()),
        post.label(),
        index.area(membership),
        contacts.email(),
        contacts.phone(),
        contacts.address(),
        JsonTree.text(person, "summary"));
  }
}
