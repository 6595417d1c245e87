/**
 * Any list becomes recipients, cleaned and each once; suppression always wins. {@link
 * org.openappeal.recipient.ListImport} reads lists of any kind, {@link
 * org.openappeal.recipient.RecipientLists} those of a campaign as {@link
 * org.openappeal.recipient.Target} and {@link org.openappeal.recipient.Supporter}.
 */
@NullMarked
package org.openappeal.recipient;

import org.jspecify.annotations.NullMarked;
