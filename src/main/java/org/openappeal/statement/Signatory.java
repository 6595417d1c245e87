package org.openappeal.statement;

import org.jspecify.annotations.Nullable;

/**
 * One row of the list of those who sign.
 *
 * @param name as printed
 * @param group the house or network it signs through, as printed; null for one that signs alone
 * @param line the line its name begins on
 */
public record Signatory(String name, @Nullable String group, int line) {}
