/**
 * How anything wrong is told to a person. A reader needs {@link org.openappeal.problem.Problem} and
 * {@link org.openappeal.problem.ProblemException}.
 */
@NullMarked
package org.openappeal.problem;

import org.jspecify.annotations.NullMarked;
