package org.openappeal.mailing;

import static java.util.Objects.requireNonNull;
import static org.assertj.core.api.Assertions.assertThat;

import jakarta.mail.BodyPart;
import jakarta.mail.Multipart;
import jakarta.mail.Session;
import jakarta.mail.internet.MimeMessage;
import java.io.ByteArrayInputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.InstantSource;
import java.util.Properties;
import org.apache.poi.xwpf.extractor.XWPFWordExtractor;
import org.apache.poi.xwpf.usermodel.XWPFDocument;
import org.jsoup.Jsoup;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.openappeal.appeal.Drafts;
import org.openappeal.outbox.NewEntry;

/** A recipient whose name is a template, Markdown and HTML at once. */
class HostileRecipientTest {
  private static final String NAME = "$campaign.sender #set($x=1) **bold** <b>";

  @TempDir private Path folder;

  @Test
  void aNameIsPrintedAsWrittenInLetterTextAndHtml() throws Exception {
    InitCampaign.into(folder);
    edit("recipients/embassies.csv", "Embassy of the Republic of Azerbaijan", NAME);
    edit(
        "templates/appeals/embassies-of-azerbaijan.en.md",
        "We ask for",
        "To $target.organisation: we ask for");
    Workspace workspace = Workspace.open(folder, InstantSource.system());
    Planner planner = new Planner(workspace, workspace.templates(), Drafts.REFUSED, problem -> {});
    Planned planned = planner.plan().findFirst().orElseThrow();
    Merging merging = new Merging(workspace, workspace.templates());
    byte[] letter = merging.letter(requireNonNull(planned.appeal()));
    NewEntry entry = requireNonNull(merging.email(planned.appeal(), letter));

    try (XWPFDocument document = new XWPFDocument(new ByteArrayInputStream(letter));
        XWPFWordExtractor text = new XWPFWordExtractor(document)) {
      assertThat(text.getText()).contains("To " + NAME + ": we ask for");
      assertThat(text.getText().lines()).contains(NAME);
    }
    MimeMessage message =
        new MimeMessage(Session.getInstance(new Properties()), entry.email().open());
    Multipart texts = (Multipart) ((Multipart) message.getContent()).getBodyPart(0).getContent();
    assertThat(flat(texts.getBodyPart(0))).contains("To " + NAME + ": we ask for");
    assertThat(Jsoup.parse(String.valueOf(texts.getBodyPart(1).getContent())).text())
        .contains("To " + NAME + ": we ask for");
  }

  private static String flat(BodyPart part) throws Exception {
    return String.valueOf(part.getContent()).replaceAll("\\s+", " ");
  }

  private void edit(String file, String from, String to) throws Exception {
    Path path = folder.resolve(file);
    String text = Files.readString(path);
    assertThat(text).contains(from);
    int at = text.indexOf(from);
    Files.writeString(path, text.substring(0, at) + to + text.substring(at + from.length()));
  }
}
