package org.openappeal.statement;

import org.jspecify.annotations.Nullable;

/**
 * One place in a sentence where those who sign demand or ask.
 *
 * @param clause what they say there, from subject or verb to the end of it
 * @param verb where the calling verb begins
 * @param addressee to whom, as printed
 * @param action where in the sentence it begins to say what shall be done; the clause's end where
 *     it says nothing
 * @param negated whether it says what shall not be done
 * @param letter whether readers are asked to write, which is no demand in itself
 * @param doubt why it may be no call at all; empty if it is one
 */
record Call(
    Span clause,
    int verb,
    @Nullable String addressee,
    int action,
    boolean negated,
    boolean letter,
    String doubt) {}
