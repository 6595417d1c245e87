package org.openappeal.word;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.openappeal.problem.Location;
import org.openappeal.problem.Problem;
import org.openappeal.problem.ProblemException;

/**
 * A picture as a value: a reference in the text prints it there, one that is all of the alternative
 * text of a picture in the template takes that picture's place. Immutable.
 */
public final class Picture {
  /** A letter with more in one place is no letter. */
  private static final int LARGEST = 10 << 20;

  private static final double EMU_PER_PIXEL = 9_525;
  private static final double EMU_PER_MILLIMETRE = 36_000;

  private final byte[] content;
  private final PictureFormat format;
  private final String alternative;
  private final long width;
  private final long height;
  private final boolean sized;

  private Picture(
      byte[] content,
      PictureFormat format,
      String alternative,
      long width,
      long height,
      boolean sized) {
    this.content = content;
    this.format = format;
    this.alternative = alternative;
    this.width = width;
    this.height = height;
    this.sized = sized;
  }

  /**
   * Reads a picture.
   *
   * @param alternative what it shows, for whoever cannot see it
   * @throws ProblemException naming the file, if it is missing, too large, or neither PNG, JPEG nor
   *     GIF
   */
  public static Picture read(Path file, String alternative) {
    try {
      if (Files.size(file) > LARGEST) {
        throw refused(Location.of(file), "the picture is larger than " + (LARGEST >> 20) + " MB");
      }
      return of(Location.of(file), Files.readAllBytes(file), alternative);
    } catch (IOException e) {
      throw new ProblemException(
          Problem.error(
              Location.of(file), "there is no picture that can be read", "Name a picture."),
          e);
    }
  }

  /**
   * A picture of these bytes.
   *
   * @param where it comes from, for messages
   * @throws ProblemException as above
   */
  public static Picture of(Location where, byte[] content, String alternative) {
    PictureFormat.Size size =
        PictureFormat.size(content)
            .filter(any -> content.length <= LARGEST)
            .orElseThrow(() -> refused(where, "this is no picture a letter can hold"));
    return new Picture(
        content.clone(),
        size.format(),
        alternative,
        Math.round(size.width() * EMU_PER_PIXEL),
        Math.round(size.height() * EMU_PER_PIXEL),
        false);
  }

  private static ProblemException refused(Location where, String message) {
    return Problem.error(where, message, "Use a PNG or JPEG of up to 10 MB.").asException();
  }

  /** The same, as large as fits into a box of millimetres. */
  public Picture within(double millimetresWide, double millimetresHigh) {
    return within(
        Math.round(millimetresWide * EMU_PER_MILLIMETRE),
        Math.round(millimetresHigh * EMU_PER_MILLIMETRE),
        true);
  }

  /** The same, made smaller if it does not fit into a box of millimetres. */
  public Picture atMost(double millimetresWide, double millimetresHigh) {
    long wide = Math.round(millimetresWide * EMU_PER_MILLIMETRE);
    long high = Math.round(millimetresHigh * EMU_PER_MILLIMETRE);
    return width <= wide && height <= high ? this : within(wide, high, sized);
  }

  /** In the units of drawings, of which a millimetre has 36,000. */
  Picture within(long wide, long high, boolean nowSized) {
    if (sized && !nowSized) {
      return this;
    }
    double scale = Math.min((double) wide / width, (double) high / height);
    return new Picture(
        content,
        format,
        alternative,
        Math.max(1, Math.round(width * scale)),
        Math.max(1, Math.round(height * scale)),
        nowSized);
  }

  byte[] content() {
    return content;
  }

  PictureFormat format() {
    return format;
  }

  String alternative() {
    return alternative;
  }

  long width() {
    return width;
  }

  long height() {
    return height;
  }

  /** Its alternative text. */
  @Override
  public String toString() {
    return alternative;
  }
}
