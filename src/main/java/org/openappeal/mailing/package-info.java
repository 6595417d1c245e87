/**
 * The use cases, and how the rooms are wired together. A reader needs {@link
 * org.openappeal.mailing.Workspace}, which opens a campaign folder, and the class named after the
 * use case.
 */
@NullMarked
package org.openappeal.mailing;

import org.jspecify.annotations.NullMarked;
