package org.bongsu.store.fault;

import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.MappedByteBuffer;
import java.nio.channels.FileChannel;
import java.nio.channels.FileLock;
import java.nio.channels.ReadableByteChannel;
import java.nio.channels.WritableByteChannel;
import java.nio.file.Files;
import java.nio.file.Path;
import org.bongsu.store.fault.Step.What;

/** An open file, or folder, whose every call is watched. */
final class WatchedChannel extends FileChannel {
    private final WatchedDisk disk;
    private final Path path;
    private final FileChannel real;
    private final boolean appends;

    WatchedChannel(WatchedDisk disk, Path path, FileChannel real, boolean appends) {
        this.disk = disk;
        this.path = path;
        this.real = real;
        this.appends = appends;
    }

    private void seen(What what, long at) throws IOException {
        disk.before(new Step(what, path, path, at, new byte[0]));
    }

    @Override
    public int write(ByteBuffer from, long at) throws IOException {
        ByteBuffer part = allowed(from, at);
        int written = real.write(part, at);
        from.position(from.position() + written);
        return written;
    }

    @Override
    public int write(ByteBuffer from) throws IOException {
        ByteBuffer part = allowed(from, appends ? real.size() : real.position());
        int written = real.write(part);
        from.position(from.position() + written);
        return written;
    }

    /** As much of it as there is room for. */
    private ByteBuffer allowed(ByteBuffer from, long at) throws IOException {
        byte[] bytes = new byte[from.remaining()];
        from.duplicate().get(bytes);
        int room = disk.before(new Step(What.WRITE, path, path, at, bytes));
        return from.duplicate().limit(from.position() + Math.min(room, bytes.length));
    }

    @Override
    public long write(ByteBuffer[] from, int offset, int length) throws IOException {
        long all = 0;
        for (int i = offset; i < offset + length; i++) {
            while (from[i].hasRemaining()) {
                all += write(from[i]);
            }
        }
        return all;
    }

    @Override
    public int read(ByteBuffer to) throws IOException {
        seen(What.READ, 0);
        return real.read(to);
    }

    @Override
    public int read(ByteBuffer to, long at) throws IOException {
        seen(What.READ, at);
        return real.read(to, at);
    }

    @Override
    public long read(ByteBuffer[] to, int offset, int length) throws IOException {
        seen(What.READ, 0);
        return real.read(to, offset, length);
    }

    @Override
    public long position() throws IOException {
        return real.position();
    }

    @Override
    public FileChannel position(long at) throws IOException {
        real.position(at);
        return this;
    }

    @Override
    public long size() throws IOException {
        return real.size();
    }

    @Override
    public FileChannel truncate(long size) throws IOException {
        seen(What.TRUNCATE, size);
        real.truncate(size);
        return this;
    }

    @Override
    public void force(boolean all) throws IOException {
        seen(Files.isDirectory(path) ? What.FORCE_FOLDER : What.FORCE, 0);
        // Nobody takes the power away from the real disk.
    }

    @Override
    public long transferTo(long at, long count, WritableByteChannel to) throws IOException {
        ByteBuffer bytes = ByteBuffer.allocate((int) Math.min(count, 1 << 16));
        int read = read(bytes, at);
        bytes.flip();
        while (bytes.hasRemaining()) {
            to.write(bytes);
        }
        return Math.max(0, read);
    }

    @Override
    public long transferFrom(ReadableByteChannel from, long at, long count) {
        throw new UnsupportedOperationException();
    }

    @Override
    public MappedByteBuffer map(MapMode mode, long at, long size) {
        throw new UnsupportedOperationException();
    }

    @Override
    public FileLock lock(long at, long size, boolean shared) throws IOException {
        return real.lock(at, size, shared);
    }

    @Override
    public FileLock tryLock(long at, long size, boolean shared) throws IOException {
        return real.tryLock(at, size, shared);
    }

    @Override
    protected void implCloseChannel() throws IOException {
        real.close();
    }
}
