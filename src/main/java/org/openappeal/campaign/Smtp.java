package org.openappeal.campaign;

import org.openappeal.problem.Location;

/**
 * The mail server as {@code campaign.yaml} names it.
 *
 * @param tls {@code starttls}, {@code smtps}, {@code none}, or empty for the default
 * @param user empty where no login is needed
 */
public record Smtp(String host, int port, String tls, String user, Location location) {}
