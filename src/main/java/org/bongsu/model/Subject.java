package org.bongsu.model;

/**
 * What happened.
 *
 * @param type     key of the codebook, such as {@code launch.srbm}
 * @param severity beacons, 1 (symbolic) to 5 (killing or nuclear test)
 */
public record Subject(String type, String title, int severity) {
    public Subject {
        if (severity < 1 || severity > 5) {
            throw new IllegalArgumentException("severity is 1 to 5, not " + severity);
        }
    }
}
