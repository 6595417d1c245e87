package org.openappeal.mailing;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.openappeal.appeal.Piece;
import org.openappeal.campaign.Audience;
import org.openappeal.campaign.Campaign;
import org.openappeal.campaign.Sender;
import org.openappeal.letter.Letterhead;
import org.openappeal.letter.SenderPictures;
import org.openappeal.problem.Location;
import org.openappeal.problem.Problem;
import org.openappeal.problem.ProblemException;
import org.openappeal.template.TemplateEngine;
import org.openappeal.word.PaperSize;
import org.openappeal.word.Picture;
import org.openappeal.word.WordOptions;

/** The Word documents that the letters of a campaign are made of. Not thread-safe. */
final class Stationery {
  private static final double LOGO_WIDTH = 90;
  private static final double LOGO_HEIGHT = 30;
  private static final String USUAL = "letterhead.docx";

  private final Campaign campaign;
  private final Map<Path, Letterhead> letterheads = new LinkedHashMap<>();
  private final Map<String, Path> files = new HashMap<>();
  private final Map<Path, List<Piece>> pieces = new HashMap<>();
  private final Map<Path, String> digests = new HashMap<>();
  private final Path usual;
  private final String pictures;

  /**
   * @throws ProblemException with everything wrong in these documents
   */
  Stationery(Workspace workspace, TemplateEngine engine) {
    this.campaign = workspace.campaign();
    this.usual = usual(campaign);
    this.pictures = digest(campaign.sender().logo()) + digest(campaign.sender().signature());
    List<Problem> broken = new ArrayList<>();
    SenderPictures drawn = pictures(campaign.sender(), broken);
    open(usual, broken, file -> Letterhead.open(file, engine, options()));
    for (Audience audience : campaign.audiences()) {
      Path own = audience.letter();
      files.put(audience.id(), own == null ? usual : own);
      if (own != null) {
        open(own, broken, file -> Letterhead.designed(file, engine, WordOptions.DEFAULT));
      }
    }
    if (!broken.isEmpty()) {
      throw new ProblemException(broken);
    }
    letterheads.replaceAll((file, one) -> one.on(workspace.today()).with(drawn));
  }

  static Path usual(Campaign campaign) {
    Path chosen = campaign.letterhead();
    return chosen == null ? campaign.folder().resolve("templates").resolve(USUAL) : chosen;
  }

  /** One that was chosen has the paper and folds it was made for. */
  private WordOptions options() {
    return campaign.letterhead() == null
        ? WordOptions.DEFAULT.on(PaperSize.in(campaign.sender().country()))
        : WordOptions.DEFAULT;
  }

  private interface Opener {
    Letterhead open(Path file);
  }

  private void open(Path file, List<Problem> broken, Opener opener) {
    if (letterheads.containsKey(file)) {
      return;
    }
    try {
      letterheads.put(file, opener.open(file));
    } catch (ProblemException e) {
      broken.addAll(e.problems());
    }
  }

  private static SenderPictures pictures(Sender sender, List<Problem> broken) {
    return new SenderPictures(
        picture(sender.logo(), sender.organisation(), broken),
        picture(sender.signature(), sender.name(), broken));
  }

  private static @Nullable Picture picture(
      @Nullable Path file, String alternative, List<Problem> broken) {
    try {
      return file == null ? null : Picture.read(file, alternative).atMost(LOGO_WIDTH, LOGO_HEIGHT);
    } catch (ProblemException e) {
      broken.addAll(e.problems());
      return null;
    }
  }

  private static String digest(@Nullable Path picture) {
    return picture == null ? "" : Digests.file(picture);
  }

  /** What the letters of an audience are made of. */
  Letterhead of(String audience) {
    return java.util.Objects.requireNonNull(letterheads.get(file(audience)));
  }

  /** Its file. */
  Path file(String audience) {
    return files.getOrDefault(audience, usual);
  }

  /** Its own words, paragraph by paragraph. */
  List<Piece> pieces(String audience) {
    return pieces.computeIfAbsent(
        file(audience),
        any ->
            of(audience).words().stream()
                .map(text -> new Piece(Piece.Part.PARAGRAPH, text, List.of()))
                .toList());
  }

  /** All of them, the campaign's letterhead first. */
  Map<Path, Letterhead> all() {
    return letterheads;
  }

  /** What letters of an audience look like, before anything is put into them. */
  String digest(String audience) {
    return digests.computeIfAbsent(file(audience), Digests::file) + pictures;
  }

  /** What a person should look at, and which audiences have letters of their own. */
  List<Problem> problems() {
    List<Problem> problems = new ArrayList<>();
    letterheads.values().forEach(one -> problems.addAll(one.problems()));
    for (Audience audience : campaign.audiences()) {
      Path own = audience.letter();
      if (own != null) {
        problems.add(
            Problem.note(
                Location.of(own),
                "the letters of the audience `" + audience.id() + "` are made of this document",
                "Delete `letter:` in campaign.yaml, and they are put on the letterhead."));
        if (!of(audience.id()).asks()) {
          problems.add(silent(own));
        }
      }
    }
    return problems;
  }

  private static Problem silent(Path letter) {
    return Problem.warning(
        Location.of(letter),
        "this letter names neither `$body` nor `$demands` nor `$asks`, so nothing holds what it asks"
            + " to the statement",
        "Type $body in a paragraph of its own, or list the demands.");
  }
}
