package org.bongsu.view.share;

import java.io.IOException;
import java.nio.file.Path;
import java.util.Locale;
import javafx.beans.binding.Bindings;
import javafx.beans.property.BooleanProperty;
import javafx.beans.property.ObjectProperty;
import javafx.beans.property.SimpleBooleanProperty;
import javafx.beans.property.SimpleObjectProperty;
import javafx.beans.property.SimpleStringProperty;
import javafx.beans.property.StringProperty;
import javafx.beans.value.ObservableValue;
import org.bongsu.desk.Exporting;
import org.bongsu.desk.SourceFormat;
import org.bongsu.desk.TableFormat;
import org.bongsu.job.Progress;
import org.bongsu.model.Coded;
import org.bongsu.model.Filter;

/** What is chosen in the dialog that exports tables: incidents or their sources, in which format, into which file. */
public final class TableModel {
    /** What goes out. */
    enum What implements Coded {
        /** The incidents of the filter. */
        INCIDENTS,
        /** The references of their sources. */
        SOURCES
    }

    private final Exporting exporting;
    private final Filter filter;
    private final ObjectProperty<What> what = new SimpleObjectProperty<>(What.INCIDENTS);
    private final ObjectProperty<TableFormat> table = new SimpleObjectProperty<>(TableFormat.CSV);
    private final ObjectProperty<SourceFormat> reference = new SimpleObjectProperty<>(SourceFormat.RIS);
    private final BooleanProperty mark = new SimpleBooleanProperty(true);
    private final ObjectProperty<Path> folder;
    private final StringProperty fileName = new SimpleStringProperty("");

    /** @param folder where the file goes unless another place is chosen */
    public TableModel(Exporting exporting, Filter filter, Path folder) {
        this.exporting = exporting;
        this.filter = filter;
        this.folder = new SimpleObjectProperty<>(folder);
    }

    ObjectProperty<What> what() {
        return what;
    }

    ObjectProperty<TableFormat> table() {
        return table;
    }

    ObjectProperty<SourceFormat> reference() {
        return reference;
    }

    /** Whether a CSV begins with the byte order mark. */
    BooleanProperty mark() {
        return mark;
    }

    Exporting.Contents contents() {
        return exporting.contents(filter);
    }

    /** The code of the format that is chosen. */
    ObservableValue<String> code() {
        return Bindings.createStringBinding(() -> what.get() == What.INCIDENTS ? table.get().code() : reference.get().code(), what, table, reference);
    }

    /** Whether what goes out is text, which can be copied. */
    ObservableValue<Boolean> text() {
        return Bindings.createObjectBinding(() -> what.get() == What.SOURCES || table.get() != TableFormat.XLSX, what, table);
    }

    /** Where the file goes. */
    ObservableValue<Path> out() {
        return Bindings.createObjectBinding(() -> folder.get().resolve((fileName.get().isEmpty() ? what.get().code() : fileName.get()) + "." + ending()),
                folder, fileName, what, table, reference);
    }

    /** Takes another place; the ending of its name, where it is one of a format, chooses the format. */
    void out(Path file) {
        String name = String.valueOf(file.getFileName());
        int dot = name.lastIndexOf('.');
        String ending = dot < 0 ? "" : name.substring(dot + 1).toLowerCase(Locale.ROOT);
        boolean known = false;
        for (TableFormat each : TableFormat.values()) {
            if (what.get() == What.INCIDENTS && each.code().equals(ending)) {
                table.set(each);
                known = true;
            }
        }
        for (SourceFormat each : SourceFormat.values()) {
            if (what.get() == What.SOURCES && each.ending().equals(ending)) {
                reference.set(each);
                known = true;
            }
        }
        Path parent = file.toAbsolutePath().getParent();
        folder.set(parent == null ? folder.get() : parent);
        fileName.set(known ? name.substring(0, dot) : name);
    }

    /** What writing does, as chosen at this moment. */
    Writing writing() {
        Path file = out().getValue();
        Exporting.Wanted wanted = wanted();
        SourceFormat sources = reference.get();
        boolean incidents = what.get() == What.INCIDENTS;
        return progress -> {
            if (incidents) {
                exporting.incidents(wanted, file, progress);
            } else {
                exporting.sources(filter, sources, file);
            }
            return file;
        };
    }

    /** The same as text for the clipboard. */
    String copied() {
        return what.get() == What.INCIDENTS ? exporting.incidents(new Exporting.Wanted(filter, table.get(), false)) : exporting.sources(filter, reference.get());
    }

    /** Writes a file and says which. */
    interface Writing {
        Path run(Progress progress) throws IOException;
    }

    private Exporting.Wanted wanted() {
        return new Exporting.Wanted(filter, table.get(), mark.get());
    }

    private String ending() {
        return what.get() == What.INCIDENTS ? table.get().code() : reference.get().ending();
    }
}
