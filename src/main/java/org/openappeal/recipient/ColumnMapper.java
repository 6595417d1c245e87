package org.openappeal.recipient;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.EnumMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import org.openappeal.problem.Location;
import org.openappeal.problem.Nearest;
import org.openappeal.problem.Problem;
import org.openappeal.problem.ProblemException;
import org.openappeal.recipient.ColumnMap.Column;
import org.openappeal.recipient.Vocabulary.Meaning;

/** Finds out which column of one list is which field. To be used once. */
final class ColumnMapper {
  private static final Set<Field> WHO =
      Set.of(
          Field.ID,
          Field.NAME,
          Field.FAMILY_NAME,
          Field.ORGANISATION,
          Field.OFFICE,
          Field.ADDRESSEE,
          Field.EMAIL);

  private static final Set<String> HALVES = Set.of("name", "nom", "navn", "nombre");

  private final Location file;
  private final List<String> names;
  private final Map<Field, List<Column>> found = new EnumMap<>(Field.class);
  private final Set<Integer> taken = new HashSet<>();
  private final List<Problem> problems = new ArrayList<>();

  ColumnMapper(Location file, List<String> names) {
    this.file = file;
    this.names = names;
  }

  /** What a person should know of the mapping. */
  List<Problem> problems() {
    return List.copyOf(problems);
  }

  /**
   * Takes the columns that a person named.
   *
   * @throws ProblemException if one is not there and {@code rules} demands it
   */
  ColumnMapper named(ColumnRules rules) {
    rules
        .columns()
        .forEach(
            (field, named) -> {
              int index = find(named.name());
              if (named.name().isEmpty()) {
                found.put(field, List.of());
              } else if (index >= 0) {
                taken.add(index);
                found.put(field, List.of(new Column(names.get(index), index, 0)));
              } else if (named.strict()) {
                throw missing(field, named.name()).asException();
              }
            });
    return this;
  }

  private Problem missing(Field field, String column) {
    return Problem.error(
        file,
        "there is no column `" + column + "` for `" + field.key() + "`",
        Nearest.remedy(column, Set.copyOf(names)));
  }

  /** By its heading, or else by its number. */
  private int find(String column) {
    int exact = names.indexOf(column.strip());
    if (exact >= 0) {
      return exact;
    }
    String folded = Folding.fold(column);
    for (int i = 0; i < names.size(); i++) {
      if (!folded.isEmpty() && Folding.fold(names.get(i)).equals(folded)) {
        return i;
      }
    }
    boolean number = column.length() <= 5 && column.chars().allMatch(c -> c >= '0' && c <= '9');
    int index = number && !column.isEmpty() ? Integer.parseInt(column) - 1 : -1;
    return index < names.size() ? index : -1;
  }

  /** Takes the columns whose headings are known in some language. */
  ColumnMapper known() {
    return known(
        name ->
            Field.of(name)
                .map(field -> new Meaning(field, 0))
                .or(() -> Vocabulary.all().heading(name)));
  }

  /** Takes the fields of a format that has no headings. */
  ColumnMapper fields(Vocabulary format) {
    return known(format::heading);
  }

  private ColumnMapper known(Function<String, Optional<Meaning>> meanings) {
    Set<Field> fixed = Set.copyOf(found.keySet());
    for (int i = 0; i < names.size(); i++) {
      Optional<Meaning> meaning =
          taken.contains(i) ? Optional.empty() : meanings.apply(names.get(i));
      if (meaning.isPresent() && !fixed.contains(meaning.get().field())) {
        taken.add(i);
        found
            .computeIfAbsent(meaning.get().field(), field -> new ArrayList<>())
            .add(new Column(names.get(i), i, meaning.get().rank()));
      }
    }
    return this;
  }

  /**
   * The map of the list.
   *
   * @throws ProblemException if no column says who is meant
   */
  ColumnMap map() {
    halves();
    Map<Field, List<Column>> columns = new EnumMap<>(Field.class);
    found.forEach(
        (field, list) -> {
          List<Column> kept = field.isSeveral() ? list : decided(field, list);
          if (!kept.isEmpty()) {
            columns.put(
                field, kept.stream().sorted(Comparator.comparingInt(Column::rank)).toList());
          }
        });
    if (columns.keySet().stream().noneMatch(WHO::contains)) {
      throw Problem.error(
              file,
              "no column is known to say who is meant; the columns are " + quoted(names),
              "Say which is which, such as --map name=\"" + names.get(0) + "\".")
          .asException();
    }
    embassies(columns);
    List<Column> others = new ArrayList<>();
    for (int i = 0; i < names.size(); i++) {
      if (!taken.contains(i)) {
        others.add(new Column(names.get(i), i, 0));
      }
    }
    return new ColumnMap(columns, others);
  }

  /** One column of countries beside an address says two things, and of embassies only one. */
  private void embassies(Map<Field, List<Column>> columns) {
    boolean address = columns.keySet().stream().anyMatch(Field::isAddress);
    if (address
        && columns.containsKey(Field.COUNTRY)
        && columns.containsKey(Field.OFFICE)
        && !columns.containsKey(Field.HOST_COUNTRY)
        && !columns.containsKey(Field.ADDRESS_COUNTRY)) {
      String name = columns.get(Field.COUNTRY).get(0).name();
      problems.add(
          Problem.note(
              file,
              "`" + name + "` is taken as the state someone belongs to, and that of the address",
              "For embassies give both, such as --map country=… --map address_country=\""
                  + name
                  + "\"."));
    }
  }

  /** A column of names beside one of given names alone, or of family names, holds the others. */
  private void halves() {
    List<Column> name = found.getOrDefault(Field.NAME, List.of());
    boolean given = found.containsKey(Field.GIVEN_NAME);
    boolean family = found.containsKey(Field.FAMILY_NAME);
    if (given != family && name.size() == 1 && HALVES.contains(Folding.fold(name.get(0).name()))) {
      found.remove(Field.NAME);
      found.put(given ? Field.FAMILY_NAME : Field.GIVEN_NAME, name);
    }
  }

  /** One column of each rank; the one that is called as the field, or else the first. */
  private List<Column> decided(Field field, List<Column> list) {
    List<Column> kept = new ArrayList<>();
    for (Column column : list) {
      Optional<Column> same = kept.stream().filter(one -> one.rank() == column.rank()).findFirst();
      if (same.isEmpty()) {
        kept.add(column);
        continue;
      }
      boolean better =
          Folding.fold(column.name()).equals(Folding.fold(field.key()))
              && !Folding.fold(same.get().name()).equals(Folding.fold(field.key()));
      Column loser = better ? same.get() : column;
      Column winner = better ? column : same.get();
      kept.remove(loser);
      if (better) {
        kept.add(column);
      }
      taken.remove(loser.index());
      problems.add(
          Problem.warning(
              file,
              "two columns could be `"
                  + field.key()
                  + "`: `"
                  + winner.name()
                  + "` is taken, `"
                  + loser.name()
                  + "` is left alone",
              "Say which it is: --map " + field.key() + "=\"" + loser.name() + "\"."));
    }
    return kept;
  }

  static String quoted(List<String> names) {
    List<String> shown = names.stream().limit(20).map(name -> "`" + name + "`").toList();
    return String.join(", ", shown) + (names.size() > shown.size() ? ", …" : "");
  }
}
