package org.openappeal.word;

import java.io.IOException;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** The headers and footers of a print run: letters have their own, unless they are the same. */
final class PrintStories {
  private final PrintFile file;
  private final Workbench bench;
  private final Map<PrintTemplate.Story, Written> last = new HashMap<>();

  /** One that was written, and the id by which sections name it. */
  private static final class Written {
    final byte[] content;
    final String id;

    Written(byte[] content, String id) {
      this.content = content;
      this.id = id;
    }
  }

  PrintStories(PrintFile file, Workbench bench) {
    this.file = file;
    this.bench = bench;
  }

  /** Adds one for a letter. */
  void add(PrintTemplate print, PrintTemplate.Story story, MadeLetter.Story made, Binding binding)
      throws IOException {
    Written before = last.get(story);
    if (before == null || !story.fixed()) {
      bench.make(made.pieces(), story.weave());
      if (before == null || made.relations() != null || !bench.isSame(before.content)) {
        before = write(print, story, made.relations(), binding);
        last.put(story, before);
      }
    }
    String id = before.id;
    story.ids().forEach(own -> binding.headers.put(own, id));
  }

  private Written write(
      PrintTemplate print,
      PrintTemplate.Story story,
      @Nullable List<Piece> relations,
      Binding binding)
      throws IOException {
    boolean plain = story.fixed() && print.job().poured().language().isEmpty();
    String own = story.part().name();
    int slash = own.lastIndexOf('/') + 1;
    String name = plain ? own : own.substring(0, slash) + binding.id(own.substring(slash));
    String first = story.ids().iterator().next();
    String id = plain ? first : binding.id(first);
    byte[] content = bench.copy();
    bench.addTo(file.own(), name, story.weave());
    Packed fixed = story.relations().fixed();
    if (relations != null) {
      bench.make(relations, null);
      bench.addTo(file.own(), PackageText.relationsOf(name), null);
    } else if (fixed != null) {
      fixed.addTo(file.own(), PackageText.relationsOf(name));
    }
    Element type = PackageText.override(name, story.part().contentType());
    file.add(PackageText.TYPES, List.of(new Piece.Chars(XmlText.of(type))), null);
    Element relation = PackageText.relation(new Relation(id, story.type(), name, false));
    file.add(
        PackageText.relationsOf(print.document().name()),
        List.of(new Piece.Chars(XmlText.of(relation))),
        null);
    return new Written(content, id);
  }
}
