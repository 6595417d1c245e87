package org.openappeal.campaign;

import java.nio.file.Path;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/**
 * The statement a campaign rests on.
 *
 * @param organisations how many it says have signed; null if it does not say
 * @param groups through how many houses, as it says; null if it does not say
 */
public record StatementReference(
    Path file,
    Localized title,
    LocalDate date,
    @Nullable Integer organisations,
    @Nullable Integer groups) {}
