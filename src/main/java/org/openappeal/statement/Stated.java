package org.openappeal.statement;

import org.jspecify.annotations.Nullable;

/**
 * How many sign, as the statement itself says. Never replaced by {@link Counted}.
 *
 * @param organisations null where it does not say
 * @param groups null where it does not say
 */
public record Stated(@Nullable Integer organisations, @Nullable Integer groups) {}
