package org.openappeal.cli;

import picocli.CommandLine.Option;

/** Whether texts may be used that no person has approved. */
final class DraftsOption {
  @Option(
      names = "--allow-drafts",
      description = "Use texts that nobody has approved, instead of another language.")
  private boolean allowed;

  boolean allowed() {
    return allowed;
  }
}
