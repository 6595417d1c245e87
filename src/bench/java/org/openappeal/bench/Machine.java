package org.openappeal.bench;

import com.sun.management.OperatingSystemMXBean;
import java.io.IOException;
import java.lang.management.ManagementFactory;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.stream.Stream;

/** What was measured on, without anything that names the machine or its owner. */
final class Machine {
  private static final Path CPUS = Path.of("/proc/cpuinfo");
  private static final long GIGABYTE = 1L << 30;

  private Machine() {}

  static String described() throws IOException {
    long memory =
        ManagementFactory.getPlatformMXBean(OperatingSystemMXBean.class).getTotalMemorySize();
    return "%d cores (%s), %d GB of memory, %s %s, Java %s (%s), heap up to %d MB"
        .formatted(
            Runtime.getRuntime().availableProcessors(),
            model(),
            Math.round((double) memory / GIGABYTE),
            System.getProperty("os.name"),
            System.getProperty("os.arch"),
            System.getProperty("java.version"),
            System.getProperty("java.vm.name"),
            Runtime.getRuntime().maxMemory() >> 20);
  }

  private static String model() throws IOException {
    if (!Files.isReadable(CPUS)) {
      return "model unknown";
    }
    try (Stream<String> lines = Files.lines(CPUS)) {
      return lines
          .filter(line -> line.startsWith("model name"))
          .map(line -> line.substring(line.indexOf(':') + 1).strip())
          .findFirst()
          .orElse("model unknown");
    }
  }
}
