package org.openappeal.word;

import java.util.ArrayList;
import java.util.IdentityHashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.BiConsumer;
import org.jspecify.annotations.Nullable;
import org.openappeal.template.Markup;
import org.openappeal.template.OutputKind;

/** The pictures that values bring into one letter. */
final class Pictures {
  /** Begins a mark by which Velocity passes a picture or prose on; see {@link Program}. */
  static final char MARK = 'P';

  private static final String RELATION = Namespaces.RELATIONSHIPS + "/image";

  private final List<Object> marked = new ArrayList<>();
  private final Naming naming;

  /** By their content, which two sizes of a picture share. */
  private final IdentityHashMap<byte[], String> media = new IdentityHashMap<>();

  private final List<Picture> used = new ArrayList<>();
  private final Map<String, Map<String, String>> relations = new LinkedHashMap<>();

  /** How pictures and the relationships to them are called. */
  interface Naming {
    /** The name of the part that a picture becomes. */
    String part(Picture picture, int number);

    /** The id of a relationship that {@code owner} has to one. */
    default String relation(String owner, int number) {
      return "rIdValue" + number;
    }
  }

  /** In a letter of its own. */
  Pictures() {
    this((picture, number) -> "word/media/value" + number + "." + picture.format().extension());
  }

  Pictures(Naming naming) {
    this.naming = naming;
  }

  /**
   * The data as Velocity takes it: with marks in the place of pictures and prose, and nothing in
   * the place of null; the same map where there are neither.
   *
   * @param tooLong is given the path of each value that no letter takes
   */
  Map<String, Object> mark(Map<String, Object> data, BiConsumer<String, Integer> tooLong) {
    return Records.named((Map<?, ?>) marked(data, "", tooLong));
  }

  private Object marked(@Nullable Object value, String path, BiConsumer<String, Integer> tooLong) {
    if (value == null) {
      return "";
    }
    if (value instanceof Picture || value instanceof Prose) {
      marked.add(value);
      return new Markup(OutputKind.WORD, Program.mark(MARK + "" + (marked.size() - 1)));
    }
    if (value instanceof String text && text.length() > Press.LONGEST_VALUE) {
      tooLong.accept(path, text.length());
    }
    if (value instanceof Map<?, ?> map) {
      return marked(map, path, tooLong);
    }
    return value instanceof List<?> list ? marked(list, path, tooLong) : value;
  }

  private Map<?, ?> marked(Map<?, ?> map, String path, BiConsumer<String, Integer> tooLong) {
    Map<Object, Object> copy = null;
    for (Map.Entry<?, ?> entry : map.entrySet()) {
      Object inner = entry.getValue();
      if (inner instanceof String text && text.length() <= Press.LONGEST_VALUE) {
        continue;
      }
      String inside = path.isEmpty() ? "" + entry.getKey() : path + "." + entry.getKey();
      Object marked = marked(inner, inside, tooLong);
      if (marked != inner) {
        copy = copy == null ? new LinkedHashMap<>(map) : copy;
        copy.put(entry.getKey(), marked);
      }
    }
    return copy == null ? map : copy;
  }

  private List<?> marked(List<?> list, String path, BiConsumer<String, Integer> tooLong) {
    List<Object> copy = null;
    int at = 0;
    for (Object inner : list) {
      Object marked = marked(inner, path, tooLong);
      if (marked != inner) {
        copy = copy == null ? new ArrayList<>(list) : copy;
        copy.set(at, marked);
      }
      at++;
    }
    return copy == null ? list : copy;
  }

  Object marked(int number) {
    return marked.get(number);
  }

  /** The id by which a part names a picture. */
  String relation(String part, Picture picture) {
    String name =
        media.computeIfAbsent(
            picture.content(),
            any -> {
              used.add(picture);
              return naming.part(picture, used.size());
            });
    Map<String, String> ids = relations.computeIfAbsent(part, any -> new LinkedHashMap<>());
    return ids.computeIfAbsent(name, any -> naming.relation(part, ids.size() + 1));
  }

  boolean isIn(String part) {
    return relations.containsKey(part);
  }

  /** Adds the pictures themselves. */
  void addTo(ZipEntries zip) {
    for (Picture picture : used) {
      Packed.of(name(picture), picture.content(), picture.format().contentType()).addTo(zip);
    }
  }

  /** Those that the letter shows. */
  List<Picture> used() {
    return used;
  }

  /** The part that a picture of this letter is. */
  String name(Picture picture) {
    return String.valueOf(media.get(picture.content()));
  }

  /** Prints the relationships of a part to the pictures in it. */
  record Relations(String part) implements Step {
    @Override
    public void run(Press press) {
      Map<String, String> ids = press.pictures.relations.getOrDefault(part, Map.of());
      ids.forEach(
          (name, id) ->
              press.put(
                  new Piece.Chars(
                      XmlText.of(PackageText.relation(new Relation(id, RELATION, name, false))))));
    }
  }

  /** Prints a picture or prose that Velocity passed on. */
  record Put(int number, Place place) implements Step {
    @Override
    public void run(Press press) {
      Object value = press.pictures.marked(number);
      if (value instanceof Prose prose) {
        press.prose(prose, place);
      } else {
        press.picture((Picture) value, place);
      }
    }
  }

  /** A run's content that shows a picture. */
  static String drawing(Picture picture, String relation, int id) {
    StringBuilder alternative = new StringBuilder();
    XmlText.attribute("descr", picture.alternative(), alternative);
    String size = "cx=\"" + picture.width() + "\" cy=\"" + picture.height() + "\"";
    String name = "id=\"" + id + "\" name=\"Picture " + id + "\"";
    String drawingml = "http://schemas.openxmlformats.org/drawingml/2006/";
    return "<w:drawing><wp:inline xmlns:wp=\""
        + drawingml
        + "wordprocessingDrawing\""
        + " distT=\"0\" distB=\"0\" distL=\"0\" distR=\"0\"><wp:extent "
        + size
        + "/>"
        + "<wp:docPr "
        + name
        + alternative
        + "/><a:graphic xmlns:a=\""
        + drawingml
        + "main\">"
        + "<a:graphicData uri=\""
        + drawingml
        + "picture\"><pic:pic xmlns:pic=\""
        + drawingml
        + "picture\"><pic:nvPicPr><pic:cNvPr "
        + name
        + "/><pic:cNvPicPr/></pic:nvPicPr>"
        + "<pic:blipFill><a:blip xmlns:r=\""
        + Namespaces.RELATIONSHIPS
        + "\" r:embed=\""
        + relation
        + "\"/><a:stretch><a:fillRect/></a:stretch></pic:blipFill><pic:spPr><a:xfrm>"
        + "<a:off x=\"0\" y=\"0\"/><a:ext "
        + size
        + "/></a:xfrm><a:prstGeom prst=\"rect\">"
        + "<a:avLst/></a:prstGeom></pic:spPr></pic:pic></a:graphicData></a:graphic></wp:inline>"
        + "</w:drawing>";
  }
}
