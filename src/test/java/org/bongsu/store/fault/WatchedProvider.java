package org.bongsu.store.fault;

import java.io.IOException;
import java.net.URI;
import java.nio.channels.FileChannel;
import java.nio.channels.SeekableByteChannel;
import java.nio.file.AccessMode;
import java.nio.file.CopyOption;
import java.nio.file.DirectoryStream;
import java.nio.file.FileStore;
import java.nio.file.FileSystem;
import java.nio.file.Files;
import java.nio.file.LinkOption;
import java.nio.file.OpenOption;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.nio.file.attribute.BasicFileAttributes;
import java.nio.file.attribute.FileAttribute;
import java.nio.file.attribute.FileAttributeView;
import java.nio.file.spi.FileSystemProvider;
import java.util.Iterator;
import java.util.Map;
import java.util.Set;
import java.util.stream.StreamSupport;
import org.bongsu.store.fault.Step.What;
import org.jspecify.annotations.Nullable;

/** Does on the real disk what is asked for, after its watcher has seen it. */
final class WatchedProvider extends FileSystemProvider {
    private final WatchedDisk disk;

    WatchedProvider(WatchedDisk disk) {
        this.disk = disk;
    }

    private static Path real(Path path) {
        return WatchedPath.real(path);
    }

    private Path seen(What what, Path path) throws IOException {
        Path real = real(path);
        disk.before(Step.of(what, real));
        return real;
    }

    @Override
    public String getScheme() {
        return WatchedDisk.SCHEME;
    }

    @Override
    public FileChannel newFileChannel(Path path, Set<? extends OpenOption> options, FileAttribute<?>... attributes) throws IOException {
        Path real = real(path);
        boolean makes = options.contains(StandardOpenOption.CREATE_NEW) || options.contains(StandardOpenOption.CREATE) && !Files.exists(real);
        seen(makes ? What.CREATE : What.OPEN, path);
        if (options.contains(StandardOpenOption.TRUNCATE_EXISTING) && !makes && options.contains(StandardOpenOption.WRITE)) {
            seen(What.TRUNCATE, path);
        }
        return new WatchedChannel(disk, real, FileChannel.open(real, options, attributes), options.contains(StandardOpenOption.APPEND));
    }

    @Override
    public SeekableByteChannel newByteChannel(Path path, Set<? extends OpenOption> options, FileAttribute<?>... attributes) throws IOException {
        return newFileChannel(path, options, attributes);
    }

    @Override
    public DirectoryStream<Path> newDirectoryStream(Path folder, DirectoryStream.Filter<? super Path> filter) throws IOException {
        DirectoryStream<Path> all = Files.newDirectoryStream(seen(What.LIST, folder), each -> filter.accept(new WatchedPath(disk, each)));
        return new DirectoryStream<>() {
            @Override
            public Iterator<Path> iterator() {
                return StreamSupport.stream(all.spliterator(), false).map(each -> (Path) new WatchedPath(disk, each)).iterator();
            }

            @Override
            public void close() throws IOException {
                all.close();
            }
        };
    }

    @Override
    public void createDirectory(Path folder, FileAttribute<?>... attributes) throws IOException {
        Files.createDirectory(seen(What.MAKE_FOLDER, folder), attributes);
    }

    @Override
    public void delete(Path path) throws IOException {
        if (Files.exists(real(path))) {
            disk.before(Step.of(What.DELETE, real(path)));
        }
        Files.delete(real(path));
    }

    @Override
    public void move(Path from, Path to, CopyOption... options) throws IOException {
        disk.before(new Step(What.MOVE, real(from), real(to), 0, new byte[0]));
        Files.move(real(from), real(to), options);
    }

    @Override
    public void copy(Path from, Path to, CopyOption... options) {
        throw new UnsupportedOperationException("nothing is copied within a store");
    }

    @Override
    public boolean isSameFile(Path one, Path other) throws IOException {
        return Files.isSameFile(real(one), real(other));
    }

    @Override
    public boolean isHidden(Path path) throws IOException {
        return Files.isHidden(real(path));
    }

    @Override
    public FileStore getFileStore(Path path) throws IOException {
        return Files.getFileStore(real(path));
    }

    @Override
    public void checkAccess(Path path, AccessMode... modes) throws IOException {
        real(path).getFileSystem().provider().checkAccess(seen(What.LOOK, path), modes);
    }

    @Override
    public <V extends FileAttributeView> @Nullable V getFileAttributeView(Path path, Class<V> type, LinkOption... options) {
        return Files.getFileAttributeView(real(path), type, options);
    }

    @Override
    public <A extends BasicFileAttributes> A readAttributes(Path path, Class<A> type, LinkOption... options) throws IOException {
        return Files.readAttributes(seen(What.LOOK, path), type, options);
    }

    @Override
    public Map<String, Object> readAttributes(Path path, String attributes, LinkOption... options) throws IOException {
        return Files.readAttributes(seen(What.LOOK, path), attributes, options);
    }

    @Override
    public void setAttribute(Path path, String attribute, Object value, LinkOption... options) throws IOException {
        Files.setAttribute(real(path), attribute, value, options);
    }

    @Override
    public FileSystem newFileSystem(URI uri, Map<String, ?> environment) {
        throw new UnsupportedOperationException();
    }

    @Override
    public FileSystem getFileSystem(URI uri) {
        return disk;
    }

    @Override
    public Path getPath(URI uri) {
        return new WatchedPath(disk, Path.of(uri));
    }
}
