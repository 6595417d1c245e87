package org.openappeal.statement;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/**
 * A demand or an ask, in the statement's own words.
 *
 * @param id {@code d1}, {@code d2} … for demands, {@code a1}, {@code a2} … for asks
 * @param text verbatim, line ends turned into spaces
 * @param passage the lines it stands on
 * @param until the last day on which it makes sense, if the text sets one
 * @param action the words of the text that complete "we ask you to", where they can be cut out
 *     without a change of meaning; null where a person has to write them
 * @param addressee to whom it is put, as printed, if the text or the words before its list say so
 */
public record Finding(
    String id,
    String text,
    Passage passage,
    @Nullable LocalDate until,
    @Nullable String action,
    @Nullable String addressee) {}
