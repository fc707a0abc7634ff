package org.bongsu;

/**
 * Work that goes on, as the foot of the window shows it.
 *
 * @param key    message key of what it is
 * @param what   what is being worked on, such as a file's name
 * @param done   how far, 0 to 1; negative when not known
 * @param cancel asks it to stop
 */
record Running(String key, String what, double done, Runnable cancel) { }
