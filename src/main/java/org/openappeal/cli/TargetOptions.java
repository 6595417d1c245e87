package org.openappeal.cli;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import org.openappeal.mailing.MergeRequest;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;

/** Whose letters are meant. */
final class TargetOptions {
  @Mixin private DraftsOption drafts = new DraftsOption();

  @Option(names = "--audience", paramLabel = "A", description = "Only this audience.")
  private List<String> audiences = new ArrayList<>();

  @Option(names = "--only", paramLabel = "ID", description = "Only this target.")
  private List<String> only = new ArrayList<>();

  /**
   * @param limit the most targets
   */
  MergeRequest request(long limit) {
    return new MergeRequest(new HashSet<>(audiences), new HashSet<>(only), limit, drafts.allowed());
  }
}
