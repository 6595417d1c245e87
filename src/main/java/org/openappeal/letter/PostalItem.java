package org.openappeal.letter;

import java.util.List;
import org.openappeal.problem.Location;

/**
 * What is printed on one envelope or label.
 *
 * @param id of the recipient, by which problems name it: addresses stay out of them
 * @param location where its address comes from
 * @param address its lines, the country last where it is needed
 * @param sender the lines of who writes, the country last where it is needed
 */
public record PostalItem(String id, Location location, List<String> address, List<String> sender) {
  /** An item that can no longer change. */
  public PostalItem {
    address = List.copyOf(address);
    sender = List.copyOf(sender);
  }
}
