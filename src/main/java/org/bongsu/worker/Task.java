package org.bongsu.worker;

/** Something that a worker does with bytes: only with those that it is given, and with no file and no connection. */
@FunctionalInterface
public interface Task {
    /** Does it. Whatever is thrown costs the file, not the worker; one that needs more memory than a worker has ends it. */
    Message run(Message request) throws Exception;
}
