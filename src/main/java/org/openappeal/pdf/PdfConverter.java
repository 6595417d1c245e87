package org.openappeal.pdf;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.time.Duration;
import java.util.ArrayList;
import java.util.Iterator;
import java.util.List;
import java.util.concurrent.BlockingDeque;
import java.util.concurrent.LinkedBlockingDeque;
import java.util.concurrent.TimeoutException;
import java.util.function.Consumer;
import java.util.function.UnaryOperator;
import org.jodconverter.core.office.OfficeException;
import org.openappeal.problem.Location;
import org.openappeal.problem.Problem;
import org.openappeal.problem.ProblemException;

/**
 * Turns Word documents into PDF through the LibreOffice that is installed, several at a time: one
 * process for each processor, each with a profile of its own in a temporary folder that {@link
 * #close} takes away. A process that crashes or hangs is started again. Thread-safe.
 */
public final class PdfConverter implements AutoCloseable {
  private static final int MOST_PROCESSES = 8;
  private static final long LEAST_ROOM = 100_000;

  private final Profiles profiles;
  private final int processes;
  private final Limits limits;
  private final BlockingDeque<Office> idle = new LinkedBlockingDeque<>();

  private PdfConverter(Path home, int processes, Limits limits, Profiles profiles) {
    this.profiles = profiles;
    this.processes = processes;
    this.limits = limits;
    for (int i = 0; i < processes; i++) {
      idle.add(profiles.office(home));
    }
  }

  /**
   * Finds LibreOffice and starts it, so that nothing is begun where it is missing: in the folder
   * that the environment variable {@code OPENAPPEAL_LIBREOFFICE} names, else by the path, else
   * where it usually is.
   *
   * @throws ProblemException with what to install, where it is not found or does not start
   */
  public static PdfConverter start() {
    int processes = Math.min(Runtime.getRuntime().availableProcessors(), MOST_PROCESSES);
    return start(Installation.find(), processes, Limits.USUAL);
  }

  static PdfConverter start(Path home, int processes, Limits limits) {
    PdfConverter converter = new PdfConverter(home, processes, limits, Profiles.make());
    try {
      converter.idle.getFirst().start(limits.least());
      return converter;
    } catch (OfficeException e) {
      converter.close();
      throw new ProblemException(Installation.broken(home), e);
    }
  }

  /**
   * Makes a PDF of one document; a file of that name is replaced only by a whole one.
   *
   * @param pdf in a folder that is there
   * @throws ProblemException naming the document, if it cannot be converted in time, or the file
   *     that cannot be written
   */
  public void convert(Path document, Path pdf) {
    if (!Files.isReadable(document)) {
      throw Problem.error(
              Location.of(document),
              "this document is not there, or cannot be read",
              "Check its name and whether it is yours.")
          .asException();
    }
    Path temporary = pdf.resolveSibling("." + pdf.getFileName() + ".tmp").toAbsolutePath();
    Office office = take();
    try {
      Files.deleteIfExists(temporary);
      Files.createFile(temporary);
      convert(office, document, temporary);
      Files.move(temporary, pdf, StandardCopyOption.REPLACE_EXISTING);
    } catch (IOException e) {
      throw new ProblemException(
          Problem.error(
              Location.of(pdf),
              "this cannot be written",
              "Check that the folder exists, is yours, and that the disk has room."),
          e);
    } finally {
      idle.addFirst(office);
      delete(temporary);
    }
  }

  /**
   * Makes a PDF of each document, several at a time. One that cannot be converted does not keep the
   * others from it.
   *
   * @param documents is asked by one thread at a time, for no more than are being worked on
   * @param name where the PDF of a document goes
   * @param done is told each PDF that is there, by one thread at a time
   * @throws ProblemException after the last one, naming each document that cannot be converted
   */
  public void convertAll(Iterator<Path> documents, UnaryOperator<Path> name, Consumer<Path> done) {
    new Batch(this, documents, name, done).run(processes);
  }

  private void convert(Office office, Path document, Path pdf) throws IOException {
    Duration most = limits.of(Files.size(document));
    try {
      try {
        office.convert(document.toAbsolutePath(), pdf, most);
      } catch (OfficeException e) {
        office.close();
        if (isTimeout(e)) {
          throw e;
        }
        // What had nothing to do with the document does not come twice in a new process.
        office.convert(document.toAbsolutePath(), pdf, most);
      }
      if (Files.size(pdf) == 0) {
        throw new OfficeException("nothing came of it");
      }
    } catch (OfficeException e) {
      office.close();
      if (room(pdf) < LEAST_ROOM) {
        throw new IOException(e);
      }
      throw new ProblemException(unconverted(document, e, most), e);
    }
  }

  private static long room(Path file) throws IOException {
    Path folder = file.getParent();
    return Files.getFileStore(folder == null ? file : folder).getUsableSpace();
  }

  private static Problem unconverted(Path document, OfficeException e, Duration most) {
    return isTimeout(e)
        ? Problem.error(
            Location.of(document),
            "LibreOffice made no PDF of this within " + most.toSeconds() + " seconds",
            "Make fewer letters at a time, or open it in LibreOffice to see what is wrong.")
        : Problem.error(
            Location.of(document),
            "LibreOffice cannot make a PDF of this",
            "Open it in LibreOffice or Word to see what is wrong with it.");
  }

  private static boolean isTimeout(OfficeException e) {
    return e.getCause() instanceof TimeoutException;
  }

  private Office take() {
    try {
      return idle.takeFirst();
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
      throw Problem.error(Location.NONE, "this was stopped", "Run it again.").asException();
    }
  }

  /** Ends every process that is idle as a crash would. */
  void kill() {
    idle.forEach(Office::kill);
  }

  private static void delete(Path temporary) {
    try {
      Files.deleteIfExists(temporary);
    } catch (IOException e) {
      // What went wrong before is what to tell.
    }
  }

  /** Ends every process and removes what they left. */
  @Override
  public void close() {
    List<Office> all = new ArrayList<>();
    idle.drainTo(all);
    profiles.close();
  }
}
