package org.openappeal.mailing;

import java.nio.file.Path;
import org.jspecify.annotations.Nullable;

/**
 * What {@link MailMerge} is asked to do. Immutable.
 *
 * @param template any {@code .docx} or {@code .dotx}
 * @param data a list: CSV, XLSX, JSON or vCard
 * @param reading how the list is read where it should not find out for itself
 * @param folder where letters go, each as a file; null for a folder called like the template
 * @param single the one file that all letters go into, in the place of a folder; null for none
 * @param name the Velocity text that names the file of a letter; null for the column {@code id}, or
 *     else the row's number
 * @param pdf whether each document is made as PDF too
 * @param compression from 1, fastest, to 9, smallest; 0 for the usual
 * @param acceptChanges whether tracked changes in the template are accepted
 * @param force whether files are replaced that mail merge did not make
 */
public record MailMergeRequest(
    Path template,
    Path data,
    ListReading reading,
    @Nullable Path folder,
    @Nullable Path single,
    @Nullable String name,
    boolean pdf,
    int compression,
    boolean acceptChanges,
    boolean force) {}
