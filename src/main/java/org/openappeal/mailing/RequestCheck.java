package org.openappeal.mailing;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Consumer;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.openappeal.appeal.Appeal;
import org.openappeal.appeal.Piece;
import org.openappeal.appeal.Remembered;
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

  private final LetterReader reader;
  private final Set<String> names;
  private final Remembered<Piece, Reading> read = new Remembered<>(this::look);
  private final Remembered<Put, List<String>> free = new Remembered<>(this::free);

  /** A piece with the actions that are put beside it, in the order of the alphabet. */
  private record Put(Piece piece, String actions) {}

  private record Reading(List<Request> requests, List<Count> counts) {}

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
   * @param requests is told each sentence or item that asks for something else
   * @param counts is told of how many organisations it speaks
   */
  void see(Appeal appeal, List<Piece> pieces, Consumer<String> requests, Consumer<Count> counts) {
    String actions = actions(appeal);
    for (Piece piece : pieces) {
      if (piece.part() != Piece.Part.SALUTATION && piece.part() != Piece.Part.CLOSING) {
        Reading reading = read.of(piece);
        if (!reading.requests().isEmpty()) {
          free.of(new Put(piece, actions)).forEach(requests);
        }
        reading.counts().forEach(counts);
      }
    }
  }

  private static String actions(Appeal appeal) {
    return Stream.of("demands", "asks")
        .map(name -> appeal.fields().get(name))
        .flatMap(all -> all instanceof List<?> list ? list.stream() : Stream.empty())
        .map(demand -> demand instanceof Map<?, ?> map ? String.valueOf(map.get("action")) : "")
        .sorted()
        .collect(Collectors.joining("\n"));
  }

  private Reading look(Piece piece) {
    return new Reading(reader.requests(piece.text()), reader.counts(piece.text()));
  }

  private List<String> free(Put put) {
    Piece piece = put.piece();
    String actions = put.actions();
    if (piece.part() == Piece.Part.ITEM && isBacked(piece.text(), actions)) {
      return List.of();
    }
    List<String> found = new ArrayList<>();
    for (Request request : read.of(piece).requests()) {
      if (!piece.items().isEmpty() && piece.text().endsWith(request.sentence().strip())) {
        piece.items().stream().filter(item -> !isBacked(item, actions)).forEach(found::add);
      } else if (!isBacked(request.asked(), actions)) {
        found.add(request.sentence().strip());
      }
    }
    return found.stream().distinct().toList();
  }

  private boolean isBacked(String asked, String actions) {
    String words = asked;
    for (String name : names) {
      words = words.replace(name, " ");
    }
    return reader.covered(words, actions) >= BACKED;
  }
}
