package org.openappeal.statement;

import java.util.List;

/**
 * One invented statement, to be written in every format.
 *
 * @param blocks in reading order
 */
record Told(List<Block> blocks) {
  /** A part of a statement. */
  sealed interface Block {}

  record Heading(int level, String text) implements Block {}

  record Paragraph(String text) implements Block {}

  record Items(boolean numbered, List<String> texts) implements Block {}

  static Told ofAnaDorvel() {
    return new Told(
        List.of(
            new Heading(1, "Velmar: release Ana Dorvel"),
            new Paragraph("Joint statement"),
            new Paragraph("12 May 2021"),
            new Paragraph(
                "We, the undersigned organisations, are deeply concerned about Ana Dorvel, a"
                    + " teacher and human rights defender who has been held in the prison of"
                    + " Karsk since 3 March 2021. Ana Dorvel was arrested after she had spoken at"
                    + " a public meeting about the wages of nurses. She has not been allowed to"
                    + " see a lawyer of her own choice, and her family learned only from a"
                    + " newspaper where she is held."),
            new Paragraph(
                "According to the hospital, her state of health is critical. The prison doctor"
                    + " examined her twice. A report of the regional medical association said:"),
            new Items(
                false,
                List.of(
                    "she lost eleven kilograms in nine weeks,",
                    "her eyesight is failing, and",
                    "she was not given the medicine she takes for her heart.")),
            new Heading(2, "Our demands"),
            new Paragraph("We call on the authorities of Velmar to:"),
            new Items(
                false,
                List.of(
                    "release Ana Dorvel immediately and unconditionally, and drop all charges"
                        + " that were brought against her because of what she said in public;",
                    "give her access to independent doctors, to a lawyer of her own choice and to"
                        + " her family without any further delay; and",
                    "investigate, before 30 June 2021, how she was treated in the prison of Karsk,"
                        + " and bring those responsible to justice.")),
            new Paragraph("We ask the embassies in Velmar to:"),
            new Items(
                true,
                List.of(
                    "send an observer to the hearing of Ana Dorvel in the district court;",
                    "visit her in prison and report publicly on the conditions in which she is"
                        + " held.")),
            new Paragraph("Signed by:"),
            new Items(
                false,
                List.of(
                    "Velmar Teachers' Union",
                    "Karsk Centre for Human Rights",
                    "Association of Free Nurses",
                    "Open Courts Initiative"))));
  }
}
