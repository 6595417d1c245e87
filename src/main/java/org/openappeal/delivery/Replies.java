package org.openappeal.delivery;

import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.openappeal.outbox.Reply;

/** Reads the lines of a reply (RFC 5321 §4.2, RFC 2034) and believes nothing that is malformed. */
final class Replies {
  /** RFC 5321 §4.5.3.1.5 allows 512; servers are wordy, and beyond this no line is a reply. */
  private static final int LONGEST_LINE = 2_000;

  private static final Pattern LINE = Pattern.compile("([2-5]\\d\\d)([ -]?)(.*)");
  private static final Pattern STATUS =
      Pattern.compile("([245]\\.\\d{1,3}\\.\\d{1,3})(?: +|$)(.*)");

  private Replies() {}

  /**
   * One reply.
   *
   * @param raw the lines of one reply, each ended by a line feed
   * @return code 0 where it is no reply
   */
  static Reply parse(String raw) {
    String code = "";
    String status = "";
    StringBuilder text = new StringBuilder();
    List<String> lines = raw.lines().toList();
    for (int i = 0; i < lines.size(); i++) {
      Matcher line = LINE.matcher(lines.get(i));
      boolean last = i == lines.size() - 1;
      if (lines.get(i).length() > LONGEST_LINE
          || !line.matches()
          || line.group(2).equals("-") == last
          || (line.group(2).isEmpty() && !line.group(3).isEmpty())
          || !(code.isEmpty() || code.equals(line.group(1)))) {
        return Reply.none("the server answered with something that is no reply");
      }
      code = line.group(1);
      Matcher words = STATUS.matcher(line.group(3));
      boolean enhanced = words.matches() && words.group(1).charAt(0) == code.charAt(0);
      status = enhanced ? words.group(1) : status;
      text.append(text.length() == 0 ? "" : " ").append(enhanced ? words.group(2) : line.group(3));
    }
    if (lines.isEmpty()) {
      return Reply.none("the server hung up");
    }
    return new Reply(Integer.parseInt(code), status, text.toString().strip());
  }
}
