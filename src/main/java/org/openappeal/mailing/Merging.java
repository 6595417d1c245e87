package org.openappeal.mailing;

import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.Map;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;
import org.openappeal.appeal.Appeal;
import org.openappeal.campaign.Campaign;
import org.openappeal.campaign.Sender;
import org.openappeal.email.Email;
import org.openappeal.email.EmailComposer;
import org.openappeal.email.EmailFrame;
import org.openappeal.letter.Extent;
import org.openappeal.outbox.NewEntry;
import org.openappeal.recipient.EmailAddress;
import org.openappeal.template.TemplateEngine;

/** Makes the letter and the email of one appeal. Not thread-safe. */
final class Merging {
  private static final int REVISION_LENGTH = 24;

  private final Workspace workspace;
  private final Campaign campaign;
  private final Stationery stationery;
  private final EmailComposer emails;
  private final String page;

  Merging(Workspace workspace, TemplateEngine engine) {
    this.workspace = workspace;
    this.campaign = workspace.campaign();
    Path frame = campaign.folder().resolve("templates").resolve("email.html");
    this.stationery = new Stationery(workspace, engine);
    this.emails = new EmailComposer(frame, engine);
    this.page = Digests.file(frame);
  }

  byte[] letter(Appeal appeal) {
    return stationery.of(appeal.audience()).write(appeal);
  }

  /** How many pages the letter takes; none is made. */
  Extent extent(Appeal appeal) {
    return stationery.of(appeal.audience()).extent(appeal);
  }

  Stationery stationery() {
    return stationery;
  }

  /** The email to the target's address; null if it has none. */
  @Nullable NewEntry email(Appeal appeal, byte[] letter) {
    EmailAddress to = appeal.target().email();
    if (to == null) {
      return null;
    }
    Sender sender = campaign.sender();
    String revision = revision(appeal, to);
    String domain = sender.email().substring(sender.email().indexOf('@') + 1);
    Email email =
        emails.compose(
            appeal,
            to,
            new EmailFrame(
                "<"
                    + campaign.id()
                    + "."
                    + revision
                    + "."
                    + appeal.target().id()
                    + "@"
                    + domain
                    + ">",
                sender.organisation(),
                sender.email(),
                sender.replyTo(),
                campaign.now(workspace.clock()),
                campaign.zone(),
                appeal.target().id() + ".docx",
                letter));
    return new NewEntry(
        campaign.id(),
        appeal.target().id(),
        appeal.audience(),
        revision,
        appeal.demands(),
        appeal.until(),
        email);
  }

  /**
   * What was approved is this; the day's date is no part of it, so that merging again tomorrow does
   * not take approval away.
   */
  private String revision(Appeal appeal, EmailAddress to) {
    String content =
        String.join(
            "\0",
            stationery.digest(appeal.audience()) + page,
            appeal.subject(),
            appeal.salutation(),
            appeal.markdown(),
            appeal.closing(),
            new TreeMap<>(sender(appeal)).toString(),
            campaign.sender().replyTo(),
            to.value());
    return Digests.of(content.getBytes(StandardCharsets.UTF_8)).substring(0, REVISION_LENGTH);
  }

  /** Sorted by the caller: the order of an immutable map changes from run to run. */
  private static Map<?, ?> sender(Appeal appeal) {
    return appeal.fields().get("sender") instanceof Map<?, ?> sender ? sender : Map.of();
  }
}
