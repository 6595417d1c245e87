/** The command line: one small class per command. Only {@code Main} exits. */
@NullMarked
package org.openappeal.cli;

import org.jspecify.annotations.NullMarked;
