package org.openappeal.delivery;

import com.icegreen.greenmail.mail.MailAddress;
import com.icegreen.greenmail.mail.MovingMessage;
import com.icegreen.greenmail.user.GreenMailUser;
import jakarta.mail.internet.MimeMessage;

/**
 * Whoever a message is for. GreenMail's own users keep messages in memory, which a server that is
 * left to run cannot afford, and refuse some addresses.
 */
final class WritingUser implements GreenMailUser {
  private final String address;
  private final MailAddress returnPath;
  private final MailboxWriter writer;

  WritingUser(String address, MailAddress returnPath, MailboxWriter writer) {
    this.address = address;
    this.returnPath = returnPath;
    this.writer = writer;
  }

  @Override
  public void deliver(MovingMessage message) {
    writer.write(returnPath.getEmail(), address, message.getMessage());
  }

  @Override
  public void deliver(MimeMessage message) {
    writer.write(returnPath.getEmail(), address, message);
  }

  @Override
  public String getEmail() {
    return address;
  }

  @Override
  public String getLogin() {
    return address;
  }

  @Override
  public void create() {}

  @Override
  public void delete() {}

  @Override
  public String getPassword() {
    return "";
  }

  @Override
  public void setPassword(String password) {}

  @Override
  public void authenticate(String password) {}

  @Override
  public String getQualifiedMailboxName() {
    return address;
  }
}
