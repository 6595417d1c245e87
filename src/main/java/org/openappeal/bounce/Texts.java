package org.openappeal.bounce;

import jakarta.mail.internet.MimeUtility;
import java.io.ByteArrayInputStream;
import java.io.InputStream;
import java.io.UnsupportedEncodingException;
import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.Charset;
import java.nio.charset.IllegalCharsetNameException;
import java.nio.charset.StandardCharsets;
import java.nio.charset.UnsupportedCharsetException;
import java.util.regex.Pattern;

/** Bytes and marks to text, whatever they claim to be. Stateless. */
final class Texts {
  /** What a report says, it says at its beginning. */
  static final int LONGEST = 1 << 16;

  private static final int LONGEST_FIELD = 4_000;
  private static final Pattern BREAKS =
      Pattern.compile("(?i)<(?:br|/p|/div|/tr|/h[1-6]|/li)\\b[^<>]{0,200}>");
  private static final Pattern HIDDEN =
      Pattern.compile("(?is)<(style|script|head)\\b[^<>]{0,200}>.*?</\\1>");
  private static final Pattern MARKS = Pattern.compile("<[!/a-zA-Z][^<>]{0,2000}>");

  private Texts() {}

  /** In {@code charset} if there is such a one, else in UTF-8 if it is that, else in Latin-1. */
  static String decode(byte[] bytes, String charset) {
    String text = charset.isEmpty() ? unnamed(bytes) : named(bytes, charset);
    return text.replace("\r\n", "\n").replace('\r', '\n');
  }

  private static String named(byte[] bytes, String charset) {
    try {
      return new String(bytes, Charset.forName(MimeUtility.javaCharset(charset)));
    } catch (IllegalCharsetNameException | UnsupportedCharsetException e) {
      return unnamed(bytes);
    }
  }

  private static String unnamed(byte[] bytes) {
    try {
      return StandardCharsets.UTF_8.newDecoder().decode(ByteBuffer.wrap(bytes)).toString();
    } catch (CharacterCodingException e) {
      return new String(bytes, StandardCharsets.ISO_8859_1);
    }
  }

  /** A header field unfolded (RFC 5322 §2.2.3), its encoded words decoded (RFC 2047). */
  static String field(String raw) {
    String cut = raw.length() > LONGEST_FIELD ? raw.substring(0, LONGEST_FIELD) : raw;
    String line = cut.replaceAll("[\\r\\n]+[ \\t]*", " ").strip();
    try {
      return line.contains("=?") ? MimeUtility.decodeText(line) : line;
    } catch (UnsupportedEncodingException e) {
      return line;
    }
  }

  /** HTML without its marks. */
  static String plain(String html) {
    String text = HIDDEN.matcher(html).replaceAll(" ");
    text = BREAKS.matcher(text).replaceAll("\n");
    text = MARKS.matcher(text).replaceAll(" ");
    return text.replace("&nbsp;", " ")
        .replace("&lt;", "<")
        .replace("&gt;", ">")
        .replace("&quot;", "\"")
        .replace("&#39;", "'")
        .replace("&#43;", "+")
        .replace("&amp;", "&");
  }

  /** What a field such as {@code dns; mx.example} names, without the kind (RFC 3464 §2.1.2). */
  static String untyped(String field) {
    return field.replaceFirst("^[^;]*;\\s*", "");
  }

  /** In one line, with single blanks. */
  static String line(String text) {
    return text.replaceAll("\\s+", " ").strip();
  }

  static InputStream stream(String text) {
    return new ByteArrayInputStream(text.getBytes(StandardCharsets.UTF_8));
  }
}
