package org.openappeal.statement;

/**
 * A passage that may be a demand and was left out, because reading it wrongly would put words into
 * the signatories' mouths.
 *
 * @param text verbatim, line ends turned into spaces
 * @param passage the lines it stands on
 * @param reason why it was left out, a clause without a final full stop
 */
public record Candidate(String text, Passage passage, String reason) {}
