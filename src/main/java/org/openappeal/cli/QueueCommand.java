package org.openappeal.cli;

import picocli.CommandLine.Command;

@Command(
    name = "queue",
    mixinStandardHelpOptions = true,
    synopsisSubcommandLabel = "COMMAND",
    description = "Shows and approves what is in the outbox.")
final class QueueCommand {}
