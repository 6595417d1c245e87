package org.openappeal.mailing;

import java.nio.file.Path;
import org.jspecify.annotations.Nullable;

/**
 * What became of a mail merge. Immutable.
 *
 * @param rows how many rows the list has, those that cannot be read left out
 * @param letters how many were made
 * @param failed how many were not, because of something wrong with a row
 * @param skipped rows that the template itself left out
 * @param pdfs how many documents were made as PDF too
 * @param place the folder of the letters, or the one file
 * @param example a file to look at; null if none was made
 * @param clean whether nothing needs a person
 */
public record MailMergeSummary(
    long rows,
    long letters,
    long failed,
    long skipped,
    long pdfs,
    Path place,
    @Nullable Path example,
    boolean clean) {}
