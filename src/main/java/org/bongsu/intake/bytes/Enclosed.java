package org.bongsu.intake.bytes;

/**
 * A file inside another, such as an entry of an archive or an attachment of a mail.
 *
 * @param name as it stands there, with folders; it is shown, never used as a path
 */
public record Enclosed(String name, byte[] bytes) { }
