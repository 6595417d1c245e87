/**
 * Word documents as PDF, through a LibreOffice that is installed.
 *
 * <p>Nothing of JODConverter is loaded before a converter is asked for.
 */
@NullMarked
package org.openappeal.pdf;

import org.jspecify.annotations.NullMarked;
