package org.openappeal.outbox;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.openappeal.outbox.Samples.entry;

import java.io.IOException;
import java.io.RandomAccessFile;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.openappeal.problem.ProblemException;

class SqliteOutboxTest implements OutboxContract, ReturnsContract {
  @TempDir Path folder;
  private final HandClock clock = new HandClock();

  @Override
  public Outbox open() {
    return Outboxes.open(file(), clock);
  }

  @Override
  public HandClock clock() {
    return clock;
  }

  private Path file() {
    return folder.resolve("out/outbox.db");
  }

  private void sql(String sql) throws SQLException {
    try (Connection connection = DriverManager.getConnection("jdbc:sqlite:" + file());
        Statement statement = connection.createStatement()) {
      statement.execute(sql);
    }
  }

  private ProblemException refusal() {
    try (Outbox outbox = open()) {
      outbox.counts(ALL);
    } catch (ProblemException e) {
      assertThat(e.problems().get(0).location().file()).isEqualTo(file().toString());
      return e;
    }
    throw new AssertionError("opened");
  }

  @Test
  void onlyItsOwnerMayReadIt() throws IOException {
    open().close();
    assertThat(PosixFilePermissions.toString(Files.getPosixFilePermissions(file())))
        .isEqualTo("rw-------");
  }

  @Test
  void aFolderInItsPlaceIsNamed() throws IOException {
    Files.createDirectories(file());
    assertThat(refusal()).hasMessageContaining("is a folder");
  }

  @Test
  void aParentThatIsAFileIsNamed() throws IOException {
    Files.writeString(folder.resolve("out"), "not a folder");
    assertThat(refusal()).hasMessageContaining("cannot be made here");
  }

  @Test
  void anyOtherFileIsNamed() throws IOException {
    Files.createDirectories(file().getParent());
    Files.writeString(file(), "a shopping list, longer than the header of a database\n".repeat(9));
    assertThat(refusal()).hasMessageContaining("not an outbox");
  }

  @Test
  void anotherProgramsDatabaseIsLeftAlone() throws IOException, SQLException {
    Files.createDirectories(file().getParent());
    sql("CREATE TABLE customers (name TEXT)");
    assertThat(refusal()).hasMessageContaining("not an outbox");
  }

  @Test
  void aNewerSchemaIsRefusedPolitely() throws SQLException {
    open().close();
    sql("PRAGMA user_version = 99");
    assertThat(refusal()).hasMessageContaining("newer version");
  }

  /** What version 1 had: these tables and indexes less. */
  private void makeOld() throws SQLException {
    sql("DROP TABLE report");
    sql("DROP TABLE suppression");
    sql("DROP INDEX entry_message");
    sql("DROP INDEX entry_address");
    sql("PRAGMA user_version = 1");
  }

  @Test
  void anOlderOutboxIsCopiedAndBroughtUpToDate() throws IOException, SQLException {
    try (Outbox outbox = open()) {
      outbox.enqueue(List.of(entry("nl", "aa")));
    }
    makeOld();
    try (Outbox outbox = open()) {
      assertThat(outbox.counts(ALL)).containsEntry(StateName.HELD, 1L);
      assertThat(outbox.returns().suppressed()).isEmpty();
    }
    Path copy = folder.resolve("out/outbox.db.v1.bak");
    assertThat(PosixFilePermissions.toString(Files.getPosixFilePermissions(copy)))
        .isEqualTo("rw-------");
    try (Connection connection = DriverManager.getConnection("jdbc:sqlite:" + copy);
        Statement statement = connection.createStatement();
        ResultSet version = statement.executeQuery("PRAGMA user_version")) {
      assertThat(version.getInt(1)).isEqualTo(1);
    }
    open().close();
  }

  @Test
  void anOlderOutboxThatIsEmptyNeedsNoCopy() throws SQLException {
    open().close();
    makeOld();
    open().close();
    assertThat(folder.resolve("out/outbox.db.v1.bak")).doesNotExist();
  }

  @Test
  void aDamagedFileIsNamed() throws IOException {
    try (Outbox outbox = open()) {
      List<NewEntry> many = new ArrayList<>();
      for (int i = 0; i < 200; i++) {
        many.add(entry("r" + i, "aa"));
      }
      outbox.enqueue(many);
    }
    try (RandomAccessFile bytes = new RandomAccessFile(file().toFile(), "rw")) {
      bytes.seek(4096);
      bytes.write(new byte[(int) bytes.length() - 4096]);
    }
    assertThat(refusal()).hasMessageContaining("damaged");
  }

  @Test
  void alteredBytesAreNotSent() throws SQLException {
    try (Outbox outbox = open()) {
      outbox.enqueue(List.of(entry("nl", "aa")));
      sql("UPDATE message SET bytes = x'00'");
      assertThatThrownBy(() -> outbox.email(1)).hasMessageContaining("damaged");
    }
  }

  @Test
  void anEntryThatIsNotThereSaysHowToFindOne() {
    try (Outbox outbox = open()) {
      assertThatThrownBy(() -> outbox.email(7)).hasMessageContaining("appeal queue list");
    }
  }

  @Test
  void anotherProgramsLockIsNamedAndReadingGoesOn() throws SQLException {
    try (Outbox outbox = open();
        Connection other = DriverManager.getConnection("jdbc:sqlite:" + file());
        Statement statement = other.createStatement()) {
      outbox.enqueue(List.of(entry("nl", "aa")));
      statement.execute("BEGIN IMMEDIATE");
      assertThat(outbox.counts(ALL)).containsEntry(StateName.HELD, 1L);
      assertThatThrownBy(() -> outbox.approve(ALL, "anna"))
          .isInstanceOf(ProblemException.class)
          .hasMessageContaining("locked by another program");
      statement.execute("ROLLBACK");
      assertThat(outbox.approve(ALL, "anna")).isEqualTo(1);
    }
  }

  @Test
  void aSecondSenderIsRefusedAndTheFirstKeepsItsLock() {
    try (Outbox first = open();
        Outbox second = open();
        SendingSession session = first.startSending("mx:25")) {
      for (int i = 0; i < 2; i++) {
        assertThatThrownBy(() -> second.startSending("mx:25"))
            .isInstanceOf(ProblemException.class)
            .hasMessageContaining("another `appeal send` is running");
      }
      assertThat(session.claim(1, ALL)).isEmpty();
    }
    try (Outbox outbox = open()) {
      outbox.startSending("mx:25").close();
    }
  }
}
