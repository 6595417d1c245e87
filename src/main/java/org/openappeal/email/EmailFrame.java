package org.openappeal.email;

import java.time.Instant;
import java.time.ZoneId;

/**
 * What an email needs besides its appeal.
 *
 * @param messageId with its angle brackets; stable for campaign, revision and recipient
 * @param fromName the sender as a person reads it
 * @param from the campaign's bare address, also the envelope sender
 * @param replyTo the bare address replies go to
 * @param date what the Date header says
 * @param zone the zone whose offset the Date header is written in
 * @param attachmentName file name of the attached letter, ASCII; empty for none
 * @param attachment the bytes of the letter
 */
@SuppressWarnings("ArrayRecordComponent")
public record EmailFrame(
    String messageId,
    String fromName,
    String from,
    String replyTo,
    Instant date,
    ZoneId zone,
    String attachmentName,
    byte[] attachment) {}
