package org.openappeal.pdf;

import org.openappeal.problem.ProblemException;

/** Whether LibreOffice is here, for tests that are left out where it is not. */
public final class LibreOffice {
  public static final String MISSING = "LibreOffice is not installed";

  private LibreOffice() {}

  public static boolean isInstalled() {
    try {
      Installation.find();
      return true;
    } catch (ProblemException e) {
      return false;
    }
  }
}
