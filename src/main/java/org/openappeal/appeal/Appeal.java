package org.openappeal.appeal;

import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.commonmark.node.Node;
import org.jspecify.annotations.Nullable;
import org.openappeal.campaign.Voice;
import org.openappeal.recipient.FormOfAddress;
import org.openappeal.recipient.Supporter;
import org.openappeal.recipient.Target;

/**
 * The composed text for one target: what letter, HTML and plain text are all made from.
 *
 * @param supporter who writes it in their own name; null if the organisation does
 * @param form the form of address of its office in its language; null if there is none. A
 *     salutation given by the list in that language and a closing written in the text win over it
 * @param text what it was made from, and why in this language
 * @param locale the language and region of the text
 * @param subject one line
 * @param salutation one line
 * @param body a CommonMark document without salutation and closing; not to be changed
 * @param markdown the source of {@code body}
 * @param closing one line
 * @param demands the ids of the demands and asks it puts, in their order
 * @param until the first day on which one of them lapses; null if none does
 * @param fields everything templates may name, {@code $body} left out
 */
public record Appeal(
    String audience,
    Target target,
    @Nullable Supporter supporter,
    @Nullable FormOfAddress form,
    TextChoice text,
    Locale locale,
    String subject,
    String salutation,
    Node body,
    String markdown,
    String closing,
    List<String> demands,
    @Nullable LocalDate until,
    Map<String, Object> fields) {

  /** An appeal that can no longer change. */
  public Appeal {
    demands = List.copyOf(demands);
    fields = Map.copyOf(fields);
  }

  /** Whether it is written from right to left. */
  public boolean isRightToLeft() {
    return "rtl".equals(fields.get("direction"));
  }

  /** Who speaks in it. */
  public Voice voice() {
    return supporter == null ? Voice.WE : Voice.I;
  }

  /** The language that was asked for; the campaign's first where none was. */
  public String wanted() {
    return text.wanted();
  }

  /** Whether it is in another language than was asked for. */
  public boolean fallback() {
    return text.isFallback();
  }
}
