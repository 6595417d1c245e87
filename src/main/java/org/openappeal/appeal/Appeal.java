package org.openappeal.appeal;

import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.commonmark.node.Node;
import org.jspecify.annotations.Nullable;
import org.openappeal.recipient.FormOfAddress;
import org.openappeal.recipient.Target;

/**
 * The composed text for one target: what letter, HTML and plain text are all made from.
 *
 * @param form the form of address of its office in its language; null if there is none. A
 *     salutation given by the list and a closing written in the text win over it
 * @param locale the language and region of the text
 * @param fallback whether that is not the language the target asked for
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
    @Nullable FormOfAddress form,
    Locale locale,
    boolean fallback,
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
}
