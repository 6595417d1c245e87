package org.openappeal.statement;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;

/** Reads those who sign from the rows of a table, or from columns set apart by blanks. */
final class Columns {
  private final Cues cues;
  private final Names names;
  private final Signer signer;

  Columns(Cues cues) {
    this.cues = cues;
    this.names = new Names(cues);
    this.signer = new Signer(cues);
  }

  List<Signatory> read(List<Line> rows) {
    List<Line> body = new ArrayList<>(rows);
    int name = -1;
    int role = -1;
    int organisation = -1;
    List<String> head = rows.get(0).cells();
    for (int i = 0; i < head.size(); i++) {
      String folded = Characters.fold(head.get(i));
      if (cues.has(Cue.TABLE_NAMES, folded)) {
        organisation = name >= 0 && organisation < 0 ? i : organisation;
        name = name < 0 ? i : name;
      } else if (signer.isRole(head.get(i)) || cues.has(Cue.TABLE_ROLES, folded)) {
        role = i;
      }
    }
    if (name >= 0) {
      body.remove(0);
      List<Signatory> found = new ArrayList<>();
      for (Line line : body) {
        String printed = line.cell(name);
        if (printed != null && names.isName(printed)) {
          found.add(
              new Signatory(
                  Signer.clean(printed),
                  null,
                  line.cell(role),
                  line.cell(organisation),
                  line.number()));
        }
      }
      return found;
    }
    return cells(body);
  }

  /** Each cell is a name, unless the last column says something about the first. */
  private List<Signatory> cells(List<Line> rows) {
    boolean attribute = isAttribute(rows);
    List<Signatory> found = new ArrayList<>();
    for (Line line : rows) {
      List<String> cells =
          line.cells().stream().filter(c -> !c.isBlank() && !c.matches("\\d{1,3}\\.?")).toList();
      for (String cell : attribute && cells.size() > 1 ? cells.subList(0, 1) : cells) {
        if (names.isName(cell)) {
          found.add(signer.read(cell).in(null, line.number()));
        }
      }
    }
    return found;
  }

  /** Values of a column of countries or cities come back; names do not. */
  private static boolean isAttribute(List<Line> rows) {
    Set<String> seen = new HashSet<>();
    int values = 0;
    for (Line line : rows) {
      if (line.cells().size() > 1) {
        values++;
        seen.add(line.cells().get(line.cells().size() - 1));
      }
    }
    return values > 2 && seen.size() * 3 <= values * 2;
  }
}
