package org.openappeal.statement;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Takes demands and asks from the rows of tables. */
final class TabledDemands {
  private final Document document;
  private final Cues cues;
  private final Readership readership;
  private final Dates dates;
  private final ListJudge judge;
  private final Voice voice;

  TabledDemands(Document document, Readership readership, Dates dates, ListJudge judge) {
    this.document = document;
    this.cues = document.cues();
    this.readership = readership;
    this.dates = dates;
    this.judge = judge;
    this.voice = new Voice(cues);
  }

  /** Where in a row is what; negative where there is no such column. */
  private record Head(int demand, int addressee, int date) {}

  /** Takes from all tables; returns the block index of the first that holds demands. */
  int take(List<Section> sections, Findings findings) {
    int firstAsked = Integer.MAX_VALUE;
    List<Block> blocks = document.blocks();
    for (int i = 0; i < blocks.size(); i++) {
      int first = i;
      while (i + 1 < blocks.size() && isRow(blocks.get(i)) && isRow(blocks.get(i + 1))) {
        i++;
      }
      boolean table = isRow(blocks.get(first));
      if (table
          && sections.get(first) != Section.SIGNATURES
          && take(first, i, sections.get(first), findings)) {
        firstAsked = Math.min(firstAsked, first);
      }
    }
    return firstAsked;
  }

  private static boolean isRow(Block block) {
    return block.style() == Style.ROW;
  }

  private boolean take(int first, int last, Section section, Findings findings) {
    List<Line> rows = new ArrayList<>();
    document.blocks().subList(first, last + 1).forEach(block -> rows.addAll(block.lines()));
    Head head = head(rows.get(0).cells());
    List<Line> body = head.demand() >= 0 ? rows.subList(1, rows.size()) : rows;
    List<Item> items = body.stream().map(row -> item(row, head)).toList();
    if (items.isEmpty()) {
      return false;
    }
    ItemList list = ItemLists.table(document.blocks(), first, last, items);
    Verdict said = judge.judge(list, section);
    if (said.kind() == Verdict.Kind.UNANNOUNCED && head.demand() >= 0) {
      said = headed(list, section);
    }
    for (int i = 0; i < body.size(); i++) {
      take(body.get(i), items.get(i), head, said, findings);
    }
    return said.kind() == Verdict.Kind.DEMANDS;
  }

  /** A column of demands says enough, unless it may be one of somebody else's. */
  private Verdict headed(ItemList list, Section section) {
    String heading = Characters.fold(list.headingText());
    boolean foreign =
        section != Section.BODY
            || voice.isForeign(heading, false)
            || voice.isForeign(Characters.fold(list.stemText()), false)
            || voice.isReported(list.stemText());
    return foreign
        ? Verdict.unsure("the table may hold somebody else's demands")
        : Verdict.of(Verdict.Kind.DEMANDS);
  }

  private void take(Line row, Item item, Head head, Verdict said, Findings findings) {
    if (item.text().isBlank() || said.kind() == Verdict.Kind.UNANNOUNCED) {
      return;
    }
    if (said.kind() == Verdict.Kind.UNSURE) {
      findings.doubt(item.text(), item.passage(), said.reason());
    } else if (said.isAsked()) {
      String named = row.cell(head.addressee());
      String addressee = named == null ? said.addressee() : named;
      boolean ask = named == null ? said.kind() == Verdict.Kind.ASKS : readership.isOther(named);
      findings.add(
          new Found(item.text(), item.passage(), addressee, false, ask, date(row, head, said)));
    }
  }

  private @Nullable LocalDate date(Line row, Head head, Verdict said) {
    String printed = row.cell(head.date());
    return printed == null
        ? said.until()
        : dates.in(printed).stream().map(Dates.Dated::date).findFirst().orElse(said.until());
  }

  private Head head(List<String> cells) {
    int demand = -1;
    int addressee = -1;
    int date = -1;
    for (int i = 0; i < cells.size(); i++) {
      String folded = Characters.fold(cells.get(i));
      if (demand < 0 && cues.has(Cue.TABLE_DEMANDS, folded)) {
        demand = i;
      } else if (addressee < 0 && cues.has(Cue.TABLE_ADDRESSEES, folded)) {
        addressee = i;
      } else if (date < 0 && cues.has(Cue.TABLE_DATES, folded)) {
        date = i;
      }
    }
    return new Head(demand, addressee, date);
  }

  /** The cell that demands: the one below the head that says so, or else the longest. */
  private static Item item(Line row, Head head) {
    String cell = row.cell(head.demand());
    String text =
        head.demand() < 0
            ? row.cells().stream().max(Comparator.comparingInt(String::length)).orElse("")
            : cell == null ? "" : cell;
    return new Item("", text, new Passage(row.number(), row.number()));
  }
}
