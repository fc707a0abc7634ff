package org.bongsu.store.fault;

import java.io.IOException;
import java.nio.file.FileStore;
import java.nio.file.FileSystem;
import java.nio.file.FileSystems;
import java.nio.file.Path;
import java.nio.file.PathMatcher;
import java.nio.file.WatchService;
import java.nio.file.attribute.UserPrincipalLookupService;
import java.nio.file.spi.FileSystemProvider;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import org.h2.store.fs.FilePath;

/**
 * A folder of the real disk whose every step is seen by a watcher: those of {@code java.nio.file}, for whoever is given {@link #root},
 * and those of H2, which finds it by its scheme.
 */
public final class WatchedDisk extends FileSystem {
    static final String SCHEME = "watched";
    private static final Map<Path, WatchedDisk> OPEN = new ConcurrentHashMap<>();

    static {
        FilePath.register(new WatchedFilePath());
    }

    private final Path real;
    private final WatchedProvider provider = new WatchedProvider(this);
    private volatile Watcher watcher;

    /** Watches a folder. */
    public WatchedDisk(Path real, Watcher watcher) {
        this.real = real.toAbsolutePath().normalize();
        this.watcher = watcher;
        OPEN.put(this.real, this);
    }

    /** The folder, watched. */
    public Path root() {
        return new WatchedPath(this, real);
    }

    /** The folder, as it is when nobody watches. */
    public Path real() {
        return real;
    }

    /** Who watches from now on. */
    public void watcher(Watcher next) {
        watcher = next;
    }

    /** Which of them a place of the real disk belongs to. */
    static WatchedDisk of(Path place) {
        for (Path each = place; each != null; each = each.getParent()) {
            WatchedDisk disk = OPEN.get(each);
            if (disk != null) {
                return disk;
            }
        }
        throw new IllegalStateException("nobody watches " + place);
    }

    int before(Step step) throws IOException {
        return watcher.before(step);
    }

    @Override
    public FileSystemProvider provider() {
        return provider;
    }

    @Override
    public void close() {
        OPEN.remove(real);
    }

    @Override
    public boolean isOpen() {
        return OPEN.containsKey(real);
    }

    @Override
    public boolean isReadOnly() {
        return false;
    }

    @Override
    public String getSeparator() {
        return real.getFileSystem().getSeparator();
    }

    @Override
    public Iterable<Path> getRootDirectories() {
        return Set.of(root());
    }

    @Override
    public Iterable<FileStore> getFileStores() {
        return Set.of();
    }

    @Override
    public Set<String> supportedFileAttributeViews() {
        return Set.of("basic");
    }

    @Override
    public Path getPath(String first, String... more) {
        return new WatchedPath(this, FileSystems.getDefault().getPath(first, more));
    }

    @Override
    public PathMatcher getPathMatcher(String syntaxAndPattern) {
        throw new UnsupportedOperationException();
    }

    @Override
    public UserPrincipalLookupService getUserPrincipalLookupService() {
        throw new UnsupportedOperationException();
    }

    @Override
    public WatchService newWatchService() {
        throw new UnsupportedOperationException();
    }
}
