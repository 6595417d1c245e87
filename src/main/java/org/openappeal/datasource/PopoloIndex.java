package org.openappeal.datasource;

import com.fasterxml.jackson.core.JsonToken;
import java.io.IOException;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.openappeal.datasource.PopoloMembership.Organisation;
import org.openappeal.datasource.PopoloMembership.Post;

/**
 * Everything that persons of a Popolo file are tied to. It may stand before or behind them, so it
 * is read first and kept; how much of it is bounded.
 */
final class PopoloIndex {
  private static final Set<String> LISTS = Set.of("organizations", "posts", "areas", "memberships");

  private static final int MOST = 200_000;
  private static final int MOST_TEXT = 1 << 24;

  private final TextFile text;
  private final @Nullable LocalDate asOf;
  private final Map<String, Organisation> organisations = new HashMap<>();
  private final Map<String, Post> posts = new HashMap<>();
  private final Map<String, String> areas = new HashMap<>();
  private final Map<String, List<PopoloMembership>> memberships = new HashMap<>();
  private int count;
  private int size;

  private PopoloIndex(TextFile text, @Nullable LocalDate asOf) {
    this.text = text;
    this.asOf = asOf;
  }

  static PopoloIndex of(TextFile text, @Nullable LocalDate asOf) throws IOException {
    PopoloIndex index = new PopoloIndex(text, asOf);
    try (JsonDocument document = new JsonDocument(text)) {
      if (document.next() == JsonToken.START_OBJECT) {
        index.read(document);
      }
    }
    return index;
  }

  private void read(JsonDocument document) throws IOException {
    for (JsonToken token = document.next();
        token == JsonToken.FIELD_NAME;
        token = document.next()) {
      String name = document.name();
      JsonToken value = document.next();
      if (LISTS.contains(name) && value == JsonToken.START_ARRAY) {
        for (JsonToken each = document.next();
            each != JsonToken.END_ARRAY && each != null;
            each = document.next()) {
          keep(name, JsonTree.object(document.read(document.tree())));
        }
      } else {
        document.skip();
      }
    }
  }

  private void keep(String list, Map<?, ?> object) {
    String id = JsonTree.text(object, "id");
    switch (list) {
      case "organizations" -> {
        Organisation organisation = Organisation.of(object, asOf);
        organisations.put(id, organisation);
        count(organisation.size());
      }
      case "posts" -> {
        Post post = Post.of(object, asOf);
        posts.put(id, post);
        count(post.size());
      }
      case "areas" -> {
        String name = JsonTree.text(object, "name");
        areas.put(id, name);
        count(name.length());
      }
      default -> {
        PopoloMembership membership = PopoloMembership.of(object, asOf);
        memberships
            .computeIfAbsent(JsonTree.text(object, "person_id"), person -> new ArrayList<>())
            .add(membership);
        count(membership.size());
      }
    }
  }

  private void count(int characters) {
    count++;
    size += characters;
    if (count > MOST || size > MOST_TEXT) {
      throw text.file()
          .refused(
              "the file holds more than " + MOST + " organisations, posts, areas and memberships",
              "Save only those that concern the persons you write to.");
    }
  }

  List<PopoloMembership> memberships(String person) {
    return memberships.getOrDefault(person, List.of());
  }

  Organisation organisation(PopoloMembership membership) {
    Organisation inside = membership.organisation();
    String id = Popolo.first(membership.organisationId(), post(membership).organisationId());
    return inside != null ? inside : organisations.getOrDefault(id, Organisation.UNKNOWN);
  }

  Post post(PopoloMembership membership) {
    Post inside = membership.post();
    return inside != null ? inside : posts.getOrDefault(membership.postId(), Post.UNKNOWN);
  }

  String area(PopoloMembership membership) {
    Post post = post(membership);
    return Popolo.first(
        membership.area(),
        areas.getOrDefault(membership.areaId(), ""),
        post.area(),
        areas.getOrDefault(post.areaId(), ""));
  }
}
