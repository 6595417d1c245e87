package org.openappeal.pdf;

import java.io.IOException;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.nio.file.Path;
import java.time.Duration;
import java.util.Map;
import org.jodconverter.core.document.DocumentFamily;
import org.jodconverter.core.document.DocumentFormat;
import org.jodconverter.core.document.SimpleDocumentFormatRegistry;
import org.jodconverter.core.office.OfficeException;
import org.jodconverter.core.util.OSUtils;
import org.jodconverter.local.LocalConverter;
import org.jodconverter.local.office.ExistingProcessAction;
import org.jodconverter.local.office.LocalOfficeManager;
import org.jodconverter.local.office.LocalOfficeUtils;
import org.jodconverter.local.process.ProcessManager;
import org.jodconverter.local.process.PureJavaProcessManager;
import org.jspecify.annotations.Nullable;

/**
 * One LibreOffice process with a profile of its own, started when it is first used. One conversion
 * at a time; {@link #close} may be called from another thread.
 */
final class Office implements AutoCloseable {
  private static final long MOST_TO_START = 30_000;
  private static final long MOST_TO_WAIT = 60_000;
  private static final long LOOK_AGAIN = 50;

  /** It must be read as a Word document, or rubbish would be taken for text. */
  private static final DocumentFormat WORD =
      DocumentFormat.builder()
          .name("Word")
          .extension("docx")
          .mediaType("application/vnd.openxmlformats-officedocument.wordprocessingml.document")
          .inputFamily(DocumentFamily.TEXT)
          .loadProperty("FilterName", "MS Word 2007 XML")
          .build();

  /** Tagged, so that it can be read aloud. */
  private static final DocumentFormat PDF =
      DocumentFormat.builder()
          .name("PDF")
          .extension("pdf")
          .mediaType("application/pdf")
          .storeProperty(DocumentFamily.TEXT, "FilterName", "writer_pdf_Export")
          .storeProperty(
              DocumentFamily.TEXT,
              "FilterData",
              Map.of("UseTaggedPDF", true, "ExportBookmarks", true, "ExportNotes", false))
          .build();

  private final Path home;
  private final Path folder;
  private volatile @Nullable LocalOfficeManager manager;
  private Duration limit = Duration.ZERO;

  /**
   * @param home where LibreOffice is installed
   * @param folder where its profile goes
   */
  Office(Path home, Path folder) {
    this.home = home;
    this.folder = folder;
  }

  /**
   * Starts the process, if it does not run.
   *
   * @param most how long one conversion may take; after that the process is ended
   * @throws OfficeException if it does not come up
   */
  LocalOfficeManager start(Duration most) throws OfficeException {
    LocalOfficeManager running = manager;
    if (running != null && limit.compareTo(most) >= 0) {
      return running;
    }
    close();
    LocalOfficeManager started =
        LocalOfficeManager.builder()
            .officeHome(home.toFile())
            .workingDir(folder.toFile())
            .portNumbers(freePort())
            .processManager(processes())
            .existingProcessAction(ExistingProcessAction.FAIL)
            .startFailFast(true)
            .processTimeout(MOST_TO_START)
            .processRetryInterval(LOOK_AGAIN)
            .taskQueueTimeout(MOST_TO_WAIT)
            .taskExecutionTimeout(most.toMillis())
            .build();
    manager = started;
    limit = most;
    started.start();
    return started;
  }

  /**
   * Converts a document.
   *
   * @param most how long it may take
   * @throws OfficeException if it cannot; the process should be closed then, and may be used again
   */
  void convert(Path document, Path pdf, Duration most) throws OfficeException {
    LocalConverter.builder()
        .officeManager(start(most))
        .formatRegistry(new SimpleDocumentFormatRegistry())
        .build()
        .convert(document.toFile())
        .as(WORD)
        .to(pdf.toFile())
        .as(PDF)
        .execute();
  }

  /** Ends the process, if there is one, and takes its profile away. */
  @Override
  public void close() {
    LocalOfficeManager running = manager;
    manager = null;
    if (running != null) {
      try {
        BridgeThreads.silence();
        running.stop();
      } catch (OfficeException e) {
        // What is left of it is ended below.
      }
      kill();
    }
  }

  /** Ends the process without a word to it, even where it is at work. */
  void kill() {
    ProcessHandle.current()
        .descendants()
        .filter(process -> process.info().commandLine().orElse("").contains(folder.toString()))
        .forEach(ProcessHandle::destroyForcibly);
  }

  /** On Windows the process that is started starts the real one; elsewhere it is the real one. */
  private static ProcessManager processes() {
    return OSUtils.IS_OS_WINDOWS
        ? LocalOfficeUtils.findBestProcessManager()
        : PureJavaProcessManager.getDefault();
  }

  private static int freePort() throws OfficeException {
    try (ServerSocket socket = new ServerSocket(0, 1, InetAddress.getLoopbackAddress())) {
      return socket.getLocalPort();
    } catch (IOException e) {
      throw new OfficeException("no free port", e);
    }
  }
}
