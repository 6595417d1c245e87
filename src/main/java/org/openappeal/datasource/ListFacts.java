package org.openappeal.datasource;

import java.util.List;
import org.openappeal.problem.Problem;

/**
 * What is known of a list before its first row.
 *
 * @param description how it is written, for a person
 * @param naming what names its columns
 * @param columns its columns
 * @param remarks what a person should know of it
 */
record ListFacts(String description, Naming naming, Columns columns, List<Problem> remarks) {
  ListFacts {
    remarks = List.copyOf(remarks);
  }
}
