package org.openappeal.template;

import java.io.StringReader;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.apache.velocity.exception.VelocityException;
import org.apache.velocity.runtime.RuntimeInstance;
import org.apache.velocity.runtime.parser.ParseException;
import org.apache.velocity.runtime.parser.node.ASTText;
import org.apache.velocity.runtime.parser.node.Node;
import org.apache.velocity.runtime.parser.node.SimpleNode;
import org.jspecify.annotations.Nullable;
import org.openappeal.problem.Problem;

/** Velocity's parser. Thread-safe. */
final class Parsing {
  private static final String REMEDY = "Mend it, then run `appeal check`.";

  /** What makes an {@code #elseif} readable alone. */
  private static final String BEFORE = "#if(true)";

  private final RuntimeInstance velocity;

  Parsing(RuntimeInstance velocity) {
    this.velocity = velocity;
  }

  /** The tree of an empty text. */
  SimpleNode nothing() {
    try {
      return parse("", "0", new HashMap<>());
    } catch (ParseException e) {
      throw new IllegalStateException(e);
    }
  }

  boolean canRead(Code code) {
    return error(code.toString()) == null;
  }

  /**
   * The tree of {@code code}; that of an empty text if it cannot be read.
   *
   * @param number what Velocity calls it
   * @param problems gets what is wrong then
   */
  SimpleNode tree(Source source, Code code, int number, List<Problem> problems) {
    try {
      Map<ASTText, Integer> texts = new HashMap<>();
      SimpleNode tree = parse(code.toString(), String.valueOf(number), texts);
      texts.forEach(code::restore);
      return tree;
    } catch (ParseException | VelocityException e) {
      int at = Wording.offset(e);
      problems.add(
          source.quoting(Math.max(at, 0), "this cannot be read: " + Wording.of(e), REMEDY));
      return nothing();
    }
  }

  /**
   * The pieces that cannot be read, each looked at alone.
   *
   * @param problems gets what is wrong with each
   */
  List<Piece> broken(Source source, List<Piece> pieces, List<Problem> problems) {
    List<Piece> broken = new ArrayList<>();
    for (Piece piece : pieces) {
      String alone = alone(source.text(), piece);
      Exception wrong = alone.isEmpty() ? null : error(alone);
      if (wrong != null) {
        int at = Wording.offset(wrong) - (piece.is(DirectiveName.ELSEIF) ? BEFORE.length() : 0);
        int within = at < 0 || at >= piece.to() - piece.from() ? piece.from() : piece.from() + at;
        String shown = piece.in(source.text()).replaceAll("\\s+", " ");
        problems.add(
            source.error(
                within,
                "`" + shown + "` cannot be read: " + Wording.of(wrong),
                remedy(piece, shown)));
        broken.add(piece);
      }
    }
    return broken;
  }

  private static String remedy(Piece piece, String shown) {
    int bracket = shown.indexOf('(');
    return piece.kind() == Piece.Kind.REFERENCE && bracket > 0 && !shown.contains("{")
        ? "If the bracket is no part of the reference, write `${"
            + shown.substring(1, bracket).replace("!", "")
            + "}(`."
        : REMEDY;
  }

  private static String alone(String text, Piece piece) {
    String written = piece.in(text).replaceAll("\\s", " ");
    if (piece.kind() == Piece.Kind.REFERENCE) {
      return written;
    }
    DirectiveName name = piece.directive();
    if (name == null || !name.hasBrackets() || piece.isBroken()) {
      return "";
    }
    return switch (name) {
      case ELSEIF -> BEFORE + written + "#end";
      case IF, FOREACH -> written + "#end";
      default -> written;
    };
  }

  private @Nullable Exception error(String code) {
    try {
      parse(code, "0", new HashMap<>());
      return null;
    } catch (ParseException | VelocityException e) {
      return e;
    }
  }

  /**
   * @param texts gets the offset of each text, which no node tells once it is ready
   */
  private SimpleNode parse(String code, String name, Map<ASTText, Integer> texts)
      throws ParseException {
    var template = new org.apache.velocity.Template();
    template.setRuntimeServices(velocity);
    template.setName(name);
    try {
      SimpleNode tree = velocity.parse(new StringReader(code), template);
      find(tree, texts);
      template.setData(tree);
      template.initDocument();
      return tree;
    } catch (StackOverflowError e) {
      throw new ParseException("too much stands in each other");
    }
  }

  private static void find(Node node, Map<ASTText, Integer> texts) {
    if (node instanceof ASTText text) {
      texts.put(text, text.getFirstToken().beginColumn - 1);
    }
    for (int i = 0; i < node.jjtGetNumChildren(); i++) {
      find(node.jjtGetChild(i), texts);
    }
  }
}
