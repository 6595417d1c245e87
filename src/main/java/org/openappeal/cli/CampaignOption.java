package org.openappeal.cli;

import java.nio.file.Path;
import picocli.CommandLine.Option;

/** The campaign folder a command works in. */
final class CampaignOption {
  @Option(
      names = {"-C", "--campaign"},
      paramLabel = "DIR",
      defaultValue = "",
      description = "The campaign folder; this folder if left out.")
  private Path folder = Path.of("");

  Path folder() {
    return folder;
  }
}
