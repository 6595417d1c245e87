package org.openappeal.word;

import java.io.IOException;
import java.io.InputStream;
import java.net.URI;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.zip.ZipException;
import org.apache.poi.UnsupportedFileFormatException;
import org.apache.poi.openxml4j.exceptions.OLE2NotOfficeXmlFileException;
import org.apache.poi.openxml4j.exceptions.OpenXML4JException;
import org.apache.poi.openxml4j.exceptions.OpenXML4JRuntimeException;
import org.apache.poi.openxml4j.opc.OPCPackage;
import org.apache.poi.openxml4j.opc.PackageAccess;
import org.apache.poi.openxml4j.opc.PackagePart;
import org.apache.poi.openxml4j.opc.PackageRelationship;
import org.apache.poi.openxml4j.opc.PackagingURIHelper;
import org.apache.poi.openxml4j.opc.RelationshipSource;
import org.apache.poi.openxml4j.opc.TargetMode;
import org.jspecify.annotations.Nullable;

/** Reads the parts of a template that letters need, and refuses what no letter should come from. */
final class PackageReader {
  /**
   * What was read.
   *
   * @param parts the main document first
   * @param title of the document; empty for none
   */
  record Source(List<SourcePart> parts, String title) {}

  /** POI's word for a zip that is no package (ECMA-376 part 2, §10.1.2.3). */
  private static final String NO_TYPES = "[M1.13]";

  private static final String DOCUMENT = "officeDocument";
  private static final long LARGEST_FILE = 64L << 20;
  private static final long LARGEST_XML = 16L << 20;
  private static final long LARGEST_ALL = 96L << 20;

  private final Path file;
  private final PartProblems problems;
  private final Map<String, SourcePart> parts = new LinkedHashMap<>();
  private long bytes;

  PackageReader(Path file, PartProblems problems) {
    this.file = file;
    this.problems = problems;
  }

  /**
   * The main document first, then every part that can be reached from it and belongs into a letter.
   *
   * @throws org.openappeal.problem.ProblemException if it is no Word document, or an unsafe one
   */
  Source read() {
    if (!Files.isRegularFile(file)) {
      throw problems.refused("there is no such template", "Name a Word document.");
    }
    try {
      if (Files.size(file) > LARGEST_FILE) {
        throw problems.refused(
            "the template is larger than " + (LARGEST_FILE >> 20) + " MB",
            "Use smaller pictures: Word compresses them under Picture Format.");
      }
      // POI holds a package to its limits for zip bombs, and reads no DTD.
      OPCPackage opened = OPCPackage.open(file.toFile(), PackageAccess.READ);
      try {
        return read(opened);
      } finally {
        opened.revert();
      }
    } catch (OLE2NotOfficeXmlFileException e) {
      throw problems.refused(
          "this is a document with a password, or one of Word 97",
          "Save it from Word as “.docx”, without a password.");
    } catch (UnsupportedFileFormatException | org.apache.poi.EmptyFileException e) {
      throw notWord();
    } catch (IOException
        | OpenXML4JException
        | OpenXML4JRuntimeException
        | IllegalArgumentException
        | IllegalStateException e) {
      throw unreadable(e);
    }
  }

  private Source read(OPCPackage opened) throws IOException, OpenXML4JException {
    List<Relation> roots = relations("", opened);
    Relation main =
        roots.stream()
            .filter(relation -> relation.type().equals(DOCUMENT) && !relation.external())
            .findFirst()
            .orElseThrow(this::notWord);
    read(opened, main, "_rels/.rels");
    SourcePart document = parts.values().iterator().next();
    if (!document.contentType().contains("wordprocessingml")) {
      throw document.contentType().contains("macroEnabled") ? macros() : notWord();
    }
    String title = opened.getPackageProperties().getTitleProperty().orElse("");
    return new Source(List.copyOf(parts.values()), title);
  }

  private void read(OPCPackage opened, Relation relation, String from)
      throws IOException, OpenXML4JException {
    if (parts.containsKey(relation.target())) {
      return;
    }
    PackagePart part = opened.getPart(PackagingURIHelper.createPartName("/" + relation.target()));
    if (part == null) {
      throw problems.refused(
          "the part " + relation.target() + " is missing, which " + from + " names",
          "Open the document in a word processor and save it again as “.docx”.");
    }
    if (part.getContentType().contains("macroEnabled")) {
      throw macros();
    }
    List<Relation> relations = new ArrayList<>();
    for (Relation inner : relations(relation.target(), part)) {
      if (Kept.isDangerous(inner)) {
        throw macros();
      }
      if (inner.external()
          ? Kept.mayBeOutside(relation.target(), inner, problems)
          : Kept.is(inner)) {
        relations.add(inner);
      }
    }
    String type = part.getContentType();
    parts.put(relation.target(), new SourcePart(relation.target(), type, bytes(part), relations));
    for (Relation inner : relations) {
      if (!inner.external()) {
        read(opened, inner, relation.target());
      }
    }
  }

  private byte[] bytes(PackagePart part) throws IOException {
    boolean xml = part.getContentType().endsWith("xml");
    long left = Math.min(xml ? LARGEST_XML : LARGEST_ALL, LARGEST_ALL - bytes);
    try (InputStream in = part.getInputStream()) {
      byte[] content = in.readNBytes((int) left + 1);
      if (content.length > left) {
        throw problems.refused(
            part.getPartName().getName().substring(1) + " inflates to more than a letter may hold",
            "Use smaller pictures, and only the text of the letter.");
      }
      bytes += content.length;
      return content;
    }
  }

  private static List<Relation> relations(String part, RelationshipSource source)
      throws OpenXML4JException {
    List<Relation> relations = new ArrayList<>();
    for (PackageRelationship relation : source.getRelationships()) {
      boolean external = relation.getTargetMode() == TargetMode.EXTERNAL;
      String target =
          external ? relation.getTargetURI().toString() : partName(part, relation.getTargetURI());
      relations.add(
          new Relation(
              relation.getId(),
              Namespaces.transitional(relation.getRelationshipType()),
              target,
              external));
    }
    return relations;
  }

  private static String partName(String from, URI target) {
    String path = URI.create("/" + from).resolve(target).getPath();
    return path.startsWith("/") ? path.substring(1) : path;
  }

  private RuntimeException notWord() {
    return problems.refused(
        "this is not a Word document", "Save it from a word processor as “.docx”.");
  }

  private RuntimeException macros() {
    return problems.refused(
        "the document holds macros or controls that run programs",
        "Save it from Word as “.docx”, not as “.docm”.");
  }

  private RuntimeException unreadable(Exception e) {
    String reason = String.valueOf(rootOf(e).getMessage()).lines().findFirst().orElse("unreadable");
    if (reason.contains(NO_TYPES)) {
      return notWord();
    }
    boolean truncated = rootOf(e) instanceof ZipException;
    return problems.refused(
        (truncated ? "the file is damaged or incomplete: " : "the document is broken or unsafe: ")
            + reason,
        "Open it in a word processor and save it again as “.docx”.");
  }

  private static Throwable rootOf(Throwable thrown) {
    @Nullable Throwable cause = thrown.getCause();
    return cause == null || cause == thrown ? thrown : rootOf(cause);
  }
}
