package org.openappeal.recipient;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.openappeal.problem.Location;
import org.openappeal.problem.Problem;
import org.openappeal.problem.ProblemException;
import org.openappeal.yaml.Yaml;
import org.openappeal.yaml.YamlMap;
import org.openappeal.yaml.YamlValue;

/** Reads {@code forms-of-address.yaml}: language, office, gender, form. To be used once. */
final class FormsReader {
  private static final Pattern LANGUAGE = Pattern.compile("[a-z]{2,3}(-[A-Za-z0-9]{2,8})?");
  private static final String SALUTATION = "salutation";
  private static final String CLOSING = "closing";
  private static final String WE = "we";
  private static final String OWN = "i";
  private static final String ENVELOPE = "envelope";
  private static final String CONFIRMED_BY = "confirmed-by";
  private static final String UNCONFIRMED = "unconfirmed";
  private static final Set<String> KEYS =
      Set.of(SALUTATION, CLOSING, ENVELOPE, CONFIRMED_BY, UNCONFIRMED);
  private static final Set<String> GENDERS =
      Arrays.stream(Gender.values()).map(Gender::key).collect(Collectors.toSet());

  private final String file;
  private final Map<FormsOfAddress.Key, FormOfAddress> forms = new HashMap<>();
  private final List<Problem> problems = new ArrayList<>();

  /** The closing of an organisation, and that of a person who writes in their own name. */
  private record Closing(String we, String own) {
    static final Closing NONE = new Closing("", "");
  }

  FormsReader(String file) {
    this.file = file;
  }

  FormsOfAddress read(String text) {
    YamlMap top = Yaml.read(file, text, 0);
    for (String language : top.keys()) {
      YamlValue value = top.get(language);
      if (!LANGUAGE.matcher(language).matches()) {
        problem(value.location(), "`" + language + "` is no language", "Write a tag such as fr.");
      }
      told(() -> language(language.toLowerCase(Locale.ROOT), value.map()));
    }
    if (!problems.isEmpty()) {
      throw new ProblemException(problems);
    }
    return new FormsOfAddress(forms);
  }

  private void language(String language, YamlMap offices) {
    for (String office : offices.keys()) {
      told(() -> office(language, office, offices.get(office).map()));
    }
    for (Map.Entry<FormsOfAddress.Key, FormOfAddress> form : forms.entrySet()) {
      if (form.getKey().language().equals(language)) {
        form.setValue(withClosing(form.getValue()));
      }
    }
  }

  private void office(String language, String office, YamlMap genders) {
    problems.addAll(genders.unknownKeys(GENDERS));
    for (Gender gender : Gender.values()) {
      genders
          .find(gender.key())
          .ifPresent(value -> told(() -> form(language, office, gender, value.map())));
    }
    if (genders.find(Gender.NEUTRAL.key()).isEmpty()) {
      problem(
          genders.location(),
          "`" + office + "` has no neutral form",
          "Add `neutral:`: most lists say nothing of gender, and none is guessed.");
    }
  }

  private void form(String language, String office, Gender gender, YamlMap form) {
    problems.addAll(form.unknownKeys(KEYS));
    String salutation = line(form.get(SALUTATION));
    Closing closing = form.find(CLOSING).map(this::closing).orElse(Closing.NONE);
    if (salutation.toLowerCase(Locale.ROOT).matches("dear (your )?excellency.*")) {
      problem(
          form.get(SALUTATION).location(),
          "an Excellency is not “dear”",
          "Write `Your Excellency,`.");
    }
    forms.put(
        new FormsOfAddress.Key(language, office, gender),
        new FormOfAddress(
            language,
            office,
            gender,
            form.find(ENVELOPE).map(this::line).orElse(""),
            salutation,
            closing.we(),
            closing.own(),
            confirmedBy(form),
            form.location()));
  }

  /** One for both voices, or one for each. */
  private Closing closing(YamlValue value) {
    if (!value.isMap()) {
      String both = braced(value);
      return new Closing(both, both);
    }
    problems.addAll(value.map().unknownKeys(Set.of(WE, OWN)));
    return new Closing(braced(value.map().get(WE)), braced(value.map().get(OWN)));
  }

  private String braced(YamlValue value) {
    String closing = line(value);
    if (closing.replace(FormOfAddress.ADDRESSED, "").matches(".*[{}].*")) {
      problem(
          value.location(),
          "a closing knows no word in braces but `" + FormOfAddress.ADDRESSED + "`",
          "It stands for the words of the salutation.");
    }
    return closing;
  }

  private String confirmedBy(YamlMap form) {
    boolean confirmed = form.find(CONFIRMED_BY).isPresent();
    boolean unconfirmed =
        form.find(UNCONFIRMED).map(value -> value.word(List.of("true"))).isPresent();
    if (confirmed == unconfirmed) {
      problem(
          form.location(),
          "a form is either confirmed or not",
          "Write `confirmed-by:` and the native speaker's name, or `unconfirmed: true`.");
    }
    return form.find(CONFIRMED_BY).map(this::line).orElse("");
  }

  /** A form without a closing has that of a neutral form that serves its office. */
  private FormOfAddress withClosing(FormOfAddress form) {
    String closing = form.closing();
    String ownClosing = form.ownClosing();
    for (String office : FormsOfAddress.offices(form.office()).toList()) {
      FormOfAddress other =
          forms.get(new FormsOfAddress.Key(form.language(), office, Gender.NEUTRAL));
      if (closing.isEmpty() && other != null) {
        closing = other.closing();
        ownClosing = other.ownClosing();
      }
    }
    if (closing.isEmpty()) {
      problem(
          form.location(),
          "there is no closing",
          "Add `closing:` here, or to the neutral form of `any` in this language.");
    }
    return new FormOfAddress(
        form.language(),
        form.office(),
        form.gender(),
        form.envelope(),
        form.salutation(),
        closing,
        ownClosing,
        form.confirmedBy(),
        form.location());
  }

  private String line(YamlValue value) {
    String text = value.text().strip();
    if (text.isEmpty() || text.codePoints().anyMatch(Characters::isUnseen)) {
      problem(value.location(), "one line of text was expected", "Write it in quotes.");
    }
    return text;
  }

  private void told(Runnable reading) {
    try {
      reading.run();
    } catch (ProblemException e) {
      problems.addAll(e.problems());
    }
  }

  private void problem(Location at, String message, String remedy) {
    problems.add(Problem.error(at, message, remedy));
  }
}
