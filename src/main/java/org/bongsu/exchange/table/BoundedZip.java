package org.bongsu.exchange.table;

import java.io.FilterInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.util.Enumeration;
import org.apache.commons.compress.archivers.zip.ZipArchiveEntry;
import org.apache.commons.compress.archivers.zip.ZipFile;
import org.apache.poi.openxml4j.util.ZipEntrySource;
import org.jspecify.annotations.Nullable;

/** The parts of a workbook, each unpacked while it is read and never held whole; all of them together may not unpack to more than a gigabyte. */
final class BoundedZip implements ZipEntrySource {
    private static final int MOST_PARTS = 1000;
    private static final long MOST_BYTES = 1L << 30;

    private final ZipFile zip;
    private long left = MOST_BYTES;
    private boolean closed;

    BoundedZip(byte[] bytes) throws IOException {
        zip = ZipFile.builder().setByteArray(bytes).get();
        int parts = 0;
        for (Enumeration<ZipArchiveEntry> all = zip.getEntries(); all.hasMoreElements(); all.nextElement()) {
            if (++parts > MOST_PARTS) {
                zip.close();
                throw new IOException("more than " + MOST_PARTS + " parts");
            }
        }
    }

    @Override
    public Enumeration<? extends ZipArchiveEntry> getEntries() {
        return zip.getEntries();
    }

    @Override
    public @Nullable ZipArchiveEntry getEntry(String path) {
        String asked = path.replace('\\', '/');
        ZipArchiveEntry exact = zip.getEntry(asked);
        if (exact != null) {
            return exact;
        }
        for (Enumeration<ZipArchiveEntry> all = zip.getEntries(); all.hasMoreElements();) {
            ZipArchiveEntry entry = all.nextElement();
            if (entry.getName().replace('\\', '/').equalsIgnoreCase(asked)) {
                return entry;
            }
        }
        return null;
    }

    @Override
    public InputStream getInputStream(ZipArchiveEntry entry) throws IOException {
        return new FilterInputStream(zip.getInputStream(entry)) {
            @Override
            public int read() throws IOException {
                int one = super.read();
                count(one < 0 ? 0 : 1);
                return one;
            }

            @Override
            public int read(byte[] into, int from, int length) throws IOException {
                int some = super.read(into, from, length);
                count(Math.max(some, 0));
                return some;
            }
        };
    }

    private void count(int bytes) throws IOException {
        left -= bytes;
        if (left < 0) {
            throw new IOException("unpacks to more than a gigabyte");
        }
    }

    @Override
    public boolean isClosed() {
        return closed;
    }

    @Override
    public void close() throws IOException {
        closed = true;
        zip.close();
    }
}
