package org.openappeal.campaign;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.openappeal.statement.Statement;
import org.openappeal.yaml.Yaml;
import org.openappeal.yaml.YamlMap;
import org.openappeal.yaml.YamlValue;

/** Drafts the appeals of a campaign, one text for each audience. Stateless. */
public final class AppealDrafts {
  private AppealDrafts() {}

  /**
   * The texts by the name of their file. They put whatever demands {@code campaign.yaml} gives
   * their audience, say nothing else that the statement does not say, and are drafts until a person
   * approves them.
   */
  public static Map<String, String> of(Statement statement) {
    String language = CampaignDraft.language(statement);
    YamlMap words = words(language);
    Map<String, String> texts = new LinkedHashMap<>();
    DraftAudience.ALL.stream()
        .filter(DraftAudience::hasOwnText)
        .forEach(
            audience ->
                texts.put(
                    audience.id() + "." + language + ".md", text(audience, words, statement)));
    return texts;
  }

  private static String text(DraftAudience audience, YamlMap words, Statement statement) {
    boolean counted = statement.stated().organisations() != null;
    String who = statement.subjects().isEmpty() ? "$statement.title" : "$case.person";
    String subject = words.get("subjects").map().get(audience.id()).text().replace("$who", who);
    boolean asks = audience.isAsked() && !statement.asks().isEmpty();
    return """
        ---
        status: draft
        subject: "%s"
        ---
        %s

        %s

        #if(!$demands.empty)
        %s

        %s
        #end
        %s
        %s
        """
        .formatted(
            subject,
            words.get(counted ? "opening-counted" : "opening").text(),
            words.get("facts").text(),
            words.get(audience.frame().key()).text(),
            loop("demand", words),
            asks ? asks(words) : "",
            words.get("reply").text())
        .replace("\n\n\n", "\n\n");
  }

  private static String asks(YamlMap words) {
    return "#if(!$asks.empty)\n#if($demands.empty)\n"
        + words.get("asks-alone").text()
        + "\n#else\n"
        + words.get("asks").text()
        + "\n#end\n\n"
        + loop("ask", words)
        + "\n#end\n";
  }

  private static String loop(String one, YamlMap words) {
    List<String> ends = words.get("ends").items().stream().map(YamlValue::text).toList();
    return "#foreach($%s in $%ss)\n1. $%s.action#if($foreach.hasNext)%s#else%s#end\n#end"
        .formatted(one, one, one, ends.get(0), ends.get(1));
  }

  /** A language without a file of its own gets the English sentences, to be translated. */
  private static YamlMap words(String language) {
    String name = "texts/" + language + ".yaml";
    String text = read(name);
    return text != null
        ? Yaml.read(name, text, 0)
        : Yaml.read("texts/en.yaml", String.valueOf(read("texts/en.yaml")), 0);
  }

  private static @Nullable String read(String name) {
    try (InputStream file = AppealDrafts.class.getResourceAsStream(name)) {
      return file == null ? null : new String(file.readAllBytes(), StandardCharsets.UTF_8);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
