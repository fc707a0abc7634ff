package org.bongsu.desk;

import java.nio.file.Path;
import java.util.Locale;
import java.util.Map;

/** Where Bongsu keeps what is the user's: after the XDG base directories on Linux, the platform's own places elsewhere. */
public record Places(Path data, Path config) {
    /** The places of this user on this machine. */
    public static Places ofUser() {
        return of(System.getProperty("os.name", ""), Path.of(System.getProperty("user.home", ".")), System.getenv());
    }

    static Places of(String os, Path home, Map<String, String> env) {
        String name = os.toLowerCase(Locale.ROOT);
        if (name.contains("mac")) {
            Path support = home.resolve("Library/Application Support/Bongsu");
            return new Places(support, support);
        }
        if (name.contains("win")) {
            Path roaming = dir(env, "APPDATA", home.resolve("AppData/Roaming")).resolve("Bongsu");
            return new Places(roaming, roaming);
        }
        return new Places(dir(env, "XDG_DATA_HOME", home.resolve(".local/share")).resolve("bongsu"),
                dir(env, "XDG_CONFIG_HOME", home.resolve(".config")).resolve("bongsu"));
    }

    /** The user's own store. */
    public Path ownStore() {
        return data.resolve("store");
    }

    /** The sample store that the first start opens. */
    public Path sampleStore() {
        return data.resolve("sample");
    }

    /** The file of what the user laid over the map. */
    public Path map() {
        return config.resolve("map.properties");
    }

    /** The file of the user's settings. */
    public Path settings() {
        return config.resolve("settings.properties");
    }

    private static Path dir(Map<String, String> env, String name, Path otherwise) {
        String value = env.getOrDefault(name, "");
        return value.isBlank() || !Path.of(value).isAbsolute() ? otherwise : Path.of(value);
    }
}
