/**
 * The campaign folder's {@code campaign.yaml}: who speaks, for whom, what is asked, of whom. A
 * reader needs {@link org.openappeal.campaign.Campaign}.
 */
@NullMarked
package org.openappeal.campaign;

import org.jspecify.annotations.NullMarked;
