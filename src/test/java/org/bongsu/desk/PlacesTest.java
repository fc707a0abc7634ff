package org.bongsu.desk;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.ZoneId;
import java.util.Map;
import java.util.Optional;
import org.bongsu.model.InboxOrder;
import org.bongsu.model.Language;
import org.bongsu.model.NameUsage;
import org.bongsu.model.PageSetting;
import org.bongsu.model.Settings;
import org.bongsu.model.Theme;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class PlacesTest {
    private static final Path HOME = Path.of("/home/a");

    @Test
    void onLinuxTheyFollowTheBaseDirectoriesOfXdg() {
        assertEquals(Path.of("/home/a/.local/share/bongsu/store"), Places.of("Linux", HOME, Map.of()).ownStore());
        assertEquals(Path.of("/d/bongsu/sample"), Places.of("Linux", HOME, Map.of("XDG_DATA_HOME", "/d")).sampleStore());
        assertEquals(Path.of("/home/a/.config/bongsu/settings.properties"),
                Places.of("Linux", HOME, Map.of("XDG_CONFIG_HOME", "relative is ignored")).settings());
    }

    @Test
    void elsewhereTheyAreThePlatforms() {
        assertEquals(Path.of("/home/a/Library/Application Support/Bongsu/store"), Places.of("Mac OS X", HOME, Map.of()).ownStore());
        assertEquals(Path.of("/home/a/AppData/Roaming/Bongsu/store"), Places.of("Windows 11", HOME, Map.of()).ownStore());
    }

    @Test
    void settingsAreKeptAndWhatCannotBeReadFallsBack(@TempDir Path folder) throws IOException {
        Path file = folder.resolve("deep/settings.properties");
        Settings settings = new Settings(Language.KO, Theme.DARK, NameUsage.INTERNATIONAL, ZoneId.of("UTC"), 21,
                new PageSetting(20, 75, false, true, InboxOrder.PUBLISHER));
        new SettingsFile(file).save(settings, folder);
        assertEquals(settings, new SettingsFile(file).settings());
        assertEquals(Optional.of(folder), new SettingsFile(file).lastStore());
        Files.writeString(file, "theme=plaid\nhalfLife=-3\nzone=Nowhere\nlanguage=ko\n\\u00zz");
        assertEquals(Settings.DEFAULT.theme(), new SettingsFile(file).settings().theme());
        Files.writeString(file, "theme=plaid\nhalfLife=-3\nzone=Nowhere\nlanguage=ko\n");
        Settings read = new SettingsFile(file).settings();
        assertEquals(Settings.DEFAULT.withLanguage(Language.KO), read);
    }
}
