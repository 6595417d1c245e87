package org.openappeal.word;

import java.util.Set;

/** What becomes of a field (ECMA-376 part 1, §17.16.5). */
enum FieldFate {
  /** It is filled or decided for each letter. */
  MERGED(
      Set.of(
          "MERGEFIELD",
          "IF",
          "NEXT",
          "NEXTIF",
          "SKIPIF",
          "ADDRESSBLOCK",
          "GREETINGLINE",
          "MERGEREC",
          "MERGESEQ",
          "DATE",
          "TIME")),
  /** It stays a field: whoever opens the letter sees what Word makes of it. */
  KEPT(
      Set.of(
          "PAGE",
          "NUMPAGES",
          "SECTION",
          "SECTIONPAGES",
          "PAGEREF",
          "REF",
          "NOTEREF",
          "STYLEREF",
          "SEQ",
          "TOC",
          "TC",
          "TOA",
          "TA",
          "XE",
          "INDEX",
          "HYPERLINK",
          "GOTOBUTTON",
          "SYMBOL",
          "EQ",
          "ADVANCE",
          "AUTONUM",
          "AUTONUMLGL",
          "AUTONUMOUT",
          "LISTNUM",
          "TITLE",
          "FORMTEXT",
          "FORMCHECKBOX",
          "FORMDROPDOWN",
          "CITATION",
          "BIBLIOGRAPHY",
          "MERGEBARCODE",
          "DISPLAYBARCODE")),
  /** It tells of the author or their machine: it is left out, and said so. */
  PRIVATE(
      Set.of(
          "AUTHOR",
          "LASTSAVEDBY",
          "USERNAME",
          "USERINITIALS",
          "USERADDRESS",
          "TEMPLATE",
          "FILENAME",
          "FILESIZE",
          "CREATEDATE",
          "SAVEDATE",
          "PRINTDATE",
          "EDITTIME",
          "REVNUM",
          "COMMENTS",
          "KEYWORDS",
          "SUBJECT",
          "INFO",
          "DOCPROPERTY",
          "DOCVARIABLE")),
  /** It fetches what lies elsewhere, or asks a person: what it shows now stays as text. */
  FROZEN(
      Set.of(
          "INCLUDETEXT",
          "INCLUDEPICTURE",
          "INCLUDE",
          "IMPORT",
          "LINK",
          "EMBED",
          "DATABASE",
          "RD",
          "ASK",
          "FILLIN",
          "AUTOTEXT",
          "AUTOTEXTLIST",
          "GLOSSARY",
          "COMPARE",
          "QUOTE",
          "SET",
          "DATA",
          "PRINT",
          "PRIVATE",
          "ADDIN")),
  /** It starts programs. */
  REFUSED(Set.of("DDE", "DDEAUTO", "MACROBUTTON", "CONTROL", "HTMLCONTROL")),
  /** Nobody knows it; it stays, and is told of. */
  UNKNOWN(Set.of());

  @SuppressWarnings("ImmutableEnumChecker") // Set.of gives immutable sets.
  private final Set<String> names;

  FieldFate(Set<String> names) {
    this.names = names;
  }

  static FieldFate of(String kind) {
    for (FieldFate fate : values()) {
      if (fate.names.contains(kind)) {
        return fate;
      }
    }
    return UNKNOWN;
  }
}
