package org.openappeal.mailing;

import org.openappeal.bounce.Effect;

/**
 * What followed from a report.
 *
 * @param effect what was to be done
 * @param known whether the report had been read before, so that nothing was done
 */
record Followed(Effect effect, boolean known) {}
