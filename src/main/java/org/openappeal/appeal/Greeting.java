package org.openappeal.appeal;

import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.openappeal.campaign.Voice;
import org.openappeal.recipient.FormOfAddress;
import org.openappeal.recipient.Target;
import org.openappeal.template.Choices;

/**
 * How one letter opens and ends.
 *
 * @param form the form of address of its office; null if there is none
 * @param language BCP 47 tag of the text
 */
record Greeting(
    AppealText text, Target target, @Nullable FormOfAddress form, Voice voice, String language) {

  /**
   * A list gives a salutation in the language its row names: in another letter it is out of place.
   */
  private boolean opensAsGiven() {
    String own = target.languages().get(0);
    boolean fits = own.isEmpty() || LanguageTags.of(own).contains(language);
    return !target.salutation().isEmpty() && (fits || form == null);
  }

  /**
   * As given in the language of the text; else the form of address; else that of the text.
   *
   * @throws org.openappeal.problem.ProblemException if there is none
   */
  String salutation(Map<String, Object> values, Choices choices) {
    if (opensAsGiven()) {
      return target.salutation();
    }
    if (form != null) {
      return form.salutation();
    }
    if (text.salutation() == null) {
      throw text.missing("salutation", language, target.office());
    }
    return text.salutation().render(values, choices);
  }

  /**
   * That of the text; else the form of address, with the words the letter opens with.
   *
   * @throws org.openappeal.problem.ProblemException if there is none
   */
  String closing(String salutation, Map<String, Object> values, Choices choices) {
    if (text.closing() != null) {
      return text.closing().render(values, choices);
    }
    if (form == null) {
      throw text.missing("closing", language, target.office());
    }
    return closing(form, salutation);
  }

  /** The form of address for templates; empty if there is none. */
  Map<String, Object> fields(String salutation) {
    return form == null
        ? Map.of()
        : Map.of("salutation", form.salutation(), "closing", closing(form, salutation));
  }

  private String closing(FormOfAddress form, String salutation) {
    return voice == Voice.I ? form.ownClosing(salutation) : form.closing(salutation);
  }
}
