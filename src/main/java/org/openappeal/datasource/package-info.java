/**
 * Any list as a stream of rows that know their place. A reader needs {@link
 * org.openappeal.datasource.DataSource}, {@link org.openappeal.datasource.ReadOptions} and {@link
 * org.openappeal.datasource.Row}; lists are written by {@link
 * org.openappeal.datasource.SafeCsvWriter}.
 */
@NullMarked
package org.openappeal.datasource;

import org.jspecify.annotations.NullMarked;
