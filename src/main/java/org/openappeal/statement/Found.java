package org.openappeal.statement;

import org.jspecify.annotations.Nullable;

/**
 * A demand or ask before it is numbered and dated.
 *
 * @param text verbatim
 * @param passage where it stands
 * @param addressee to whom, as printed
 * @param ask whether it is put to others than the authorities
 */
record Found(String text, Passage passage, @Nullable String addressee, boolean ask) {}
