package org.openappeal.mailing;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.net.URI;
import java.net.URISyntaxException;
import java.net.URL;
import java.nio.file.FileSystem;
import java.nio.file.FileSystems;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Stream;
import org.openappeal.problem.Location;
import org.openappeal.problem.Problem;
import org.openappeal.problem.ProblemException;

/** Writes the sample campaign that lies in the program into a folder. Stateless. */
public final class InitCampaign {
  private static final String SAMPLE = "sample";
  private static final String FIRST = SAMPLE + "/campaign.yaml";

  private InitCampaign() {}

  /**
   * Writes the sample into {@code folder}, which is made if it is not there.
   *
   * @return the files written, relative to {@code folder}
   * @throws ProblemException if one of them is there already, or cannot be written
   */
  public static List<Path> into(Path folder) {
    return withSample(sample -> copy(sample, folder));
  }

  /** One file of the sample. */
  static byte[] file(String name) {
    try (InputStream file = InitCampaign.class.getResourceAsStream(SAMPLE + "/" + name)) {
      if (file == null) {
        throw new IllegalStateException(name + " is missing from the program");
      }
      return file.readAllBytes();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private static List<Path> copy(Path sample, Path folder) {
    try (Stream<Path> all = Files.walk(sample)) {
      List<Path> files =
          all.filter(Files::isRegularFile)
              .map(file -> Path.of(sample.relativize(file).toString()))
              .sorted()
              .toList();
      for (Path file : files) {
        if (Files.exists(folder.resolve(file))) {
          throw Problem.error(
                  Location.of(folder.resolve(file)),
                  "there is a file already, and nothing is overwritten",
                  "Name a folder that is new.")
              .asException();
        }
      }
      for (Path file : files) {
        Path to = folder.resolve(file);
        Files.createDirectories(to.toAbsolutePath().getParent());
        Files.copy(sample.resolve(file.toString()), to);
      }
      return files;
    } catch (IOException e) {
      throw new ProblemException(
          Problem.error(
              Location.of(folder), "the sample cannot be written here", "Name another folder."),
          e);
    }
  }

  /** Inside the jar the sample is reached through a file system of its own. */
  private static List<Path> withSample(Function<Path, List<Path>> work) {
    URL first = InitCampaign.class.getResource(FIRST);
    if (first == null) {
      throw new IllegalStateException("the sample is missing from the program");
    }
    try {
      URI uri = first.toURI();
      if (uri.getScheme().equals("file")) {
        return work.apply(Path.of(uri).getParent());
      }
      try (FileSystem jar = FileSystems.newFileSystem(uri, Map.of())) {
        String folder = InitCampaign.class.getPackageName().replace('.', '/') + "/" + SAMPLE;
        return work.apply(jar.getPath(folder));
      }
    } catch (URISyntaxException e) {
      throw new IllegalStateException(e);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
