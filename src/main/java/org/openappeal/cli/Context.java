package org.openappeal.cli;

import java.nio.file.Path;
import java.time.InstantSource;
import org.openappeal.mailing.Workspace;

/** What every command needs. */
record Context(Terminal terminal, InstantSource clock) {

  Workspace workspace(Path folder) {
    return Workspace.open(folder, clock);
  }
}
