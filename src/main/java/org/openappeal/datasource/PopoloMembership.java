package org.openappeal.datasource;

import java.time.LocalDate;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** A membership, and what it points to: by id, or as an object inside it. */
record PopoloMembership(
    String organisationId,
    @Nullable Organisation organisation,
    String postId,
    @Nullable Post post,
    String role,
    String areaId,
    String area,
    String end,
    PopoloContacts contacts) {

  /** An organisation. */
  record Organisation(String name, String classification, PopoloContacts contacts) {
    static final Organisation UNKNOWN = new Organisation("", "", PopoloContacts.NONE);

    static Organisation of(Map<?, ?> object, @Nullable LocalDate asOf) {
      return new Organisation(
          JsonTree.text(object, "name"),
          JsonTree.text(object, "classification"),
          PopoloContacts.of(object, asOf));
    }

    boolean isParty() {
      return classification.equalsIgnoreCase("party");
    }

    int size() {
      return name.length() + classification.length() + contacts.size();
    }
  }

  /** A post, which remains when who holds it changes. */
  record Post(
      String label,
      String role,
      String organisationId,
      String areaId,
      String area,
      PopoloContacts contacts) {
    static final Post UNKNOWN = new Post("", "", "", "", "", PopoloContacts.NONE);

    static Post of(Map<?, ?> object, @Nullable LocalDate asOf) {
      return new Post(
          JsonTree.text(object, "label"),
          JsonTree.text(object, "role"),
          JsonTree.text(object, "organization_id"),
          JsonTree.text(object, "area_id"),
          JsonTree.text(JsonTree.object(object.get("area")), "name"),
          PopoloContacts.of(object, asOf));
    }

    int size() {
      return label.length() + role.length() + area.length() + contacts.size();
    }
  }

  static PopoloMembership of(Map<?, ?> object, @Nullable LocalDate asOf) {
    Map<?, ?> organisation = JsonTree.object(object.get("organization"));
    Map<?, ?> post = JsonTree.object(object.get("post"));
    return new PopoloMembership(
        JsonTree.text(object, "organization_id"),
        organisation.isEmpty() ? null : Organisation.of(organisation, asOf),
        JsonTree.text(object, "post_id"),
        post.isEmpty() ? null : Post.of(post, asOf),
        Popolo.first(JsonTree.text(object, "role"), JsonTree.text(object, "label")),
        JsonTree.text(object, "area_id"),
        JsonTree.text(JsonTree.object(object.get("area")), "name"),
        JsonTree.text(object, "end_date"),
        PopoloContacts.of(object, asOf));
  }

  int size() {
    return role.length() + area.length() + end.length() + contacts.size();
  }
}
