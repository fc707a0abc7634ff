package org.bongsu;

import org.jspecify.annotations.Nullable;

/**
 * Work that goes on, as the foot of the window shows it.
 *
 * @param key    message key of what it is
 * @param what   what is being worked on, such as a file's name
 * @param done   how far, 0 to 1; negative when not known
 * @param cancel asks it to stop
 * @param pace   how fast, once that can be told
 */
record Running(String key, String what, double done, Runnable cancel, @Nullable Pace pace) {
    Running(String key, Runnable cancel) {
        this(key, "", -1, cancel, null);
    }
}
