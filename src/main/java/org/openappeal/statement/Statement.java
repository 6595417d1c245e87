package org.openappeal.statement;

import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.openappeal.problem.Problem;

/**
 * What a statement says, each finding with the lines it stands on. Immutable.
 *
 * @param file the name of the file, without its folder
 * @param sha256 of the file's bytes, in lower-case hexadecimal
 * @param title null where none was found
 * @param date of the statement; null where none was found
 * @param place it was given at; null where none was found
 * @param language BCP 47; {@code und} where it was not recognised
 * @param kind such as {@code joint statement}, {@code open letter}, {@code urgent action}; {@code
 *     statement} where the text does not say
 * @param references the issuer's own reference numbers
 * @param subjects the persons at risk, spelled as in the text
 * @param demands what the authorities must do
 * @param asks what others should do themselves
 * @param candidates what may be a demand and was left out
 * @param addressees whom it speaks to, as printed
 * @param copies whom it sends a copy to, as printed
 * @param addresses of those two, where the text prints an address or a salutation; in its order
 * @param signatories rows of the list of those who sign, in their order
 * @param stated how many sign, as it says
 * @param counted how many sign, counted
 * @param deadline the day by which it wants something done; null where it sets none
 * @param problems what a person should look at; an error among them means that nothing was found
 *     that a campaign could rest on
 * @param lines the statement's lines
 */
public record Statement(
    String file,
    String sha256,
    @Nullable String title,
    @Nullable LocalDate date,
    @Nullable String place,
    String language,
    String kind,
    List<String> references,
    List<String> subjects,
    List<Finding> demands,
    List<Finding> asks,
    List<Candidate> candidates,
    List<String> addressees,
    List<String> copies,
    List<Address> addresses,
    List<Signatory> signatories,
    Stated stated,
    Counted counted,
    @Nullable LocalDate deadline,
    List<Problem> problems,
    StatementLines lines) {

  /** Copies the lists. */
  public Statement {
    references = List.copyOf(references);
    subjects = List.copyOf(subjects);
    demands = List.copyOf(demands);
    asks = List.copyOf(asks);
    candidates = List.copyOf(candidates);
    addressees = List.copyOf(addressees);
    copies = List.copyOf(copies);
    addresses = List.copyOf(addresses);
    signatories = List.copyOf(signatories);
    problems = List.copyOf(problems);
  }

  /**
   * The words of a passage on one line: line ends turned into spaces, words hyphenated at a line's
   * end joined, the list marker before the first word left out. For a finding that is a whole list
   * item this equals its text.
   *
   * @return empty where the passage lies outside the statement
   */
  public String text(Passage passage) {
    return lines.text(passage);
  }

  /**
   * The page a passage begins on, counted from 1; 0 where the format has no pages, or there is but
   * one.
   */
  public int page(Passage passage) {
    return lines.page(passage.first());
  }
}
