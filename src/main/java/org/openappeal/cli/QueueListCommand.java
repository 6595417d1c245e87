package org.openappeal.cli;

import com.fasterxml.jackson.core.JsonFactory;
import com.fasterxml.jackson.core.JsonGenerator;
import java.io.IOException;
import java.io.StringWriter;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.concurrent.Callable;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.openappeal.mailing.Workspace;
import org.openappeal.outbox.Entry;
import org.openappeal.outbox.EntryFilter;
import org.openappeal.outbox.EntryState;
import org.openappeal.outbox.Outbox;
import org.openappeal.outbox.StateName;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;

@Command(
    name = "list",
    mixinStandardHelpOptions = true,
    description = "Lists what is in the outbox, counts first.")
final class QueueListCommand implements Callable<Integer> {
  private final Context context;

  @Mixin private CampaignOption campaign = new CampaignOption();

  @Option(names = "--state", paramLabel = "STATE", description = "Only entries in this state.")
  private List<StateName> states = new ArrayList<>();

  @Option(
      names = "--asking",
      paramLabel = "DEMAND",
      description = "Only entries that put this demand or ask, by its id.")
  private List<String> demands = new ArrayList<>();

  @Option(names = "--json", description = "Print one JSON object a line.")
  private boolean json;

  QueueListCommand(Context context) {
    this.context = context;
  }

  @Override
  public Integer call() throws IOException {
    Workspace workspace = context.workspace(campaign.folder());
    EntryFilter all =
        EntryFilter.all().ofCampaign(workspace.campaign().id()).in(states).asking(demands);
    try (Outbox outbox = workspace.outbox()) {
      if (!json) {
        context.terminal().print(counts(outbox.counts(all)));
      }
      try (Stream<Entry> entries = outbox.entries(all)) {
        for (Entry entry : (Iterable<Entry>) entries::iterator) {
          context.terminal().out().println(json ? json(entry) : row(entry));
        }
      }
      context.terminal().out().flush();
      boolean doubt = outbox.counts(all).getOrDefault(StateName.IN_DOUBT, 0L) > 0;
      return doubt ? ExitCode.PROBLEMS : ExitCode.DONE;
    }
  }

  private static String counts(Map<StateName, Long> counts) {
    String text =
        counts.entrySet().stream()
            .filter(state -> state.getValue() > 0)
            .map(state -> state.getValue() + " " + state.getKey())
            .collect(Collectors.joining(", "));
    return text.isEmpty() ? "The outbox is empty. Next: appeal merge" : text;
  }

  private static String row(Entry entry) {
    String note = entry.state() instanceof EntryState.InDoubt doubt ? "  " + doubt.why() : "";
    return String.format(
        "%6d  %-10s  %-28s  %s%s",
        entry.id(), entry.state().name(), entry.recipient(), entry.subject(), note);
  }

  private static String json(Entry entry) throws IOException {
    StringWriter out = new StringWriter();
    try (JsonGenerator json = new JsonFactory().createGenerator(out)) {
      json.writeStartObject();
      json.writeNumberField("id", entry.id());
      json.writeStringField("state", entry.state().name().name());
      json.writeStringField("recipient", entry.recipient());
      json.writeStringField("audience", entry.audience());
      json.writeStringField("subject", entry.subject());
      json.writeStringField("message_id", entry.messageId());
      json.writeStringField("changed", entry.changed().toString());
      json.writeEndObject();
    }
    return out.toString();
  }
}
