/**
 * Emails as they will go out: envelope and RFC 5322 bytes. A reader needs {@link
 * org.openappeal.email.Email}.
 */
@NullMarked
package org.openappeal.email;

import org.jspecify.annotations.NullMarked;
