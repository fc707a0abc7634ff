package org.bongsu.job;

/** Something that takes time and gives a result. */
@FunctionalInterface
public interface Work<T> {
    /** Does it; what is thrown reaches the job's {@code failed}. */
    T run(Progress progress) throws Exception;
}
