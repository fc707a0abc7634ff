package org.bongsu.job;

/** How work tells how far it is, and learns that it should stop. */
public interface Progress {
    /** Nobody looks, nobody cancels. */
    Progress NONE = new Progress() {
        @Override
        public void at(long done, long total, String what) { }

        @Override
        public boolean cancelled() {
            return false;
        }
    };

    /**
     * So far.
     *
     * @param total 0 when not known
     * @param what  what is being worked on, such as a file's name
     */
    void at(long done, long total, String what);

    /** Whether to stop at the next point where nothing is half done. */
    boolean cancelled();
}
