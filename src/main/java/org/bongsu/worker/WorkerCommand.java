package org.bongsu.worker;

import java.io.File;
import java.lang.management.ManagementFactory;
import java.net.URISyntaxException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.CodeSource;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;

/**
 * How a worker is started: by the Java that runs this, with the classes that this has, always on the class path.
 *
 * @param classPath folders and jars, parted as the platform does
 * @param main      the class to start
 * @param words     what it is started with
 */
public record WorkerCommand(String classPath, String main, List<String> words) {
    private static final List<String> LIMITS = List.of("-Xmx512m", "-Xss2m", "-XX:+UseSerialGC", "-XX:+ExitOnOutOfMemoryError", "-XX:-UsePerfData");
    /** Most workers end before code that is compiled with the greatest care has paid for that: it is left until it is plainly worth it. */
    private static final List<String> PATIENT = List.of("-XX:Tier4InvocationThreshold=15000", "-XX:Tier4MinInvocationThreshold=2000", "-XX:Tier4CompileThreshold=30000",
            "-XX:Tier4BackEdgeThreshold=100000");
    /** No entity of XML is fetched, no name is looked up, no screen is asked for. */
    private static final List<String> SHUT = List.of("-Djavax.xml.accessExternalDTD=", "-Djavax.xml.accessExternalSchema=",
            "-Djavax.xml.accessExternalStylesheet=", "-Djdk.xml.entityExpansionLimit=1000", "-Djdk.net.hosts.file=/nowhere",
            "-Djava.awt.headless=true", "-Dfile.encoding=UTF-8", "-Dstderr.encoding=UTF-8");
    /** Options of this process that its cache of loaded classes depends on. */
    private static final List<String> CACHED = List.of("-XX:AOTCache=", "--add-modules=javafx", "--enable-native-access=", "--sun-misc-unsafe");

    /** Starts the class again that this process was started with. */
    public static WorkerCommand of(Class<?> main, String... words) {
        Set<String> path = new LinkedHashSet<>();
        String classes = System.getProperty("java.class.path", "");
        String modules = System.getProperty("jdk.module.path", "");
        boolean modular = main.getModule().isNamed();
        if (modular) {
            path.add(place(main));
            path.addAll(jars(modules));
        }
        path.addAll(List.of(classes.split(File.pathSeparator)));
        path.remove("");
        List<String> absolute = path.stream().map(entry -> new File(entry).isAbsolute() ? entry : new File(entry).getAbsolutePath()).toList();
        return new WorkerCommand(String.join(File.pathSeparator, absolute), main.getName(), List.of(words));
    }

    /** The same with a folder or jar more. */
    public WorkerCommand with(Path more) {
        return new WorkerCommand(classPath + File.pathSeparator + more.toAbsolutePath(), main, words);
    }

    List<String> line() {
        Path java = Path.of(System.getProperty("java.home"), "bin", File.separatorChar == '\\' ? "java.exe" : "java");
        List<String> line = new ArrayList<>(List.of(java.toString()));
        line.addAll(LIMITS);
        line.addAll(PATIENT);
        ManagementFactory.getRuntimeMXBean().getInputArguments().stream()
                .filter(option -> CACHED.stream().anyMatch(option::startsWith)).filter(option -> !option.contains("MODULE-PATH"))
                .filter(option -> !option.startsWith("--enable-native-access=") || option.contains("ALL-UNNAMED")).forEach(line::add);
        line.addAll(SHUT);
        line.addAll(List.of("-cp", classPath, main));
        line.addAll(words);
        return line;
    }

    private static String place(Class<?> main) {
        CodeSource source = main.getProtectionDomain().getCodeSource();
        try {
            return source == null ? "" : Path.of(source.getLocation().toURI()).toString();
        } catch (URISyntaxException e) {
            throw new IllegalStateException(e);
        }
    }

    /** A module path may name folders of jars, which a class path takes with a star. */
    private static List<String> jars(String modules) {
        return List.of(modules.split(File.pathSeparator)).stream()
                .map(entry -> Files.isDirectory(Path.of(entry)) && !Files.exists(Path.of(entry, "module-info.class")) && !Files.isDirectory(Path.of(entry, "org"))
                        ? entry + File.separator + "*" : entry).toList();
    }
}
