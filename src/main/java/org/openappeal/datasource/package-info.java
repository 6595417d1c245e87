/**
 * Any list as a stream of rows that know their place. A reader needs {@link
 * org.openappeal.datasource.DataSource} and {@link org.openappeal.datasource.Row}.
 */
@NullMarked
package org.openappeal.datasource;

import org.jspecify.annotations.NullMarked;
