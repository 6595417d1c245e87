/**
 * Rows become targets and supporters; suppression always wins. A reader needs {@link
 * org.openappeal.recipient.Target} and {@link org.openappeal.recipient.RecipientLists}.
 */
@NullMarked
package org.openappeal.recipient;

import org.jspecify.annotations.NullMarked;
