/**
 * Reads a statement into lines that keep their place, and finds its demands, asks, signatories and
 * dates. A reader needs {@link org.openappeal.statement.StatementReader}, {@link
 * org.openappeal.statement.Statement} and {@link org.openappeal.statement.StatementJson}; letters
 * are read by {@link org.openappeal.statement.LetterReader}.
 *
 * <p>Bytes become {@code Line}s, lines become {@code Block}s, blocks with bullets become {@code
 * ItemList}s; the finders read blocks and lists by the phrases of a language, which are kept in one
 * file for each language under {@code cues/}.
 */
@NullMarked
package org.openappeal.statement;

import org.jspecify.annotations.NullMarked;
