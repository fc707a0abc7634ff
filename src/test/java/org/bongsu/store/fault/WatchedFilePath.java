package org.bongsu.store.fault;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.channels.FileChannel;
import java.nio.file.Path;
import org.bongsu.store.fault.Step.What;
import org.h2.store.fs.FilePath;
import org.h2.store.fs.FilePathWrapper;

/** What H2 does on a watched disk. */
public final class WatchedFilePath extends FilePathWrapper {
    /** H2 makes one for each name. */
    public WatchedFilePath() { }

    @Override
    public String getScheme() {
        return WatchedDisk.SCHEME;
    }

    private Path real() {
        return Path.of(getBase().toString());
    }

    private void seen(What what, Path path, Path to) {
        try {
            WatchedDisk.of(path).before(new Step(what, path, to, 0, new byte[0]));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    @Override
    public FileChannel open(String mode) throws IOException {
        Path path = real();
        WatchedDisk disk = WatchedDisk.of(path);
        disk.before(Step.of(getBase().exists() ? What.OPEN : What.CREATE, path));
        return new WatchedChannel(disk, path, getBase().open(mode), false);
    }

    @Override
    public boolean createFile() {
        if (!getBase().exists()) {
            seen(What.CREATE, real(), real());
        }
        return getBase().createFile();
    }

    @Override
    public void delete() {
        if (getBase().exists()) {
            seen(What.DELETE, real(), real());
        }
        getBase().delete();
    }

    @Override
    public void moveTo(FilePath to, boolean atomic) {
        seen(What.MOVE, real(), Path.of(((WatchedFilePath) to).getBase().toString()));
        getBase().moveTo(((WatchedFilePath) to).getBase(), atomic);
    }

    @Override
    public InputStream newInputStream() throws IOException {
        WatchedDisk.of(real()).before(Step.of(What.READ, real()));
        return getBase().newInputStream();
    }
}
