package org.openappeal.letter;

/** How an engine wants the same letter to be written in its template. */
enum Notation {
  /** OpenAppeal and XDocReport: the very same file. */
  VELOCITY("${%s}", "#foreach($%s in $%s)", "#end", false),
  /** In a loop, a name is that of the item. */
  POI_TL("{{%s}}", "{{?%2$s}}", "{{/%2$s}}", true),
  /** Names alone; a loop is written out. */
  VARIABLES("${%s}", "", "", false),
  /** Names, and loops between paragraphs that name them. */
  BY_HAND("${%s}", "[%s: %s]", "[end]", false);

  private final String value;
  private final String begin;
  private final String end;
  private final boolean itemsAlone;

  Notation(String value, String begin, String end, boolean itemsAlone) {
    this.value = value;
    this.begin = begin;
    this.end = end;
    this.itemsAlone = itemsAlone;
  }

  boolean loops() {
    return !begin.isEmpty();
  }

  String value(String path, String item) {
    return value.formatted(local(path, item));
  }

  String begin(String item, String list, String outer) {
    return begin.formatted(item, local(list, outer));
  }

  String end(String item, String list, String outer) {
    return end.formatted(item, local(list, outer));
  }

  private String local(String path, String item) {
    return itemsAlone && path.startsWith(item + ".") ? path.substring(item.length() + 1) : path;
  }
}
