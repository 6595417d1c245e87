package org.openappeal.pdf;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Iterator;
import java.util.List;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.function.Consumer;
import java.util.function.UnaryOperator;
import org.jspecify.annotations.Nullable;
import org.openappeal.problem.Location;
import org.openappeal.problem.Problem;
import org.openappeal.problem.ProblemException;

/** Many documents, shared out among workers. To be run once. */
final class Batch {
  private final PdfConverter converter;
  private final Iterator<Path> documents;
  private final UnaryOperator<Path> name;
  private final Consumer<Path> done;
  private final List<Problem> problems = new ArrayList<>();
  private boolean stopped;

  Batch(
      PdfConverter converter,
      Iterator<Path> documents,
      UnaryOperator<Path> name,
      Consumer<Path> done) {
    this.converter = converter;
    this.documents = documents;
    this.name = name;
    this.done = done;
  }

  void run(int workers) {
    ExecutorService threads = Executors.newFixedThreadPool(workers, Batch::thread);
    try {
      List<Future<?>> all = new ArrayList<>();
      for (int i = 0; i < workers; i++) {
        all.add(threads.submit(this::work));
      }
      for (Future<?> worker : all) {
        worker.get();
      }
    } catch (ExecutionException e) {
      throw e.getCause() instanceof RuntimeException cause ? cause : new IllegalStateException(e);
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
      throw Problem.error(Location.NONE, "this was stopped", "Run it again.").asException();
    } finally {
      stop();
      threads.shutdown();
    }
    if (!problems.isEmpty()) {
      throw new ProblemException(problems);
    }
  }

  private static Thread thread(Runnable work) {
    Thread thread = new Thread(work, "pdf");
    thread.setDaemon(true);
    return thread;
  }

  private void work() {
    try {
      for (Path document = next(); document != null; document = next()) {
        convert(document);
      }
    } catch (RuntimeException e) {
      stop();
      throw e;
    }
  }

  private void convert(Path document) {
    Path pdf = name.apply(document);
    try {
      converter.convert(document, pdf);
    } catch (ProblemException e) {
      failed(e);
      return;
    }
    finished(pdf);
  }

  private synchronized @Nullable Path next() {
    return !stopped && documents.hasNext() ? documents.next() : null;
  }

  private synchronized void finished(Path pdf) {
    done.accept(pdf);
  }

  private synchronized void failed(ProblemException e) {
    problems.addAll(e.problems());
  }

  private synchronized void stop() {
    stopped = true;
  }
}
