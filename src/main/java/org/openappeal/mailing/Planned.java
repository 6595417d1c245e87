package org.openappeal.mailing;

import org.jspecify.annotations.Nullable;
import org.openappeal.appeal.Appeal;
import org.openappeal.campaign.Audience;
import org.openappeal.recipient.Suppression;
import org.openappeal.recipient.Target;

/**
 * What one target is to get.
 *
 * @param suppression the rule that forbids to contact it; null if none does
 * @param appeal its appeal; null if it is suppressed or there is nothing left to ask of it
 */
record Planned(
    Audience audience, Target target, @Nullable Suppression suppression, @Nullable Appeal appeal) {}
