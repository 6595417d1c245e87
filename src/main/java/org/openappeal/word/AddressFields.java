package org.openappeal.word;

import java.util.Objects;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * {@code ADDRESSBLOCK} and {@code GREETINGLINE} (ECMA-376 part 1, §17.16.5.1 and §17.16.5.22).
 * Their {@code \f} names parts as {@code <<_FIRST0_ >>}; what stands beside the name is printed
 * with it.
 */
final class AddressFields {
  private static final String BLOCK =
      "<<_TITLE0_ >><<_FIRST0_>><< _LAST0_>><< _SUFFIX0_>>\n<<_COMPANY_\n>><<_STREET1_\n>>"
          + "<<_STREET2_\n>><<_CITY_>><<, _STATE_>><< _POSTAL_>><<\n_COUNTRY_>>";
  private static final String GREETING = "<<_BEFORE_ Dear >><<_TITLE0_>><< _LAST0_>><<_AFTER_ ,>>";
  private static final Pattern PART = Pattern.compile("<<([^<>_]*)_([A-Z]+?)(0|1|2|3)?_([^<>]*)>>");

  private final FieldMap map;

  AddressFields(FieldMap map) {
    this.map = map;
  }

  /** The switches that mean something else here than in other fields. */
  Set<String> switches(String kind) {
    return kind.equals("ADDRESSBLOCK") || kind.equals("GREETINGLINE")
        ? Set.of("\\f", "\\c", "\\d", "\\e", "\\l", "\\s")
        : Set.of();
  }

  TextExpression of(Field field, Instruction instruction) {
    String picture = after(instruction, "\\f");
    String other = after(instruction, "\\e");
    if (instruction.kind().equals("GREETINGLINE")) {
      return new Greeting(map, picture.isEmpty() ? GREETING : picture, other);
    }
    return new Address(map, picture.isEmpty() ? BLOCK : picture, after(instruction, "\\c"), other);
  }

  private static String after(Instruction instruction, String name) {
    Instruction.Word word = instruction.after(name);
    return word == null ? "" : word.text();
  }

  private static String value(FieldMap map, String part, Press press) {
    for (String column : map.columns(part)) {
      Object value = press.find(column);
      if (value != Records.ABSENT) {
        return Objects.toString(value, "").strip();
      }
    }
    return "";
  }

  /**
   * The second number of a name part is the spouse's; {@code _STREET1_} has a number of its own.
   */
  private static String part(Matcher part) {
    String number = part.group(3) == null ? "" : part.group(3);
    return part.group(2).equals("STREET") ? part.group(2) + number : part.group(2);
  }

  private static boolean isOfSpouse(Matcher part) {
    return !part.group(2).equals("STREET") && "1".equals(part.group(3));
  }

  private record Address(FieldMap map, String picture, String countries, String home)
      implements TextExpression {
    @Override
    public String text(Press press) {
      String country = value(map, "COUNTRY", press);
      boolean withCountry =
          switch (countries) {
            case "0" -> false;
            case "1" -> true;
            default -> !country.equalsIgnoreCase(home);
          };
      StringBuilder block = new StringBuilder();
      Matcher part = PART.matcher(picture);
      while (part.find()) {
        String value =
            isOfSpouse(part) || (part(part).equals("COUNTRY") && !withCountry)
                ? ""
                : value(map, part(part), press);
        part.appendReplacement(
            block,
            value.isEmpty() ? "" : Matcher.quoteReplacement(part.group(1) + value + part.group(4)));
      }
      part.appendTail(block);
      return block.toString().replaceAll("[ \\t]*\\n[\\s]*", "\n").strip();
    }
  }

  private record Greeting(FieldMap map, String picture, String nobody) implements TextExpression {
    @Override
    public String text(Press press) {
      StringBuilder line = new StringBuilder();
      Matcher part = PART.matcher(picture);
      boolean named = false;
      boolean lastNamed = false;
      while (part.find()) {
        String name = part(part);
        boolean around = name.equals("BEFORE") || name.equals("AFTER");
        String value = around || isOfSpouse(part) ? "" : value(map, name, press);
        named |= !value.isEmpty() && !name.equals("TITLE");
        lastNamed |= name.equals("LAST") || name.equals("FIRST") || name.equals("NICK");
        String text = part.group(1) + value + part.group(4);
        // The blank that parts the name `_BEFORE_` from its text is not printed.
        String printed = around ? text.replaceFirst("^ ", "") : value.isEmpty() ? "" : text;
        part.appendReplacement(line, Matcher.quoteReplacement(printed));
      }
      part.appendTail(line);
      boolean nobodyThere = lastNamed && !named;
      return nobodyThere && !nobody.isEmpty() ? nobody : line.toString().strip();
    }
  }
}
