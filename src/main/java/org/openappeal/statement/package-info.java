/**
 * Reads a statement into lines that keep their place, and finds its demands, asks, signatories and
 * dates.
 */
@NullMarked
package org.openappeal.statement;

import org.jspecify.annotations.NullMarked;
