package org.openappeal.letter;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** Invented letters, the same ones every time: what one of them says, by name. */
final class SampleLetters {
  static final int DEMANDS = 5;
  static final int STEPS = 4;

  private static final List<String> NAMES =
      List.of("Åse Brekke", "Jürgen Weiß & Söhne", "Zoë O’Neill", "İlkin Əliyev", "Anna <Nowak>");
  private static final List<String> OFFICES =
      List.of("Minister of Justice", "Prosecutor General", "Ombudsman", "Member of Parliament");
  private static final List<String> WHAT =
      List.of("Open the files", "Release the detained", "Hear the witnesses", "Repeal the order");
  private static final List<String> WHO =
      List.of("the court of appeal", "the ministry", "the bar association", "the press council");

  private SampleLetters() {}

  static List<Map<String, Object>> of(int count) {
    List<Map<String, Object>> letters = new ArrayList<>();
    for (int i = 0; i < count; i++) {
      letters.add(letter(i));
    }
    return letters;
  }

  /** The letter of this number; no two are alike. */
  static Map<String, Object> letter(int number) {
    List<Map<String, Object>> demands = new ArrayList<>();
    for (int i = 0; i < DEMANDS; i++) {
      demands.add(demand(number, i));
    }
    Map<String, Object> recipient = new LinkedHashMap<>();
    recipient.put("name", name(number));
    recipient.put("office", OFFICES.get(number % OFFICES.size()));
    recipient.put("street", number % 300 + " Sample Street");
    recipient.put("town", "%05d Town %d".formatted(number % 90_000 + 10_000, number % 500));
    Map<String, Object> sender = new LinkedHashMap<>();
    sender.put("name", name(number / 7 + 3));
    sender.put("email", "person" + number + "@post" + number % 50 + ".example");
    Map<String, Object> letter = new LinkedHashMap<>();
    letter.put("reference", "A-%06d/%d".formatted(number, number % 13));
    letter.put("date", number % 28 + 1 + " March 2019");
    letter.put("salutation", "Dear " + name(number));
    letter.put("recipient", recipient);
    letter.put("sender", sender);
    letter.put("demands", demands);
    return letter;
  }

  private static Map<String, Object> demand(int letter, int number) {
    List<Map<String, Object>> steps = new ArrayList<>();
    for (int i = 0; i < STEPS; i++) {
      Map<String, Object> step = new LinkedHashMap<>();
      step.put("text", WHAT.get((letter + i) % WHAT.size()) + " of case " + (letter * 31 + i));
      step.put("until", (letter + number + i) % 28 + 1 + " April 2019");
      steps.add(step);
    }
    Map<String, Object> demand = new LinkedHashMap<>();
    demand.put("title", WHAT.get((letter / 5 + number) % WHAT.size()) + " in file " + letter);
    demand.put("addressee", WHO.get((letter / 3 + number) % WHO.size()));
    demand.put("steps", steps);
    return demand;
  }

  private static String name(int number) {
    return NAMES.get(number % NAMES.size()) + " the " + number + "th";
  }
}
