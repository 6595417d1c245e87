package org.openappeal.word;

import java.util.LinkedHashMap;
import java.util.Map;

/**
 * The namespaces of Word documents under the prefixes that Word itself gives them. Those of the
 * strict variant (ISO/IEC 29500-1) become those of the transitional one (ISO/IEC 29500-4), which
 * every program reads.
 */
final class Namespaces {
  private static final String OOXML = "http://schemas.openxmlformats.org/";
  private static final String OFFICE = OOXML + "officeDocument/2006/";
  private static final String DRAWING = OOXML + "drawingml/2006/";
  private static final String MICROSOFT = "http://schemas.microsoft.com/office/word/";
  private static final String STRICT = "http://purl.oclc.org/ooxml/";

  static final String RELATIONSHIPS = OFFICE + "relationships";
  static final String PACKAGE_RELATIONSHIPS = OOXML + "package/2006/relationships";

  private static final Map<String, String> PREFIXES =
      Map.ofEntries(
          Map.entry(OOXML + "wordprocessingml/2006/main", "w"),
          Map.entry(RELATIONSHIPS, "r"),
          Map.entry(DRAWING + "main", "a"),
          Map.entry(DRAWING + "picture", "pic"),
          Map.entry(DRAWING + "wordprocessingDrawing", "wp"),
          Map.entry(OOXML + "markup-compatibility/2006", "mc"),
          Map.entry("urn:schemas-microsoft-com:vml", "v"),
          Map.entry("urn:schemas-microsoft-com:office:office", "o"),
          Map.entry("urn:schemas-microsoft-com:office:word", "w10"),
          Map.entry(OFFICE + "math", "m"),
          Map.entry(MICROSOFT + "2010/wordml", "w14"),
          Map.entry(MICROSOFT + "2012/wordml", "w15"),
          Map.entry(MICROSOFT + "2010/wordprocessingShape", "wps"),
          Map.entry(MICROSOFT + "2010/wordprocessingGroup", "wpg"),
          Map.entry(MICROSOFT + "2010/wordprocessingCanvas", "wpc"),
          Map.entry(MICROSOFT + "2010/wordprocessingDrawing", "wp14"),
          Map.entry(PACKAGE_RELATIONSHIPS, "pr"),
          Map.entry(OOXML + "package/2006/metadata/core-properties", "cp"),
          Map.entry("http://purl.org/dc/elements/1.1/", "dc"),
          Map.entry("http://www.w3.org/XML/1998/namespace", "xml"));

  /** URIs by prefix, as one part uses them. */
  private final Map<String, String> declared = new LinkedHashMap<>();

  private final Map<String, String> prefixes = new LinkedHashMap<>();

  /** The transitional name of a namespace or relationship type. */
  static String transitional(String uri) {
    if (!uri.startsWith(STRICT)) {
      return uri;
    }
    String rest = uri.substring(STRICT.length());
    int slash = rest.indexOf('/');
    return slash < 0 ? uri : OOXML + rest.substring(0, slash) + "/2006" + rest.substring(slash);
  }

  /** The prefix under which this part knows {@code uri}; declared when it is first asked for. */
  String prefix(String uri, String asWritten) {
    String known = prefixes.get(uri);
    if (known != null) {
      return known;
    }
    String transitional = transitional(uri);
    String prefix = PREFIXES.get(transitional);
    if (prefix == null) {
      boolean taken = asWritten.isEmpty() || PREFIXES.containsValue(asWritten);
      String stem = taken ? "ns" : asWritten;
      prefix = stem;
      for (int i = 1; !declared.getOrDefault(prefix, transitional).equals(transitional); i++) {
        prefix = stem + i;
      }
    }
    prefixes.put(uri, prefix);
    declared.put(prefix, transitional);
    return prefix;
  }

  /** Declarations for the root element, URIs by prefix. */
  Map<String, String> declared() {
    return declared;
  }
}
