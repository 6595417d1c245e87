/**
 * Which lines of the statement each part of an appeal rests on. A reader needs {@link
 * org.openappeal.trace.Tracer} and the {@link org.openappeal.trace.Traced} parts it gives.
 */
@NullMarked
package org.openappeal.trace;

import org.jspecify.annotations.NullMarked;
