package org.openappeal.bounce;

import java.util.Optional;

/** One way in which a report can be written. Immutable. */
sealed interface Form
    permits FeedbackForm,
        StatusForm,
        ReceiptForm,
        NotificationForm,
        WordsForm,
        AutoReplyForm,
        UnsubscribeForm,
        UnknownForm {

  /** What {@code mail} says; empty where it is not written in this form. */
  Optional<Findings> read(Mail mail);
}
