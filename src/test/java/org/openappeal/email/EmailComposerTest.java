package org.openappeal.email;

import static org.assertj.core.api.Assertions.assertThat;

import jakarta.mail.BodyPart;
import jakarta.mail.MessagingException;
import jakarta.mail.Multipart;
import jakarta.mail.Session;
import jakarta.mail.internet.MimeMessage;
import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Path;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.Properties;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.openappeal.appeal.Appeal;
import org.openappeal.appeal.TestCampaign;
import org.openappeal.template.TemplateEngine;

class EmailComposerTest {
  @TempDir private Path folder;

  private static String[] texts(Appeal appeal) throws IOException, MessagingException {
    EmailComposer composer =
        new EmailComposer(Path.of("templates/email.html"), new TemplateEngine());
    EmailFrame frame =
        new EmailFrame(
            "<1@sample.example>",
            "Sample",
            "a@sample.example",
            "a@sample.example",
            Instant.EPOCH,
            ZoneOffset.UTC,
            "",
            new byte[0]);
    Email email = composer.compose(appeal, appeal.target().email(), frame);
    try (InputStream in = email.open()) {
      Multipart parts =
          (Multipart) new MimeMessage(Session.getInstance(new Properties()), in).getContent();
      BodyPart plain = parts.getBodyPart(0);
      BodyPart html = parts.getBodyPart(1);
      return new String[] {
        plain.getContent().toString().replace("\r\n", "\n"), html.getContent().toString()
      };
    }
  }

  @Test
  void aTextFromRightToLeftSaysSoInHtml() throws IOException, MessagingException {
    TestCampaign campaign = new TestCampaign(folder);
    campaign
        .edit("{en: move them to a hospital,", "{fa: انتقال آنها به بیمارستان,")
        .edit("{en: drop the charges,", "{fa: لغو اتهامات,")
        .edit("{en: release them,", "{fa: آزادی آنها,")
        .edit("fr: leur rendre visite", "fa: دیدار با آنها")
        .text(
            "letter.fa",
            "subject: درخواست\nsalutation: عالیجناب،\nclosing: با احترام",
            "تاریخ $date: $demandsInline.");
    String[] texts = texts(campaign.compose("fa"));
    assertThat(texts[0]).contains("تاریخ ۸ ژانویهٔ ۲۰۱۹: انتقال", "لغو اتهامات، و آزادی");
    assertThat(texts[1]).contains("<html lang=\"fa\" dir=\"rtl\">", "<p>تاریخ ۸ ژانویهٔ ۲۰۱۹: ");
  }

  @Test
  void aSupporterSignsWithoutAnEmptyLine() throws IOException, MessagingException {
    TestCampaign campaign = new TestCampaign(folder).text("letter.i.en", "Please help.");
    String[] texts = texts(campaign.composeFor(TestCampaign.supporter("s-1", "en")));
    assertThat(texts[0])
        .isEqualTo("Your Excellency,\n\nPlease help.\n\nYours respectfully,\n\nAlex Sample\n");
  }

  @Test
  void theOrganisationSignsInFull() throws IOException, MessagingException {
    TestCampaign campaign = new TestCampaign(folder).text("letter.en", "Please help.");
    assertThat(texts(campaign.compose("en"))[0])
        .endsWith("\n\nRobin Sample\nCoordination\nSample Office\noffice@sample.example\n");
  }
}
