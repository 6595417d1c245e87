package org.openappeal.word;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import org.jspecify.annotations.Nullable;

/**
 * The sections of a letter (ECMA-376 part 1, §17.6) in a print run: the first begins a page, and
 * counts pages, notes and headers anew; the last ends in the last paragraph of the letter.
 */
final class Sections {
  private static final List<String> ORDER =
      List.of(
          "w:headerReference",
          "w:footerReference",
          "w:footnotePr",
          "w:endnotePr",
          "w:type",
          "w:pgSz",
          "w:pgMar",
          "w:paperSrc",
          "w:pgBorders",
          "w:lnNumType",
          "w:pgNumType",
          "w:cols",
          "w:formProt",
          "w:vAlign",
          "w:noEndnote");

  private final Element body;
  private final @Nullable Element settings;
  private final Element last;
  private final Set<String> kinds = new TreeSet<>();
  private final List<Element> mayEnd = new ArrayList<>();

  Sections(Element body, @Nullable Element settings) {
    this.body = body;
    this.settings = settings;
    List<Element> blocks = body.elements();
    Element end = blocks.isEmpty() ? null : blocks.get(blocks.size() - 1);
    this.last = end != null && end.is("w:sectPr") ? end : new Element("w:sectPr");
    if (last != end) {
      body.add(last);
    }
  }

  /** Gives the properties of each section what only a letter knows. */
  void prepare(String blankHeader, String blankFooter) {
    for (Element reference : body.all("w:headerReference", "w:footerReference")) {
      kinds.add(kind(reference));
      reference.code(
          "r:id", List.of(Code.step(new Binding.Header(String.valueOf(reference.get("r:id"))))));
    }
    boolean endnotes = !body.all("w:endnoteReference").isEmpty();
    for (Element section : body.all("w:sectPr")) {
      if (endnotes && section != last && section.child("w:noEndnote") == null) {
        section.insert(
            Properties.placeOf(section, "w:noEndnote", ORDER), new Element("w:noEndnote"));
      }
      // From the last to the first: code has no name by which others could be put in order.
      first(section, "w:pgNumType", numbered(section.child("w:pgNumType")));
      first(section, "w:type", Element.of("w:type", "nextPage"));
      if (endnotes) {
        first(section, "w:endnotePr", notes(section, "w:endnotePr"));
      }
      if (!body.all("w:footnoteReference").isEmpty()) {
        first(section, "w:footnotePr", notes(section, "w:footnotePr"));
      }
      section.insert(
          0,
          Code.step(new Binding.First(blanks(section, blankHeader, blankFooter), Block.NOTHING)));
      section.add(Code.step(new Binding.Begun()));
    }
    if (endnotes && settings != null) {
      atEndOfSection(settings);
    }
    last.insertBefore(Code.step(new Binding.LastSection()));
    last.insertAfter(Code.step(new Binding.LastSectionEnd()));
    findEnds();
  }

  private static String kind(Element reference) {
    return reference.name + " " + reference.attributes().getOrDefault("w:type", "default");
  }

  /** A header that is not named is that of the section before: of another letter. */
  private Piece blanks(Element section, String blankHeader, String blankFooter) {
    Set<String> missing = new TreeSet<>(kinds);
    section.elements().forEach(child -> missing.remove(kind(child)));
    StringBuilder xml = new StringBuilder();
    for (String kind : missing) {
      String name = kind.substring(0, kind.indexOf(' '));
      Element reference = new Element(name);
      reference.set("w:type", kind.substring(kind.indexOf(' ') + 1));
      reference.set("r:id", name.equals("w:headerReference") ? blankHeader : blankFooter);
      xml.append(XmlText.of(reference));
    }
    return xml.isEmpty() ? Block.NOTHING : new Block(xml.toString());
  }

  /** Whether a section has need of a header that holds nothing. */
  boolean needsBlank(String reference) {
    Set<String> all = new TreeSet<>();
    body.all(reference).forEach(one -> all.add(kind(one)));
    return body.all("w:sectPr").stream()
        .anyMatch(
            section -> !section.elements().stream().map(Sections::kind).toList().containsAll(all));
  }

  private static Element numbered(@Nullable Element own) {
    Element numbered = own == null ? new Element("w:pgNumType") : own.copy();
    numbered.attributes().putIfAbsent("w:start", "1");
    return numbered;
  }

  /** What a section does not say of its notes is as the settings have it. */
  private Element notes(Element section, String name) {
    Element own = section.child(name);
    Element general = settings == null ? null : settings.child(name);
    Element notes = new Element(name);
    for (String property : List.of("w:pos", "w:numFmt", "w:numStart", "w:numRestart")) {
      Element found = own == null ? null : own.child(property);
      found = found == null && general != null ? general.child(property) : found;
      if (found != null && !property.equals("w:pos")) {
        notes.add(found.copy());
      }
    }
    Element restart = notes.child("w:numRestart");
    if (restart == null) {
      notes.add(Element.of("w:numRestart", "eachSect"));
    } else if (!"eachPage".equals(restart.get("w:val"))) {
      restart.set("w:val", "eachSect");
    }
    return notes;
  }

  private static void atEndOfSection(Element settings) {
    Element notes = settings.child("w:endnotePr");
    if (notes == null) {
      return;
    }
    Element place = notes.child("w:pos");
    if (place == null) {
      notes.insert(0, Element.of("w:pos", "sectEnd"));
    } else {
      place.set("w:val", "sectEnd");
    }
  }

  private static void first(Element section, String name, Element first) {
    Element own = section.child(name);
    Piece other = own == null ? Block.NOTHING : new Block(XmlText.of(own));
    if (own != null) {
      own.remove();
    }
    section.insert(
        Properties.placeOf(section, name, ORDER),
        Code.step(new Binding.First(new Block(XmlText.of(first)), other)));
  }

  /** From the end of the letter up to what is in every letter. */
  private void findEnds() {
    int depth = 0;
    for (int i = last.index() - 2; i >= 0; i--) {
      Node node = body.children().get(i);
      if (node instanceof Code code) {
        depth += code.role == Code.Role.CLOSE ? 1 : code.role == Code.Role.OPEN ? -1 : 0;
      } else if (node instanceof Element element && !element.name.startsWith("w:bookmark")) {
        boolean ends = element.is("w:p") && !Ink.endsSection(element);
        if (ends) {
          mayEnd.add(element);
          Properties.of(element, "w:pPr");
        } else {
          element.before(new Binding.CannotEnd());
        }
        if (depth == 0 && (Ink.endsSection(element) || !Ink.isCodeIn(element))) {
          return;
        }
      }
    }
  }

  /** The last thing done to a tree, once it is settled which paragraphs may go. */
  void mark() {
    for (Element paragraph : mayEnd) {
      Properties.of(paragraph, "w:pPr").add(Code.step(new Binding.MayEnd()));
      paragraph.add(Code.step(new Binding.MayEndHere()));
    }
  }
}
