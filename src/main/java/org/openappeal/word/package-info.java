/**
 * Word templates, compiled once and filled without a document tree for each letter. A reader needs
 * {@link org.openappeal.word.WordTemplate}, {@link org.openappeal.word.WordOptions} and {@link
 * org.openappeal.word.Details}.
 */
@NullMarked
package org.openappeal.word;

import org.jspecify.annotations.NullMarked;
