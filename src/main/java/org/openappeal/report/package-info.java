/**
 * Who was asked what, and what became of it. A reader needs {@link
 * org.openappeal.report.HtmlReport}.
 */
@NullMarked
package org.openappeal.report;

import org.jspecify.annotations.NullMarked;
