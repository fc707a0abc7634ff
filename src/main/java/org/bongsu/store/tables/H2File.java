package org.bongsu.store.tables;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.SQLException;
import java.util.Properties;
import org.bongsu.store.disk.Disk;
import org.h2.Driver;
import org.h2.api.ErrorCode;

/** The file that H2 keeps, and how it is opened. */
public final class H2File {
    private static final String SUFFIX = ".mv.db";
    /**
     * {@code WRITE_DELAY=0}: a commit is handed to the system before it returns, so that a killed process loses none. Closing is ours:
     * H2's hook would wait for open sessions when the application ends.
     */
    private static final String SETTINGS = ";FILE_LOCK=FS;WRITE_DELAY=0;DB_CLOSE_ON_EXIT=FALSE;LAZY_QUERY_EXECUTION=1;TRACE_LEVEL_FILE=0";

    static {
        // SQL has no business with Java classes: a prepared file must not run code when it is opened.
        System.setProperty("h2.allowedClasses", "");
    }

    private final Path base;

    /** The database of a name in a folder. */
    public H2File(Path folder, String name) {
        base = folder.toAbsolutePath().resolve(name);
    }

    Path path() {
        return base.resolveSibling(base.getFileName() + SUFFIX);
    }

    public boolean exists() {
        return Files.exists(path());
    }

    /** Deletes the file and what H2 may have left beside it, for good: tables that came back after a power cut could know more than the journal. */
    public void delete() throws IOException {
        boolean gone = false;
        for (String suffix : new String[] {SUFFIX, ".trace.db", SUFFIX + ".tempFile", SUFFIX + ".newFile"}) {
            gone |= Files.deleteIfExists(base.resolveSibling(base.getFileName() + suffix));
        }
        if (gone) {
            Disk.forceFolder(base.getParent());
        }
    }

    /** A connection to it; the file is made when it is not there. */
    public Connection connect() throws SQLException {
        Properties user = new Properties();
        user.setProperty("user", "sa");
        user.setProperty("password", "");
        // H2 knows the file systems of others by their scheme: the disk of a path that was handed in is the one that is written to.
        return new Driver().connect("jdbc:h2:" + base.getFileSystem().provider().getScheme() + ':' + base + SETTINGS, user);
    }

    /** Whether a failure means that another process has it open. */
    static boolean inUse(Throwable failure) {
        for (Throwable each = failure; each != null; each = each.getCause()) {
            if (each instanceof SQLException sql && sql.getErrorCode() == ErrorCode.DATABASE_ALREADY_OPEN_1) {
                return true;
            }
        }
        return false;
    }

    /** What lies at the bottom of a failure, without its message: that may hold what the analyst wrote. */
    static String cause(Throwable failure) {
        Throwable root = failure;
        for (Throwable next = root.getCause(); next != null; next = next.getCause()) {
            root = next;
        }
        return root instanceof SQLException sql ? "H2 error " + sql.getErrorCode() : root.getClass().getName();
    }
}
