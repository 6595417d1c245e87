/**
 * The one wall in front of Velocity: strict references, escaping chosen by output kind, errors with
 * file, line and column.
 */
@NullMarked
package org.openappeal.template;

import org.jspecify.annotations.NullMarked;
