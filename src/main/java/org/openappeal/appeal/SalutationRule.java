package org.openappeal.appeal;

import java.util.ArrayList;
import java.util.List;
import java.util.function.Consumer;
import java.util.regex.Matcher;

/** A salutation that addresses no one, or puts a greeting before a form of address without one. */
final class SalutationRule implements Rule {
  private final CareWords words;

  SalutationRule(CareWords words) {
    this.words = words;
  }

  @Override
  public void look(Piece piece, String prose, Consumer<Flaw> flaws) {
    boolean greets = piece.part() == Piece.Part.SALUTATION;
    if (greets && isEmpty(prose)) {
      flaws.accept(
          new Flaw(
              Flaw.Kind.SALUTATION,
              piece.text().strip(),
              "the salutation `" + piece.text().strip() + "` addresses no one",
              "Write a salutation into the list, or let the form of address give it."));
    } else if (greets || piece.part() == Piece.Part.PARAGRAPH) {
      misaddressed(piece, prose, flaws);
    }
  }

  private boolean isEmpty(String salutation) {
    List<String> named = new ArrayList<>();
    Matcher word = Prose.WORD.matcher(salutation);
    boolean greeting = false;
    while (word.find()) {
      String folded = Prose.folded(word.group());
      if (named.isEmpty() && words.greetings().contains(folded)) {
        greeting = true;
      } else {
        named.add(folded);
      }
    }
    return named.isEmpty() || (greeting && words.titles().containsAll(named));
  }

  private void misaddressed(Piece piece, String prose, Consumer<Flaw> flaws) {
    String folded = Prose.folded(prose).replaceAll("\\s+", " ").stripLeading();
    for (String wrong : words.misaddressed()) {
      if (folded.startsWith(wrong) && !goesOn(folded, wrong.length())) {
        flaws.accept(
            new Flaw(
                Flaw.Kind.SALUTATION,
                opening(piece.text()),
                "`"
                    + opening(piece.text())
                    + "` greets before a form of address that has no greeting",
                "Leave the greeting away."));
        return;
      }
    }
  }

  private static boolean goesOn(String text, int at) {
    return at < text.length() && Character.isLetter(text.charAt(at));
  }

  private static String opening(String text) {
    int comma = text.indexOf(',');
    return text.substring(0, comma > 0 && comma < 60 ? comma : Math.min(text.length(), 40));
  }
}
