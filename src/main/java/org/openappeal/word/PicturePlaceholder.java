package org.openappeal.word;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * A picture of the template whose alternative text is one reference: a value that is a picture
 * takes its place, as large as it is. Kept while that picture is made.
 */
final class PicturePlaceholder {
  private final int widthSlot;
  private final long width;
  private int heightSlot;
  private long height;
  private @Nullable Picture picture;

  private PicturePlaceholder(int widthSlot, long width) {
    this.widthSlot = widthSlot;
    this.width = width;
  }

  /** Puts a picture in the place of this one. */
  void replace(Picture other, Layout layout) {
    Picture fitting = other.within(width, height, false);
    picture = fitting;
    layout.replace(widthSlot, new Piece.Chars(String.valueOf(fitting.width())));
    layout.replace(heightSlot, new Piece.Chars(String.valueOf(fitting.height())));
  }

  /** Begins a placeholder with its width. */
  private record Width(long value) implements Step {
    @Override
    public void run(Press press) {
      int slot = press.layout.slot(new Piece.Chars(String.valueOf(value)));
      press.placeholder(new PicturePlaceholder(slot, value));
    }
  }

  private record Height(long value) implements Step {
    @Override
    public void run(Press press) {
      int slot = press.layout.slot(new Piece.Chars(String.valueOf(value)));
      PicturePlaceholder placeholder = press.placeholder();
      if (placeholder != null) {
        placeholder.heightSlot = slot;
        placeholder.height = value;
      }
    }
  }

  /** Prints which picture is shown, or how large, once that is known. */
  private record Shown(String own, What what) implements Step {
    enum What {
      ID,
      WIDTH,
      HEIGHT
    }

    @Override
    public void run(Press press) {
      PicturePlaceholder placeholder = press.placeholder();
      Picture picture = placeholder == null ? null : placeholder.picture;
      if (picture == null) {
        press.put(new Piece.Chars(own));
        return;
      }
      press.put(
          new Piece.Chars(
              switch (what) {
                case ID -> press.pictures.relation(press.part(), picture);
                case WIDTH -> String.valueOf(picture.width());
                case HEIGHT -> String.valueOf(picture.height());
              }));
    }
  }

  /** Prepares the pictures of a part whose alternative text is one reference. */
  static void prepare(Element root) {
    for (Element properties : root.all("wp:docPr")) {
      List<Node> alternative = properties.coded.getOrDefault("descr", List.of());
      Element drawing = properties.container();
      Element extent = drawing.child("wp:extent");
      List<Element> blips = drawing.all("a:blip");
      if (!isOneReference(alternative) || extent == null || blips.size() != 1) {
        continue;
      }
      Element blip = blips.get(0);
      long width = size(extent.get("cx"));
      long height = size(extent.get("cy"));
      String own = blip.get("r:embed");
      if (own == null || width <= 0 || height <= 0) {
        continue;
      }
      extent.code("cx", List.of(Code.step(new Width(width))));
      extent.code("cy", List.of(Code.step(new Height(height))));
      blip.code("r:embed", List.of(Code.step(new Shown(own, Shown.What.ID))));
      for (Element size : drawing.all("a:ext")) {
        shown(size, "cx", Shown.What.WIDTH);
        shown(size, "cy", Shown.What.HEIGHT);
      }
    }
  }

  private static void shown(Element size, String attribute, Shown.What what) {
    String own = size.get(attribute);
    if (own != null) {
      size.code(attribute, List.of(Code.step(new Shown(own, what))));
    }
  }

  private static boolean isOneReference(List<Node> alternative) {
    int codes = 0;
    for (Node node : alternative) {
      if (node instanceof Code code) {
        codes += code.isValue() ? 1 : 2;
      } else if (!(node instanceof Text text) || !text.value.isBlank()) {
        return false;
      }
    }
    return codes == 1;
  }

  private static long size(@Nullable String value) {
    return value != null && value.matches("\\d{1,12}") ? Long.parseLong(value) : 0;
  }
}
