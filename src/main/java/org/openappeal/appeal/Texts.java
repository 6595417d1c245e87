package org.openappeal.appeal;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.openappeal.appeal.TextChoice.PassedOver;
import org.openappeal.campaign.Voice;
import org.openappeal.problem.Location;
import org.openappeal.problem.Problem;
import org.openappeal.problem.ProblemException;
import org.openappeal.template.TemplateEngine;

/**
 * The texts of a campaign, each read once: {@code <template>.<language>.md} for the organisation,
 * {@code <template>.i.<language>.md} for a supporter. Not thread-safe.
 */
final class Texts {
  private final Path folder;
  private final List<String> fallbacks;
  private final Drafts drafts;
  private final TemplateEngine engine;
  private final Map<Path, TextFile> files = new HashMap<>();
  private final Map<Path, AppealText> compiled = new HashMap<>();
  private final Map<Request, TextChoice> choices = new HashMap<>();

  private record Request(String template, Voice voice, List<String> wanted) {}

  Texts(Path folder, List<String> fallbacks, Drafts drafts, TemplateEngine engine) {
    this.folder = folder;
    this.fallbacks = fallbacks;
    this.drafts = drafts;
    this.engine = engine;
  }

  /**
   * The text for whoever wants one of {@code wanted}, the first one most: in these languages, else
   * in the first fallback there is one in.
   *
   * @throws ProblemException if there is none, or none that may be used
   */
  TextChoice choose(String template, Voice voice, List<String> wanted) {
    Request request = new Request(template, voice, wanted);
    TextChoice known = choices.get(request);
    if (known == null) {
      known = find(request);
      choices.put(request, known);
    }
    return known;
  }

  AppealText text(TextChoice choice) {
    return compiled.computeIfAbsent(choice.file(), file -> AppealText.compile(read(file), engine));
  }

  private TextChoice find(Request request) {
    Set<String> order = new LinkedHashSet<>();
    request.wanted().forEach(language -> order.addAll(LanguageTags.of(language)));
    fallbacks.forEach(language -> order.addAll(LanguageTags.of(language)));
    String first =
        Stream.concat(request.wanted().stream(), fallbacks.stream())
            .filter(language -> !language.isBlank())
            .findFirst()
            .orElse("");
    Set<String> own = LanguageTags.of(first);
    List<Location> refused = new ArrayList<>();
    PassedOver passedOver = null;
    for (String language : order) {
      Path file = file(request, language);
      Location draft = Files.exists(file) ? draft(read(file)) : null;
      boolean usable = draft == null || drafts == Drafts.ALLOWED;
      if (Files.exists(file) && usable) {
        boolean fallback = !own.isEmpty() && !own.contains(language);
        PassedOver why =
            passedOver == null
                ? new PassedOver(false, Location.of(file(request, first)))
                : passedOver;
        return new TextChoice(file, language, first, draft, fallback ? why : null);
      }
      if (draft != null) {
        refused.add(draft);
        passedOver =
            passedOver == null && own.contains(language) ? new PassedOver(true, draft) : passedOver;
      }
    }
    throw none(request, order, refused);
  }

  private static @Nullable Location draft(TextFile text) {
    return text.status() instanceof TextStatus.Draft draft ? draft.location() : null;
  }

  private ProblemException none(Request request, Set<String> order, List<Location> refused) {
    if (refused.isEmpty()) {
      return Problem.error(
              Location.of(file(request, order.stream().findFirst().orElse("en"))),
              "there is no text for this audience"
                  + (request.voice() == Voice.I ? " in the voice `i`" : ""),
              "Write it, or name another with `template:` in campaign.yaml.")
          .asException();
    }
    return new ProblemException(
        refused.stream()
            .map(
                at ->
                    Problem.error(
                        at,
                        "`"
                            + Path.of(at.file()).getFileName()
                            + "` is a draft that nobody has approved",
                        "Read it against the statement, correct it, then write `status: approved`,"
                            + " `approved-by:` and `approved-on:`."))
            .toList());
  }

  private TextFile read(Path file) {
    return files.computeIfAbsent(file, TextFile::read);
  }

  private Path file(Request request, String language) {
    String voice = request.voice() == Voice.I ? "." + Voice.I.key() : "";
    return folder.resolve(request.template() + voice + "." + language + ".md");
  }
}
