package org.openappeal.cli;

import java.nio.file.Path;
import java.util.concurrent.Callable;
import java.util.concurrent.CountDownLatch;
import org.openappeal.delivery.FakeServer;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;

@Command(
    name = "sink",
    mixinStandardHelpOptions = true,
    description = "A fake mail server on this machine, to leave running; nothing leaves it.")
final class SinkCommand implements Callable<Integer> {
  private static final String DEFAULT_PORT = "2525";

  private final Context context;

  @Option(
      names = "--port",
      paramLabel = "PORT",
      defaultValue = DEFAULT_PORT,
      description = "Where to listen; 0 for any free port (default: ${DEFAULT-VALUE}).")
  private int port;

  @Option(
      names = "--mailbox",
      paramLabel = "DIR",
      defaultValue = "out/received",
      description = "Where messages are kept as .eml files (default: ${DEFAULT-VALUE}).")
  private Path mailbox = Path.of("");

  SinkCommand(Context context) {
    this.context = context;
  }

  @Override
  public Integer call() throws InterruptedException {
    try (FakeServer server = FakeServer.start(port, mailbox)) {
      Terminal terminal = context.terminal();
      terminal.print(
          "Listening on 127.0.0.1:" + server.port() + ", keeping mail in " + mailbox + ".");
      terminal.print("In another terminal: appeal send --smtp smtp://127.0.0.1:" + server.port());
      terminal.print("Stop it with Ctrl-C.");
      CountDownLatch stop = new CountDownLatch(1);
      Runtime.getRuntime()
          .addShutdownHook(
              new Thread(
                  () -> {
                    terminal.print(server.received() + " messages received.");
                    stop.countDown();
                  }));
      stop.await();
      return ExitCode.DONE;
    }
  }
}
