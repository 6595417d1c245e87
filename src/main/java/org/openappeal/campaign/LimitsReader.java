package org.openappeal.campaign;

import org.jspecify.annotations.Nullable;
import org.openappeal.problem.Problem;
import org.openappeal.problem.ProblemException;
import org.openappeal.yaml.YamlMap;
import org.openappeal.yaml.YamlValue;

/** Reads the section {@code limits}. */
final class LimitsReader {
  private final Keys keys;

  LimitsReader(Keys keys) {
    this.keys = keys;
  }

  Limits read(YamlValue section) {
    YamlMap map =
        keys.only(section.map(), "letter-words supporter-words verified-days similarity", "limits");
    return new Limits(
        whole(map, "letter-words", Limits.USUAL.letterWords()),
        whole(map, "supporter-words", Limits.USUAL.supporterWords()),
        whole(map, "verified-days", Limits.USUAL.verifiedDays()),
        map.find("similarity").map(LimitsReader::share).orElse(Limits.USUAL.similarity()));
  }

  private static int whole(YamlMap map, String key, int otherwise) {
    return map.find(key).map(CampaignFile::positive).orElse(otherwise);
  }

  private static double share(YamlValue value) {
    try {
      double share = Double.parseDouble(value.text().strip());
      if (share > 0 && share <= 1) {
        return share;
      }
      throw noShare(value, null);
    } catch (NumberFormatException e) {
      throw noShare(value, e);
    }
  }

  private static ProblemException noShare(YamlValue value, @Nullable NumberFormatException cause) {
    Problem problem =
        Problem.error(
            value.location(),
            "`" + value.text() + "` is no share",
            "Write a number above 0 and up to 1, such as 0.8.");
    return cause == null ? problem.asException() : new ProblemException(problem, cause);
  }
}
