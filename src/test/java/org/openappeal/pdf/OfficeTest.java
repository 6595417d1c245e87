package org.openappeal.pdf;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.nio.file.Path;
import java.time.Duration;
import org.jodconverter.core.office.OfficeException;
import org.jodconverter.local.office.LocalOfficeManager;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Runs where LibreOffice is installed. */
class OfficeTest {
  @Test
  void onlyADocumentThatMayTakeLongerThanAnyBeforeNeedsANewProcess(@TempDir Path folder)
      throws OfficeException {
    assumeTrue(LibreOffice.isInstalled(), LibreOffice.MISSING);
    try (Office office = new Office(Installation.find(), folder)) {
      LocalOfficeManager first = office.start(Duration.ofMinutes(2));
      assertThat(office.start(Duration.ofMinutes(1))).isSameAs(first);
      assertThat(office.start(Duration.ofMinutes(2))).isSameAs(first);
      LocalOfficeManager second = office.start(Duration.ofMinutes(3));
      assertThat(second).isNotSameAs(first);
      assertThat(first.isRunning()).isFalse();
      assertThat(second.isRunning()).isTrue();
    }
  }
}
