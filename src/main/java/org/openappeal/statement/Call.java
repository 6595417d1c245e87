package org.openappeal.statement;

import org.jspecify.annotations.Nullable;

/**
 * One place in a sentence where those who sign demand or ask.
 *
 * @param clause what they say there, from subject or verb to the end of it
 * @param verb where the calling verb begins
 * @param addressee to whom, as printed
 */
record Call(Span clause, int verb, @Nullable String addressee) {}
