package org.bongsu.model;

import java.time.Instant;

/**
 * The bytes that an article was made from.
 *
 * @param sha256    their hash, 64 hexadecimal digits in lower case; for an entry of a feed, that of the feed with the entry's id
 * @param fileName  the name they came under, without folders
 * @param mediaType what they are, by content
 * @param size      in bytes
 * @param retrieved when they were imported
 */
public record Original(String sha256, String fileName, String mediaType, long size, Instant retrieved) { }
