package org.openappeal.word;

/**
 * A relationship of a part (ECMA-376 part 2, §8.3).
 *
 * @param id by which the part names it
 * @param type the last step of its transitional type, such as {@code header}
 * @param fullType its transitional type
 * @param target the name of a part, without the leading slash; an address where it is external
 */
record Relation(String id, String type, String fullType, String target, boolean external) {
  Relation(String id, String fullType, String target, boolean external) {
    this(id, fullType.substring(fullType.lastIndexOf('/') + 1), fullType, target, external);
  }
}
