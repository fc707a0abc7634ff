package org.bongsu.store.fault;

import java.util.Arrays;
import java.util.random.RandomGenerator;

/** A file as its system has it in memory, and what of that is on the disk: sectors go there one by one, when the system likes, or all when forced. */
final class Cache {
    private byte[] memory = {};
    private byte[] disk = {};
    private int size;
    private int diskSize;

    /** Writes, and lets some of the sectors that were touched go to the disk. */
    void write(int at, byte[] bytes, PowerCut.Habit habit, RandomGenerator random) {
        memory = grown(memory, at + bytes.length);
        System.arraycopy(bytes, 0, memory, at, bytes.length);
        size = Math.max(size, at + bytes.length);
        int sector = habit.sector();
        for (int from = at / sector * sector; from < at + bytes.length; from += sector) {
            if (random.nextDouble() < habit.eager()) {
                memory = grown(memory, from + sector);
                disk = grown(disk, from + sector);
                System.arraycopy(memory, from, disk, from, sector);
            }
        }
        sizes(habit, random);
    }

    void truncate(int to, PowerCut.Habit habit, RandomGenerator random) {
        if (to < size) {
            Arrays.fill(memory, to, size, (byte) 0);
            size = to;
            sizes(habit, random);
        }
    }

    private void sizes(PowerCut.Habit habit, RandomGenerator random) {
        if (random.nextDouble() < habit.eager()) {
            cut(size);
        }
    }

    private void cut(int to) {
        if (to < diskSize) {
            Arrays.fill(disk, Math.min(to, disk.length), disk.length, (byte) 0);
        }
        diskSize = to;
    }

    void force() {
        disk = Arrays.copyOf(memory, memory.length);
        diskSize = size;
    }

    /** What is there when the power comes back; what never reached the disk is zero. */
    byte[] left() {
        return Arrays.copyOf(disk, diskSize);
    }

    private static byte[] grown(byte[] bytes, int to) {
        return to <= bytes.length ? bytes : Arrays.copyOf(bytes, Math.max(to, bytes.length * 2));
    }
}
