package org.bongsu.desk;

import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.DigestInputStream;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.HexFormat;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.bongsu.exchange.machine.BadRow;
import org.bongsu.exchange.machine.MachineTables;
import org.bongsu.exchange.machine.TableReading;
import org.bongsu.job.Progress;
import org.bongsu.model.Dataset;
import org.bongsu.model.Edit;
import org.bongsu.model.MachineCoder;
import org.bongsu.model.Original;
import org.bongsu.model.Refusal;
import org.bongsu.situation.machine.TableBuilder;
import org.bongsu.store.disk.StoreException;

/**
 * Machine-coded tables become datasets: all tables of one coder that are imported together become one. They are parsed here and not in
 * the worker: a line of a table is cut at its tabs and nothing is unpacked or guessed, however large the file.
 */
final class MachineImport {
    private static final String ACTION = "action.import-dataset";
    private static final String MEDIA = "text/tab-separated-values";
    private static final int ID_DIGITS = 16;

    private final Session session;
    private final MachineTables tables;
    private final Map<MachineCoder, Gathered> gathered = new EnumMap<>(MachineCoder.class);

    MachineImport(Session session, MachineTables tables) {
        this.session = session;
        this.tables = tables;
    }

    /** The tables of one coder, as they are gathered. */
    private static final class Gathered {
        private final TableBuilder rows = new TableBuilder();
        private final List<Original> from = new ArrayList<>();
        private final Map<String, TableReading> readings = new LinkedHashMap<>();
    }

    /** Whether a file is such a table. */
    boolean takes(Path file) {
        return tables.coder(file).isPresent();
    }

    /** Imports tables, each dataset as one change; when cancelled, none of them. */
    List<Imported> files(List<Path> files, Progress progress) throws StoreFault {
        List<Imported> all = new ArrayList<>();
        for (Path file : files) {
            try {
                gather(file, progress).ifPresent(all::add);
            } catch (IOException e) {
                String name = String.valueOf(file.getFileName());
                all.add(Imported.refused(file.toString(), new Refusal(name, "unreadable", List.of(name))));
            }
            if (progress.cancelled()) {
                return List.of();
            }
        }
        for (var each : gathered.entrySet()) {
            if (each.getValue().rows.size() > 0) {
                all.addAll(keep(each.getKey(), each.getValue()));
            }
        }
        return all;
    }

    /** Reads a table; what became of it, where that is settled already. */
    private Optional<Imported> gather(Path file, Progress progress) throws IOException {
        String name = String.valueOf(file.getFileName());
        String hash = hash(file);
        Optional<Dataset> known = session.ledger().datasets().stream().filter(set -> set.from().stream().anyMatch(from -> from.sha256().equals(hash))).findFirst();
        if (known.isPresent()) {
            return Optional.of(Imported.table(file.toString(), Imported.Status.DUPLICATE, new Imported.Table(known.get(), 0, 0, 0, List.of())));
        }
        MachineCoder coder = tables.coder(file).orElseThrow(() -> new IOException("changed while it was read: " + name));
        Gathered into = gathered.computeIfAbsent(coder, k -> new Gathered());
        if (into.from.stream().anyMatch(from -> from.sha256().equals(hash))) {
            return Optional.of(Imported.refused(file.toString(), new Refusal(name, "table-twice", List.of(name))));
        }
        TableReading reading = tables.read(file, progress, into.rows::add);
        if (!reading.whole() && !progress.cancelled()) {
            gathered.remove(coder);
            return Optional.of(Imported.refused(file.toString(), new Refusal(name, "table-too-large", List.of(name))));
        }
        if (reading.taken() == 0) {
            return Optional.of(Imported.refused(file.toString(), new Refusal(name, reading.elsewhere() > 0 ? "table-elsewhere" : "table-empty",
                    List.of(name))));
        }
        into.from.add(new Original(hash, name, MEDIA, Files.size(file), session.clock().instant()));
        into.readings.put(file.toString(), reading);
        return Optional.empty();
    }

    /** Keeps what was gathered as one dataset. */
    private List<Imported> keep(MachineCoder coder, Gathered of) throws StoreFault {
        Dataset.Extent extent = of.rows.extent();
        String file;
        try {
            file = session.store().originals().put(of.rows::write);
        } catch (StoreException e) {
            throw new StoreFault(e);
        }
        Dataset dataset = new Dataset("m" + file.substring(0, ID_DIGITS), name(coder, extent), coder, file, extent, of.from);
        List<Imported> all = new ArrayList<>();
        boolean there = session.ledger().datasets().stream().anyMatch(set -> set.id().equals(dataset.id()));
        if (!there) {
            session.commit(ACTION, List.of(Edit.add(dataset)));
        }
        of.readings.forEach((path, reading) -> all.add(Imported.table(path, there ? Imported.Status.DUPLICATE : Imported.Status.IMPORTED,
                new Imported.Table(dataset, reading.taken(), reading.elsewhere(), reading.refused(),
                        reading.bad().stream().map(row -> refusal(path, row)).toList()))));
        return all;
    }

    private static Refusal refusal(String path, BadRow row) {
        return new Refusal(String.valueOf(Path.of(path).getFileName()), "row-" + row.reason(), List.of(Long.toString(row.row()), row.value(), row.column()));
    }

    /** The coder and the years that the rows span; with a number behind where there is such a name already. */
    private String name(MachineCoder coder, Dataset.Extent extent) {
        LocalDate first = extent.first();
        LocalDate last = extent.last();
        String years = first == null || last == null ? "" : first.getYear() == last.getYear() ? " " + first.getYear() : " " + first.getYear() + "–" + last.getYear();
        Set<String> names = session.ledger().datasets().stream().map(Dataset::name).collect(Collectors.toSet());
        String name = coder.name() + years;
        int number = 2;
        while (names.contains(name)) {
            name = coder.name() + years + " (" + number++ + ")";
        }
        return name;
    }

    private static String hash(Path file) throws IOException {
        try {
            MessageDigest digest = MessageDigest.getInstance("SHA-256");
            try (InputStream in = new DigestInputStream(Files.newInputStream(file), digest)) {
                in.transferTo(OutputStream.nullOutputStream());
            }
            return HexFormat.of().formatHex(digest.digest());
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException("every Java has SHA-256", e);
        }
    }
}
