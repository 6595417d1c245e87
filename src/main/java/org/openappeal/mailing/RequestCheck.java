package org.openappeal.mailing;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Consumer;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.openappeal.appeal.Appeal;
import org.openappeal.appeal.Piece;
import org.openappeal.appeal.Terms;
import org.openappeal.statement.LetterReader;
import org.openappeal.statement.LetterReader.Count;
import org.openappeal.statement.LetterReader.Request;

/**
 * Whether an appeal asks what no demand or ask of it says: nothing may be added to the statement. A
 * request is backed if most of its words are those of an action that is put, or if it introduces a
 * list that holds them. Not thread-safe.
 */
final class RequestCheck {
  private static final double BACKED = 0.6;
  private static final int REMEMBERED = 2000;

  private final LetterReader reader;
  private final Set<String> names;
  private final Map<Asked, Reading> read =
      new LinkedHashMap<>(64, 0.75f, true) {
        private static final long serialVersionUID = 1L;

        @Override
        protected boolean removeEldestEntry(Map.Entry<Asked, Reading> eldest) {
          return size() > REMEMBERED;
        }
      };

  private record Asked(Piece piece, String actions) {}

  private record Reading(List<String> free, List<Count> counts) {}

  /**
   * @param persons the names at risk, which back no request
   */
  RequestCheck(LetterReader reader, List<String> persons) {
    this.reader = reader;
    this.names =
        persons.stream()
            .flatMap(person -> Terms.words(person).stream())
            .collect(Collectors.toUnmodifiableSet());
  }

  /**
   * Reads one appeal.
   *
   * @param free is told each sentence or item that asks for something else
   * @param counts is told of how many organisations it speaks
   */
  void see(Appeal appeal, List<Piece> pieces, Consumer<String> free, Consumer<Count> counts) {
    String actions = actions(appeal);
    for (Piece piece : pieces) {
      if (piece.part() != Piece.Part.SALUTATION && piece.part() != Piece.Part.CLOSING) {
        Reading reading = read.computeIfAbsent(new Asked(piece, actions), this::look);
        reading.free().forEach(free);
        reading.counts().forEach(counts);
      }
    }
  }

  private static String actions(Appeal appeal) {
    return Stream.of("demands", "asks")
        .map(name -> appeal.fields().get(name))
        .flatMap(all -> all instanceof List<?> list ? list.stream() : Stream.empty())
        .map(demand -> demand instanceof Map<?, ?> map ? String.valueOf(map.get("action")) : "")
        .collect(Collectors.joining("\n"));
  }

  private Reading look(Asked asked) {
    return new Reading(free(asked), reader.counts(asked.piece().text()));
  }

  private List<String> free(Asked asked) {
    Piece piece = asked.piece();
    if (piece.part() == Piece.Part.ITEM && isBacked(piece.text(), asked.actions())) {
      return List.of();
    }
    List<String> free = new ArrayList<>();
    for (Request request : reader.requests(piece.text())) {
      if (!piece.items().isEmpty() && piece.text().endsWith(request.sentence().strip())) {
        piece.items().stream().filter(item -> !isBacked(item, asked.actions())).forEach(free::add);
      } else if (!isBacked(request.asked(), asked.actions())) {
        free.add(request.sentence().strip());
      }
    }
    return free.stream().distinct().toList();
  }

  private boolean isBacked(String asked, String actions) {
    String words = asked;
    for (String name : names) {
      words = words.replace(name, " ");
    }
    return reader.covered(words, actions) >= BACKED;
  }
}
