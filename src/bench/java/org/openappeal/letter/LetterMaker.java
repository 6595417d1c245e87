package org.openappeal.letter;

import java.io.OutputStream;
import java.util.Map;

/** An engine with its template, ready to make letters. */
interface LetterMaker {
  /** Makes one letter. */
  void make(Map<String, Object> letter, OutputStream out) throws Exception;
}
