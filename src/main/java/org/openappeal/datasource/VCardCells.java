package org.openappeal.datasource;

import ezvcard.VCard;
import ezvcard.parameter.AddressType;
import ezvcard.property.Address;
import ezvcard.property.Email;
import ezvcard.property.FormattedName;
import ezvcard.property.Gender;
import ezvcard.property.Organization;
import ezvcard.property.StructuredName;
import ezvcard.property.Telephone;
import ezvcard.property.TextProperty;
import ezvcard.property.Uid;
import ezvcard.property.VCardProperty;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Objects;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** The properties of a card (RFC 2426, RFC 6350) as cells. */
final class VCardCells {
  static final Columns COLUMNS =
      PersonColumns.and(
          "language",
          "organisation",
          "department",
          "title",
          "role",
          "email",
          "phone",
          "address",
          "po_box",
          "extended_address",
          "street",
          "locality",
          "region",
          "postal_code",
          "country",
          "notes");

  private static final int NO_PREFERENCE = Integer.MAX_VALUE;

  private final VCard card;

  VCardCells(VCard card) {
    this.card = card;
  }

  String[] cells() {
    List<String> cells = new ArrayList<>();
    cells.add(uid(card.getUid()));
    cells.add(formatted(card.getFormattedName()));
    name(cells, card.getStructuredName());
    cells.add(gender(card.getGender()));
    cells.add(texts(card.getLanguages()));
    organisation(cells, card.getOrganization());
    cells.add(texts(card.getTitles()));
    cells.add(texts(card.getRoles()));
    cells.add(texts(preferredFirst(card.getEmails())));
    cells.add(lines(card.getTelephoneNumbers().stream().map(VCardCells::number)));
    address(cells, address());
    cells.add(texts(card.getNotes()));
    return cells.stream().map(LineBreaks::tidy).toArray(String[]::new);
  }

  /** The address to use: the preferred one, else that at work, else the first. */
  private @Nullable Address address() {
    Comparator<Address> best =
        Comparator.comparing((Address address) -> !isPreferred(address))
            .thenComparing(address -> !address.getTypes().contains(AddressType.WORK));
    return card.getAddresses().stream().min(best).orElse(null);
  }

  private static boolean isPreferred(Address address) {
    return preference(address) < NO_PREFERENCE || address.getTypes().contains(AddressType.PREF);
  }

  private static List<Email> preferredFirst(List<Email> emails) {
    return emails.stream().sorted(Comparator.comparingInt(VCardCells::preference)).toList();
  }

  private static int preference(VCardProperty property) {
    try {
      return Objects.requireNonNullElse(property.getParameters().getPref(), NO_PREFERENCE);
    } catch (IllegalStateException e) {
      // It is no number; then it prefers nothing.
      return NO_PREFERENCE;
    }
  }

  private static String uid(@Nullable Uid uid) {
    return uid == null ? "" : text(uid.getValue());
  }

  private static String formatted(@Nullable FormattedName name) {
    return name == null ? "" : text(name.getValue());
  }

  private static void name(List<String> cells, @Nullable StructuredName name) {
    if (name == null) {
      cells.addAll(List.of("", "", "", "", ""));
      return;
    }
    cells.add(String.join(" ", name.getPrefixes()));
    cells.add(text(name.getGiven()));
    cells.add(String.join(" ", name.getAdditionalNames()));
    cells.add(text(name.getFamily()));
    cells.add(String.join(" ", name.getSuffixes()));
  }

  private static String gender(@Nullable Gender gender) {
    return gender == null
        ? ""
        : Objects.requireNonNullElse(gender.getGender(), text(gender.getText()));
  }

  private static void organisation(List<String> cells, @Nullable Organization organisation) {
    List<String> units = organisation == null ? List.of() : organisation.getValues();
    cells.add(units.isEmpty() ? "" : text(units.get(0)));
    cells.add(
        units.stream()
            .skip(1)
            .map(VCardCells::text)
            .filter(unit -> !unit.isEmpty())
            .collect(Collectors.joining(", ")));
  }

  private static String number(Telephone telephone) {
    return telephone.getUri() != null ? telephone.getUri().getNumber() : text(telephone.getText());
  }

  private static void address(List<String> cells, @Nullable Address address) {
    if (address == null) {
      cells.addAll(List.of("", "", "", "", "", "", "", ""));
      return;
    }
    cells.add(text(address.getLabel()));
    cells.add(joined(address.getPoBoxes()));
    cells.add(joined(address.getExtendedAddresses()));
    cells.add(joined(address.getStreetAddresses()));
    cells.add(joined(address.getLocalities()));
    cells.add(joined(address.getRegions()));
    cells.add(joined(address.getPostalCodes()));
    cells.add(joined(address.getCountries()));
  }

  private static String joined(List<String> parts) {
    return parts.stream().filter(part -> !part.isBlank()).collect(Collectors.joining("\n"));
  }

  private static String texts(List<? extends TextProperty> properties) {
    return lines(properties.stream().map(property -> text(property.getValue())));
  }

  private static String lines(Stream<String> values) {
    return values.filter(value -> !value.isEmpty()).distinct().collect(Collectors.joining("\n"));
  }

  private static String text(@Nullable String value) {
    return value == null ? "" : value.strip();
  }
}
