package org.openappeal.appeal;

import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.Callable;
import org.openappeal.campaign.Audience;
import org.openappeal.campaign.Campaign;
import org.openappeal.campaign.CampaignFile;
import org.openappeal.email.EmailTexts;
import org.openappeal.letter.LetterModel;
import org.openappeal.recipient.ColumnRules;
import org.openappeal.recipient.RecipientLists;
import org.openappeal.recipient.Supporter;
import org.openappeal.recipient.Target;
import org.openappeal.template.TemplateEngine;

/**
 * Supporters' letters to one embassy on one core, each made into text, HTML and a letter's body.
 */
public final class ComposeAppeals implements Callable<Long> {
  private final AppealComposer composer;
  private final Audience audience;
  private final Target target;
  private final List<Supporter> supporters = new ArrayList<>();
  private final EmailTexts texts = new EmailTexts();
  private final int appeals;

  ComposeAppeals(Path folder, int appeals) {
    Campaign campaign = CampaignFile.read(folder);
    this.appeals = appeals;
    this.audience = campaign.audiences().get(0);
    this.composer =
        new AppealComposer(
            campaign,
            new TemplateEngine(folder.resolve("templates/partials")),
            LocalDate.of(2019, 1, 8));
    this.target =
        Routing.targets(audience, RecipientLists.targets(audience.lists().get(0), problem -> {}))
            .get(0);
    RecipientLists.supporters(
        folder.resolve("recipients/supporters.csv"),
        ColumnRules.NONE,
        problem -> {},
        supporters::add);
  }

  /** Arguments: the campaign folder, and how many appeals. */
  public static void main(String[] arguments) {
    new ComposeAppeals(Path.of(arguments[0]), Integer.parseInt(arguments[1])).call();
  }

  @Override
  public Long call() {
    long characters = 0;
    for (int i = 0; i < appeals; i++) {
      Supporter supporter = supporters.get(i % supporters.size());
      Appeal appeal = composer.compose(audience, target, supporter).orElseThrow();
      characters += texts.of(appeal) + LetterModel.of(appeal);
    }
    return characters;
  }
}
