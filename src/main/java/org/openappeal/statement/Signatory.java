package org.openappeal.statement;

import org.jspecify.annotations.Nullable;

/**
 * One row of the list of those who sign.
 *
 * @param name of the organisation or the person, as printed
 * @param group the house or network it signs through, as printed; null for one that signs alone
 * @param role what the person is, as printed; null where it is not said
 * @param organisation that the person signs for, as printed behind the role; null where it is not
 *     said
 * @param line the line its name begins on
 */
public record Signatory(
    String name,
    @Nullable String group,
    @Nullable String role,
    @Nullable String organisation,
    int line) {}
