package org.openappeal.mailing;

import java.nio.file.Files;
import java.nio.file.Path;
import java.time.InstantSource;
import java.time.LocalDate;
import org.openappeal.campaign.Campaign;
import org.openappeal.campaign.CampaignFile;
import org.openappeal.outbox.Outbox;
import org.openappeal.outbox.Outboxes;
import org.openappeal.problem.ProblemException;
import org.openappeal.template.TemplateEngine;

/**
 * An opened campaign folder.
 *
 * @param campaign what {@code campaign.yaml} says
 * @param out where everything made goes
 * @param clock what tells the time
 */
public record Workspace(Campaign campaign, OutFolder out, InstantSource clock) {
  private static final String OUTBOX = "outbox.db";

  /**
   * Opens a campaign folder.
   *
   * @throws ProblemException if there is no campaign, or it cannot be understood
   */
  public static Workspace open(Path folder, InstantSource clock) {
    return new Workspace(CampaignFile.read(folder), new OutFolder(folder.resolve("out")), clock);
  }

  /** The day letters are dated and demands are judged by. */
  public LocalDate today() {
    return campaign.today(clock);
  }

  /** Whether there is an outbox yet. */
  boolean hasOutbox() {
    return Files.exists(outboxFile());
  }

  /** Where the outbox is, or will be. */
  Path outboxFile() {
    return out.resolve(OUTBOX);
  }

  /** What reads the templates of this campaign. */
  TemplateEngine templates() {
    return new TemplateEngine(campaign.folder().resolve("templates").resolve("partials"));
  }

  /**
   * Opens the outbox, making it if there is none.
   *
   * @throws ProblemException if it cannot be opened
   */
  public Outbox outbox() {
    out.folder("");
    return Outboxes.open(outboxFile(), clock);
  }
}
