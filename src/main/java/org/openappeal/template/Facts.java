package org.openappeal.template;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.apache.velocity.runtime.parser.node.ASTBlock;
import org.apache.velocity.runtime.parser.node.ASTDirective;
import org.apache.velocity.runtime.parser.node.ASTReference;
import org.apache.velocity.runtime.parser.node.ASTSetDirective;
import org.apache.velocity.runtime.parser.node.ASTText;
import org.apache.velocity.runtime.parser.node.Node;

/** The references, numbers and names that one wording tells. Not thread-safe. */
final class Facts {
  /** Stands for a reference, which is a word within a sentence. */
  private static final char REFERENCE = '\uFFFC';

  private static final int STEM = 4;

  private static final Pattern NUMBER = Pattern.compile("\\p{Nd}+(?:[.,:/]\\p{Nd}+)*");
  private static final Pattern WORD = Pattern.compile("[\\p{L}\\p{M}\\p{N}]+|\uFFFC");
  private static final Pattern SENTENCE_END =
      Pattern.compile("[.!?:…。؟“„«]|\\n\\s*\\n|\\n\\s*(?:[-*+>#]|\\d+[.)])");
  private static final Pattern BEGINS =
      Pattern.compile("(?:^|\\n|[.!?:…][\"”»’)]*\\s|\\)|#\\{?(?:end|else|or|vary)\\}?)[ \\t]*$");

  private final NamesRule rule;
  private final StringBuilder text = new StringBuilder();
  private final Map<String, Integer> references = new HashMap<>();
  private final Map<String, Integer> counts = new HashMap<>();
  private final Set<String> told = new LinkedHashSet<>();

  /**
   * @param begins whether the wording begins a sentence
   */
  Facts(List<Node> wording, NamesRule rule, boolean begins) {
    this.rule = rule;
    wording.forEach(this::read);
    references.forEach(
        (name, times) -> {
          counts.put(name, times);
          told.add(name);
        });
    numbers();
    words(begins);
  }

  /** Whether what follows the offset begins a sentence, as far as that can be told. */
  static boolean beginsSentence(String source, int offset) {
    return BEGINS.matcher(source.substring(Math.max(0, offset - 80), offset)).find();
  }

  /** What is surely a fact, in the order of reading. */
  Set<String> told() {
    return told;
  }

  int count(String fact) {
    return counts.getOrDefault(fact, 0);
  }

  private void read(Node node) {
    if (node instanceof ASTText words) {
      text.append(words.getCtext());
    } else if (node instanceof ASTReference reference) {
      text.append(REFERENCE);
      references.merge(reference.literal().replaceAll("[{}!]", ""), 1, Integer::sum);
    } else if (node instanceof ASTDirective directive) {
      directive(directive);
    } else if (!(node instanceof ASTSetDirective)) {
      blocks(node);
    }
  }

  private void directive(ASTDirective directive) {
    DirectiveName name = DirectiveName.of(directive.getDirectiveName());
    if (name == DirectiveName.VARY) {
      Vary.alternatives(directive).get(0).forEach(this::read);
    } else if (name == DirectiveName.INCLUDE) {
      references.merge("#include(\"" + Include.name(directive) + "\")", 1, Integer::sum);
    } else {
      blocks(directive);
    }
  }

  /** What is printed on every way, and no condition. */
  private void blocks(Node node) {
    for (int i = 0; i < node.jjtGetNumChildren(); i++) {
      Node child = node.jjtGetChild(i);
      if (child instanceof ASTBlock) {
        for (int j = 0; j < child.jjtGetNumChildren(); j++) {
          read(child.jjtGetChild(j));
        }
      } else if (!(child instanceof ASTReference)) {
        blocks(child);
      }
    }
  }

  private void numbers() {
    Matcher number = NUMBER.matcher(text);
    while (number.find()) {
      add(number.group());
      told.add(number.group());
    }
  }

  private void words(boolean begins) {
    Set<String> names = new LinkedHashSet<>();
    rule.names().forEach(name -> names.addAll(split(name)));
    Matcher word = WORD.matcher(text);
    int behind = 0;
    boolean isFirst = begins;
    while (word.find()) {
      int next = word.start();
      isFirst |= SENTENCE_END.matcher(text).region(behind, next).find();
      word(word.group(), isFirst, names);
      isFirst = false;
      behind = word.end();
    }
  }

  private void word(String word, boolean isFirst, Set<String> names) {
    for (String name : names) {
      if (word.equals(name) || (rule.inflected() && word.startsWith(name))) {
        add(name);
        told.add(name);
        return;
      }
    }
    if (rule.months().contains(word)) {
      add(word);
      told.add(word);
    } else if (rule.capitals() && isCapital(word)) {
      String key = key(word);
      add(key);
      if (!isFirst) {
        told.add(key);
      }
    }
  }

  /** A single letter is a pronoun or an initial. */
  private static boolean isCapital(String word) {
    return word.length() > 1 && Character.isUpperCase(word.codePointAt(0));
  }

  private String key(String word) {
    boolean whole = !rule.inflected() || word.codePointCount(0, word.length()) <= STEM;
    return whole ? word : word.substring(0, word.offsetByCodePoints(0, STEM)) + "…";
  }

  private void add(String fact) {
    counts.merge(fact, 1, Integer::sum);
  }

  private static List<String> split(String name) {
    return new ArrayList<>(Arrays.asList(name.split("[^\\p{L}\\p{M}\\p{N}]+")));
  }
}
