/**
 * The right demand, in the right words, to the one who can act. A reader needs {@link
 * org.openappeal.appeal.Appeal} and {@link org.openappeal.appeal.AppealComposer}.
 */
@NullMarked
package org.openappeal.appeal;

import org.jspecify.annotations.NullMarked;
