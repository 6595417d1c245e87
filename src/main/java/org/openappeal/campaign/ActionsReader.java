package org.openappeal.campaign;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.openappeal.yaml.YamlMap;
import org.openappeal.yaml.YamlValue;

/**
 * Reads an {@code action}: one text a language; where grammar needs it, one for each frame, for
 * each voice, or for both. Frames may stand above the languages or within one of them. What is not
 * said for {@code convey} is that of {@code relay}, what is not said there that of {@code direct}.
 */
final class ActionsReader {
  private static final String FRAMES = "direct relay convey";
  private static final String VOICES = "we i";

  private final Keys keys;

  ActionsReader(Keys keys) {
    this.keys = keys;
  }

  Actions read(YamlValue action) {
    known(action);
    Map<Actions.Key, Localized> texts = new HashMap<>();
    for (Frame frame : Frame.values()) {
      for (Voice voice : Voice.values()) {
        texts.put(new Actions.Key(frame, voice), localized(action, frame, voice));
      }
    }
    return new Actions(texts);
  }

  /** Looks once at what is read once for every frame and voice. */
  private void known(YamlValue value) {
    if (!value.isMap()) {
      return;
    }
    YamlMap map = value.map();
    if (speaksBy(map, FRAMES)) {
      keys.only(map, FRAMES, "action");
    } else if (speaksBy(map, VOICES)) {
      keys.only(map, VOICES, "action");
    }
    map.keys().stream().filter(key -> !key.equals(Review.KEY)).forEach(key -> known(map.get(key)));
  }

  private static Localized localized(YamlValue action, Frame frame, Voice voice) {
    if (!action.isMap()) {
      return CampaignFile.localized(action).withoutEmpty();
    }
    Map<String, String> texts = new LinkedHashMap<>();
    if (speaksBy(action.map(), FRAMES)) {
      YamlMap frames = action.map();
      for (YamlValue one : upTo(frame, frames)) {
        texts.putAll(localized(one, Frame.DIRECT, voice).texts());
      }
      return new Localized(texts);
    }
    for (String language : action.map().keys()) {
      String words = words(action.map().get(language), frame, voice);
      texts.put(language.toLowerCase(Locale.ROOT), words);
    }
    return new Localized(texts).withoutEmpty();
  }

  private static String words(YamlValue value, Frame frame, Voice voice) {
    if (!value.isMap()) {
      return value.text();
    }
    if (speaksBy(value.map(), VOICES)) {
      return value.map().text(voice.key(), "");
    }
    YamlMap frames = value.map();
    List<YamlValue> given = upTo(frame, frames);
    return words(given.get(given.size() - 1), frame, voice);
  }

  /** What is said for the frames from {@code direct} to {@code frame}; never empty. */
  private static List<YamlValue> upTo(Frame frame, YamlMap frames) {
    List<YamlValue> given = new ArrayList<>();
    given.add(frames.get(Frame.DIRECT.key()));
    for (Frame other : Frame.values()) {
      if (other != Frame.DIRECT && other.compareTo(frame) <= 0) {
        frames.find(other.key()).ifPresent(given::add);
      }
    }
    return given;
  }

  private static boolean speaksBy(YamlMap map, String names) {
    return List.of(names.split(" ", -1)).stream().anyMatch(name -> map.find(name).isPresent());
  }
}
