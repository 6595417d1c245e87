package org.openappeal.email;

import jakarta.mail.MessagingException;
import jakarta.mail.internet.ContentType;
import jakarta.mail.internet.MimeMultipart;
import java.nio.charset.StandardCharsets;
import java.util.UUID;

/** A multipart whose boundary follows from the Message-ID, so that bytes can be compared. */
final class StableMultipart extends MimeMultipart {

  StableMultipart(String subtype, String messageId) throws MessagingException {
    super(subtype);
    UUID name = UUID.nameUUIDFromBytes((subtype + messageId).getBytes(StandardCharsets.UTF_8));
    ContentType type = new ContentType(contentType);
    type.setParameter("boundary", "=_" + name);
    contentType = type.toString();
  }
}
