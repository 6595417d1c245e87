package org.openappeal.mailing;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.openappeal.appeal.Appeal;
import org.openappeal.appeal.Piece;
import org.openappeal.campaign.Campaign;
import org.openappeal.campaign.CampaignFile;
import org.openappeal.problem.Location;
import org.openappeal.recipient.FormOfAddress;
import org.openappeal.recipient.Supporter;
import org.openappeal.recipient.Target;

/**
 * Finds the place that words of an appeal come from: its text, the words of a demand, the row of a
 * list, a form of address. Not thread-safe.
 */
final class Places {
  private final SourceText campaign;
  private final List<SourceText> partials;
  private final Map<Path, SourceText> texts = new HashMap<>();

  Places(Campaign campaign) {
    this.campaign = SourceText.read(campaign.folder().resolve(CampaignFile.NAME));
    this.partials = partials(campaign.folder().resolve("templates").resolve("partials"));
  }

  /** The pieces of text that others include. */
  private static List<SourceText> partials(Path folder) {
    if (!Files.isDirectory(folder)) {
      return List.of();
    }
    try (Stream<Path> files = Files.list(folder)) {
      return files.filter(Files::isRegularFile).sorted().map(SourceText::read).toList();
    } catch (IOException | UncheckedIOException e) {
      return List.of();
    }
  }

  /** The place of {@code words}, which stand in {@code piece}. */
  Location of(Appeal appeal, Piece piece, String words) {
    Target target = appeal.target();
    FormOfAddress form = appeal.form();
    if (piece.part() == Piece.Part.SALUTATION && !target.salutation().isEmpty()) {
      return target.location();
    }
    SourceText text = text(appeal);
    if (words.isBlank()) {
      String key = piece.part().name().toLowerCase(Locale.ROOT) + ":";
      return text.find(key, 1).orElse(text.place());
    }
    Optional<Location> own = written(text, words);
    if (own.isPresent()) {
      return own.get();
    }
    boolean formal = piece.part() == Piece.Part.SALUTATION || piece.part() == Piece.Part.CLOSING;
    if (formal && form != null) {
      return form.location();
    }
    return values(appeal).stream().anyMatch(value -> value.contains(words.strip()))
        ? row(appeal)
        : campaign.find(words, 1).orElseGet(() -> nearest(text, piece.text()));
  }

  /** The line that {@code sentence} of a text was made from, or the words of a demand. */
  Location ofSentence(Appeal appeal, String sentence) {
    SourceText text = text(appeal);
    return written(text, sentence)
        .or(() -> campaign.find(sentence, 1))
        .orElseGet(() -> nearest(text, sentence));
  }

  private Optional<Location> written(SourceText text, String words) {
    return Stream.concat(Stream.of(text), partials.stream())
        .flatMap(source -> source.find(words, 1).stream())
        .findFirst();
  }

  private Location nearest(SourceText text, String sentence) {
    SourceText best = text;
    for (SourceText partial : partials) {
      best = partial.shared(sentence) > best.shared(sentence) ? partial : best;
    }
    return best.nearest(sentence);
  }

  /** The place of {@code words} in campaign.yaml. */
  Location inCampaign(String words) {
    return campaign.find(words, 1).orElseGet(() -> campaign.nearest(words));
  }

  private SourceText text(Appeal appeal) {
    return texts.computeIfAbsent(appeal.text().file(), SourceText::read);
  }

  /** The row of whoever an appeal is made for. */
  static Location row(Appeal appeal) {
    Supporter supporter = appeal.supporter();
    return supporter == null ? appeal.target().location() : supporter.location();
  }

  /** What the row of an appeal says, and so may stand in it as it is. */
  static List<String> values(Appeal appeal) {
    Target target = appeal.target();
    List<String> values =
        new ArrayList<>(List.of(target.name(), target.organisation(), target.addressee()));
    values.addAll(target.cells().values());
    if (appeal.supporter() != null) {
      values.addAll(texts(appeal.fields().get("sender")).toList());
    }
    return values.stream().filter(value -> !value.isBlank()).toList();
  }

  /** The texts in a value that templates may name. */
  static Stream<String> texts(@Nullable Object value) {
    if (value instanceof Map<?, ?> map) {
      return texts(map.values());
    }
    return value instanceof Collection<?> list
        ? list.stream().flatMap(Places::texts)
        : Stream.of(String.valueOf(value));
  }
}
