package org.openappeal.statement;

import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.SplittableRandom;

/** Invented statements of any length, the same ones every time. */
final class SampleProse {
  private static final long SEED = 3;
  private static final int COLUMNS = 80;
  private static final int LINES_OF_A_PAGE = 45;
  private static final List<String> WORDS =
      List.of(
          ("the authorities said that people who were held in prison had been denied access to"
                  + " lawyers and doctors while families waited outside for news of those they love"
                  + " and courts postponed hearings without reasons given to anyone about what would"
                  + " happen next in the town of Velmar where Ana Dorvel teaches law")
              .split(" ", -1));

  private SampleProse() {}

  static String text(int characters) {
    SplittableRandom random = new SplittableRandom(SEED);
    StringBuilder text =
        new StringBuilder("Release Ana Dorvel\n\nJoint statement\n\n4 May 2021\n\n");
    for (int i = 1; text.length() < characters; i++) {
      wrap(text, sentences(random, 6));
      text.append('\n');
      if (i % 20 == 0) {
        text.append("We call on the authorities of Velmar to:\n\n");
        for (int item = 0; item < 3; item++) {
          wrap(text, "- " + sentences(random, 1));
        }
        text.append('\n');
      }
    }
    return text.toString();
  }

  static byte[] pdf(int pages) throws IOException {
    List<String> lines = text(pages * LINES_OF_A_PAGE * COLUMNS).lines().toList();
    PdfMaker maker = new PdfMaker();
    for (int page = 0; page < pages; page++) {
      List<String> printed = new ArrayList<>();
      int from = page * LINES_OF_A_PAGE;
      printed.addAll(lines.subList(from, Math.min(lines.size(), from + LINES_OF_A_PAGE)));
      maker.page().text(72, 740, printed).text(72, 800, List.of("Open Courts Initiative"));
      maker.text(290, 40, List.of("Page " + (page + 1)));
    }
    return maker.bytes();
  }

  private static String sentences(SplittableRandom random, int count) {
    StringBuilder text = new StringBuilder();
    for (int i = 0; i < count; i++) {
      int words = random.nextInt(8, 25);
      for (int word = 0; word < words; word++) {
        String next = WORDS.get(random.nextInt(WORDS.size()));
        boolean first = word == 0;
        text.append(first ? Character.toUpperCase(next.charAt(0)) + next.substring(1) : next);
        text.append(word + 1 < words ? " " : i + 1 < count ? ". " : ".");
      }
    }
    return text.toString();
  }

  private static void wrap(StringBuilder text, String paragraph) {
    int column = 0;
    for (String word : paragraph.split(" ", -1)) {
      boolean full = column + word.length() > COLUMNS;
      text.append(column == 0 ? "" : full ? "\n" : " ").append(word);
      column = (full ? 0 : column) + word.length() + 1;
    }
    text.append('\n');
  }
}
