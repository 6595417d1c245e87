package org.openappeal.word;

/** What takes the entries of a zip file. */
interface ZipEntries {
  /** Adds an entry of which {@code length} bytes of {@code data} lie in the file. */
  void add(byte[] name, boolean stored, byte[] data, int length, int crc, int size);
}
