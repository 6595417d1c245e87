package org.openappeal.statement;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/**
 * A demand or ask before it is numbered and dated.
 *
 * @param text verbatim
 * @param passage where it stands
 * @param addressee to whom, as printed
 * @param completes whether the words before its list lead up to it with an infinitive
 * @param ask whether it is put to others than the authorities
 * @param until the day that the words before its list set; null where they set none
 */
record Found(
    String text,
    Passage passage,
    @Nullable String addressee,
    boolean completes,
    boolean ask,
    @Nullable LocalDate until) {}
