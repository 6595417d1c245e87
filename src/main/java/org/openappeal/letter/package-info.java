/**
 * Letters in Word: a letterhead compiled once, then a letter's bytes for each target. A reader
 * needs {@link org.openappeal.letter.Letterhead}.
 */
@NullMarked
package org.openappeal.letter;

import org.jspecify.annotations.NullMarked;
