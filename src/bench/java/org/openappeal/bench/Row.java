package org.openappeal.bench;

import java.util.concurrent.Callable;

/**
 * One thing that is measured.
 *
 * @param name as the table prints it
 * @param units how much work one run does
 * @param unit what it is counted in, such as {@code MB}
 * @param beside the name of the row it is compared with; empty where it is compared with none
 * @param run does the work once; what it gives back is kept from being optimised away
 */
public record Row(String name, double units, String unit, String beside, Callable<?> run) {}
