package org.openappeal.campaign;

import java.nio.file.Path;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;
import org.openappeal.problem.Location;

/**
 * The statement a campaign rests on.
 *
 * @param organisations how many it says have signed; null if it does not say
 * @param groups through how many houses, as it says; null if it does not say
 * @param dated where {@code campaign.yaml} gives its date
 */
public record StatementReference(
    Path file,
    Localized title,
    LocalDate date,
    @Nullable Integer organisations,
    @Nullable Integer groups,
    Location dated) {}
