package org.openappeal.statement;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** Finds whom a statement speaks to: its address blocks, and those it calls on. */
final class AddresseeFinder {
  private final Document document;
  private final List<Section> sections;
  private final AddressBook book;
  private final Readership readership;
  private final Cues cues;
  private final CallFinder calls;
  private final Sentences sentences;
  private final List<Named> named = new ArrayList<>();

  AddresseeFinder(
      Document document, List<Section> sections, AddressBook book, Readership readership) {
    this.document = document;
    this.sections = sections;
    this.book = book;
    this.readership = readership;
    this.cues = document.cues();
    this.calls = new CallFinder(cues);
    this.sentences = new Sentences(cues);
  }

  private record Named(int line, String name) {}

  /** Those addressed first, then those called on in their order. */
  List<String> addressees(List<Found> found, List<Candidate> candidates) {
    Set<Integer> spoken = new HashSet<>();
    Stream.concat(found.stream().map(Found::passage), candidates.stream().map(Candidate::passage))
        .forEach(passage -> spoken.addAll(List.of(passage.first(), passage.last())));
    Set<Integer> stems = document.stems();
    for (int i = 0; i < document.blocks().size(); i++) {
      Block block = document.blocks().get(i);
      boolean own = sections.get(i) == Section.BODY || sections.get(i) == Section.SIGNATURES;
      boolean calls =
          stems.contains(i) || block.lines().stream().anyMatch(l -> spoken.contains(l.number()));
      if (block.isProse() && own && calls && !book.has(i)) {
        called(block);
      }
    }
    found.forEach(one -> add(one.passage().first(), one.addressee()));
    Map<String, String> names = new LinkedHashMap<>();
    book.addresses().stream()
        .filter(address -> !address.copy())
        .forEach(address -> names.putIfAbsent(key(address.name()), address.name()));
    named.stream()
        .sorted(Comparator.comparingInt(Named::line))
        .forEach(one -> names.putIfAbsent(key(one.name()), one.name()));
    return List.copyOf(names.values());
  }

  private void called(Block block) {
    Quotations quotations = Quotations.of(block.text());
    for (Span sentence : sentences.split(block.text())) {
      String text = sentence.of(block.text());
      int line = block.joined().passage(sentence.start(), sentence.end()).first();
      calls.in(text).stream()
          .filter(call -> call.doubt().isEmpty())
          .filter(call -> !quotations.holds(sentence.start() + call.verb()))
          .filter(call -> !cues.has(Cue.RHETORIC, Characters.fold(call.clause().of(text))))
          .forEach(call -> add(line, call.addressee()));
    }
  }

  private void add(int line, @Nullable String addressee) {
    String name = readership.resolve(addressee);
    if (name != null && !readership.isReader(name)) {
      named.add(new Named(line, name));
    }
  }

  /** "The ministry" and "ministry" are one. */
  private String key(String name) {
    String folded = Characters.fold(name);
    return cues.of(Cue.DEFINITES)
        .opening(folded)
        .map(at -> folded.substring(at.end()).strip())
        .orElse(folded);
  }

  List<String> copies() {
    return book.addresses().stream().filter(Address::copy).map(Address::name).toList();
  }
}
