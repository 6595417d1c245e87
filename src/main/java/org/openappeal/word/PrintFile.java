package org.openappeal.word;

import java.io.BufferedOutputStream;
import java.io.Closeable;
import java.io.IOException;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.nio.file.AtomicMoveNotSupportedException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/** The file of a print run: its parts grow beside it, and it is put together at the end. */
final class PrintFile implements Closeable {
  private static final String TYPES_END = "</Types>";

  private final Path file;
  private final int compression;
  private final List<Closeable> open = new ArrayList<>();
  private final Map<String, GrowingPart> growing = new LinkedHashMap<>();
  private final Spool ownParts;
  private final ZipStream own;

  PrintFile(Path file, int compression) {
    this.file = file.toAbsolutePath();
    this.compression = compression;
    this.ownParts = spool();
    this.own = new ZipStream(ownParts, spool());
  }

  private Path beside(String suffix) {
    return file.resolveSibling("." + file.getFileName() + suffix);
  }

  private Spool spool() {
    Spool spool = new Spool(beside("." + open.size() + ".tmp"));
    open.add(spool);
    return spool;
  }

  /** Where parts go that letters have of their own. */
  ZipEntries own() {
    return own;
  }

  /** Lays out what stands before all letters. */
  void begin(PrintTemplate print) throws IOException {
    grow(print.document(), print.weave());
    for (PrintTemplate.Links links : print.links()) {
      grow(links.name(), null, links.own());
    }
    for (PrintTemplate.Grown grown : print.grown()) {
      grow(grown, null);
    }
    String types = XmlText.DECLARATION + XmlText.of(PackageText.types(print.parts()));
    grow(PackageText.TYPES, null, types.substring(0, types.length() - TYPES_END.length()));
  }

  private void grow(PrintTemplate.Grown grown, @Nullable Weave weave) throws IOException {
    grow(grown.name(), weave, grown.head());
  }

  private void grow(String name, @Nullable Weave weave, String head) throws IOException {
    GrowingPart part = new GrowingPart(spool(), weave, compression);
    open.add(part);
    growing.put(name, part);
    part.add(head);
  }

  /** Adds to a part. */
  void add(String name, List<Piece> pieces, @Nullable Weave weave) throws IOException {
    if (!pieces.isEmpty()) {
      part(name).add(pieces, weave);
    }
  }

  private GrowingPart part(String name) {
    return Objects.requireNonNull(growing.get(name));
  }

  /** Puts the document together and moves it to its place. */
  void finish(PrintTemplate print, String title, @Nullable Locale language) throws IOException {
    Path temporary = beside(".tmp");
    open.add(() -> Files.deleteIfExists(temporary));
    try (OutputStream out = new BufferedOutputStream(Files.newOutputStream(temporary), 1 << 16);
        ZipStream zip = new ZipStream(out, spool())) {
      end(PackageText.TYPES, TYPES_END, zip);
      pack(PackageText.ROOT, XmlText.of(PackageText.rootRelations(print.document().name())), zip);
      Locale spoken = language == null ? print.job().language() : language;
      pack(PackageText.CORE, XmlText.of(PackageText.core(title, spoken)), zip);
      Packed.of(PackageText.APP, TemplateCompiler.utf8(PackageText.APP_PART), "xml").addTo(zip);
      print.fixed().forEach(part -> part.addTo(zip));
      if (print.styles() != null) {
        print.styles().in(language).addTo(zip);
      }
      end(print.document(), zip);
      for (PrintTemplate.Links links : print.links()) {
        end(links.name(), "</Relationships>", zip);
      }
      for (PrintTemplate.Grown grown : print.grown()) {
        end(grown, zip);
      }
      zip.addAll(own, ownParts);
      zip.end();
    } catch (UncheckedIOException e) {
      throw Objects.requireNonNull(e.getCause());
    }
    try {
      Files.move(
          temporary, file, StandardCopyOption.ATOMIC_MOVE, StandardCopyOption.REPLACE_EXISTING);
    } catch (AtomicMoveNotSupportedException e) {
      Files.move(temporary, file, StandardCopyOption.REPLACE_EXISTING);
    }
  }

  private void end(PrintTemplate.Grown grown, ZipStream zip) throws IOException {
    part(grown.name()).add(grown.tail());
    part(grown.name()).addTo(zip, grown.name());
  }

  private void end(String name, String tail, ZipStream zip) throws IOException {
    part(name).add(tail);
    part(name).addTo(zip, name);
  }

  private static void pack(String name, String xml, ZipStream zip) {
    Packed.of(name, TemplateCompiler.utf8(XmlText.DECLARATION + xml), "xml").addTo(zip);
  }

  /** Deletes all that lies beside the file. */
  @Override
  public void close() throws IOException {
    IOException failed = null;
    for (Closeable one : open) {
      try {
        one.close();
      } catch (IOException e) {
        failed = e;
      }
    }
    open.clear();
    if (failed != null) {
      throw failed;
    }
  }
}
