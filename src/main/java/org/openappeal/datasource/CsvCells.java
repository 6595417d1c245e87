package org.openappeal.datasource;

import de.siegmar.fastcsv.reader.CsvCallbackHandler;
import de.siegmar.fastcsv.reader.RecordType;
import java.util.Arrays;

/** Takes cells from FastCSV's buffer straight into a row. */
final class CsvCells extends CsvCallbackHandler<RawRow> {
  private static final int FIRST = 16;

  private String[] cells = new String[FIRST];
  private int count;
  private int line;
  private RecordType type = RecordType.DATA;

  @Override
  protected RecordType getRecordType() {
    return type;
  }

  @Override
  protected int getFieldCount() {
    return count;
  }

  @Override
  protected void beginRecord(long startingLineNumber) {
    line = (int) Math.min(startingLineNumber, Integer.MAX_VALUE);
    count = 0;
    type = RecordType.DATA;
  }

  /** Cells beyond the most there can be are counted, not kept. */
  @Override
  protected void addField(char[] buffer, int offset, int length, boolean quoted) {
    if (count < Columns.MOST) {
      if (count == cells.length) {
        cells = Arrays.copyOf(cells, count * 2);
      }
      String cell = length == 0 ? "" : new String(buffer, offset, length);
      cells[count] = quoted ? LineBreaks.tidy(cell) : cell;
    }
    count++;
  }

  @Override
  protected void setComment(char[] buffer, int offset, int length) {
    type = RecordType.COMMENT;
  }

  @Override
  protected void setEmpty() {
    type = RecordType.EMPTY;
  }

  @Override
  protected RawRow buildRecord() {
    return new RawRow(line, count, Arrays.copyOf(cells, Math.min(count, Columns.MOST)));
  }
}
