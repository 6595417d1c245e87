package org.openappeal.datasource;

import ezvcard.VCard;
import ezvcard.io.ParseWarning;
import java.io.IOException;
import java.nio.charset.CharacterCodingException;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;
import org.openappeal.problem.Problem;

/** Cards by ez-vcard, one row each. */
final class VCardReader implements RowReader {
  private final TextFile text;
  private final VCardText cards;
  private final ListFacts facts;
  private int last;

  VCardReader(TextFile text) throws IOException {
    this.text = text;
    this.cards = new VCardText(text);
    this.facts =
        new ListFacts("vCard" + text.suffix(), Naming.VCARD, VCardCells.COLUMNS, text.remarks());
  }

  @Override
  public ListFacts facts() {
    return facts;
  }

  @Override
  public @Nullable Row next(Consumer<Problem> problems) throws IOException {
    try {
      for (VCardText.Card card = cards.next(problems); card != null; card = cards.next(problems)) {
        last = card.line();
        VCard parsed = parse(card, problems);
        if (parsed != null) {
          String[] cells = new VCardCells(parsed).cells();
          return new Row(VCardCells.COLUMNS, text.file().at(card.line(), 0), cells);
        }
      }
      return null;
    } catch (CharacterCodingException e) {
      throw text.broken(e, last);
    }
  }

  private @Nullable VCard parse(VCardText.Card card, Consumer<Problem> problems)
      throws IOException {
    try (ezvcard.io.text.VCardReader reader = new ezvcard.io.text.VCardReader(card.text())) {
      VCard parsed = reader.readNext();
      for (ParseWarning warning : reader.getWarnings()) {
        problems.accept(told(card, warning));
      }
      several(card, parsed, problems);
      return parsed;
    }
  }

  private void several(VCardText.Card card, @Nullable VCard parsed, Consumer<Problem> problems) {
    if (parsed != null && parsed.getAddresses().size() > 1) {
      problems.accept(
          text.file()
              .note(
                  card.line(),
                  0,
                  "this card has "
                      + parsed.getAddresses().size()
                      + " postal addresses; the preferred one, or that at work, was read",
                  "Nothing, unless another one is wanted."));
    }
  }

  private Problem told(VCardText.Card card, ParseWarning warning) {
    int line = warning.getLineNumber() == null ? 1 : warning.getLineNumber();
    String property = warning.getPropertyName() == null ? "" : warning.getPropertyName() + ": ";
    return text.file()
        .warning(
            card.line() + line - 1,
            0,
            property + Faults.tidy(String.valueOf(warning.getMessage())),
            "Look whether something is missing, and mend the card.");
  }

  @Override
  public void close() throws IOException {
    cards.close();
  }
}
