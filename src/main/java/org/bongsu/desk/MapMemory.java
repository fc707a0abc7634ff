package org.bongsu.desk;

import java.io.IOException;
import java.io.StringReader;
import java.io.StringWriter;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Properties;
import java.util.stream.Collectors;
import org.bongsu.figure.map.overlay.LayersText;
import org.bongsu.figure.map.overlay.MapLayers;
import org.bongsu.figure.map.overlay.MissileClass;

/** What was laid over the map, and the analyst's own table of ranges, in a small file; what cannot be read is as delivered. */
public final class MapMemory {
    private static final String RANGES = "ranges";

    private final Path file;
    private final Properties values = new Properties();

    public MapMemory(Path file) {
        this.file = file;
        try {
            if (Files.exists(file)) {
                values.load(new StringReader(Files.readString(file)));
            }
        } catch (IOException | IllegalArgumentException e) {
            System.getLogger(MapMemory.class.getName()).log(System.Logger.Level.WARNING, "what lay over the map was not read", e);
        }
    }

    /** What was laid over the map when it was last kept. */
    public synchronized MapLayers layers() {
        Map<String, String> texts = new HashMap<>();
        values.stringPropertyNames().forEach(name -> texts.put(name, values.getProperty(name)));
        try {
            return LayersText.read(texts);
        } catch (IllegalArgumentException e) {
            return MapLayers.NONE;
        }
    }

    /** The estimated ranges, as the analyst has set them. */
    public synchronized List<MissileClass> ranges() {
        String table = values.getProperty(RANGES, "");
        try {
            return table.isBlank() ? MissileClass.delivered() : table.lines().map(line -> line.split("\t", -1))
                    .map(cell -> new MissileClass(cell[0], cell[1], Double.parseDouble(cell[2]), cell[3])).toList();
        } catch (IllegalArgumentException | ArrayIndexOutOfBoundsException e) {
            return MissileClass.delivered();
        }
    }

    /** Keeps both, whole or not at all. */
    public synchronized void keep(MapLayers layers, List<MissileClass> ranges) throws IOException {
        values.clear();
        values.putAll(LayersText.write(layers));
        if (!ranges.equals(MissileClass.delivered())) {
            values.setProperty(RANGES, ranges.stream().map(each -> String.join("\t", plain(each.name()), plain(each.korean()), Double.toString(each.km()), plain(each.source())))
                    .collect(Collectors.joining("\n")));
        }
        StringWriter out = new StringWriter();
        values.store(out, null);
        Files.createDirectories(file.toAbsolutePath().getParent());
        Path beside = file.resolveSibling(file.getFileName() + ".new");
        Files.writeString(beside, out.toString(), StandardCharsets.UTF_8);
        Files.move(beside, file, StandardCopyOption.REPLACE_EXISTING, StandardCopyOption.ATOMIC_MOVE);
    }

    private static String plain(String text) {
        return text.replaceAll("[\t\r\n]+", " ");
    }
}
