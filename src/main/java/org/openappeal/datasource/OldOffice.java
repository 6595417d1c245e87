package org.openappeal.datasource;

import java.io.IOException;
import org.apache.poi.poifs.filesystem.DirectoryNode;
import org.apache.poi.poifs.filesystem.POIFSFileSystem;
import org.openappeal.problem.ProblemException;

/** The container of old Office files; an encrypted XLSX is wrapped in it as well. */
final class OldOffice {
  private OldOffice() {}

  static ProblemException refused(ListFile file) {
    return isEncrypted(file)
        ? file.refused(
            "the workbook is protected by a password",
            "Open it with the password, and save a copy without one.")
        : file.refused(
            "this is an old Office file (.xls, .doc or .msg)",
            "Open it, and save the list as XLSX or CSV.");
  }

  private static boolean isEncrypted(ListFile file) {
    try (POIFSFileSystem files = new POIFSFileSystem(file.path().toFile(), true)) {
      DirectoryNode root = files.getRoot();
      return root.hasEntry("EncryptedPackage") || root.hasEntry("EncryptionInfo");
    } catch (IOException | RuntimeException e) {
      // Too broken to say more of it than that it is old.
      return false;
    }
  }
}
