package org.bongsu.view.share;

import java.io.IOException;
import org.bongsu.figure.Figure;
import org.bongsu.figure.PlateText;
import org.bongsu.model.Language;
import org.bongsu.model.Theme;

/** A figure that can leave: what is on a screen now, to be dressed for where it goes. */
public interface Exportable {
    /** Its name, which its file takes: {@code map}, {@code timeline}, {@code tension}, {@code monthly}. */
    String name();

    /** How much higher than wide it is made to be: height by width. */
    double ratio();

    /** What is proposed to be written about it in a language. */
    PlateText text(Language language);

    /** The figure with its texts: what is written is painted by this very figure. */
    Figure plate(ExportCall.Dress dress);

    /** The manifest that its file would carry, as text to be read before it leaves. */
    String manifest(ExportCall.Dress dress);

    /** Writes it, whole or not at all; the reason of a failure is in the exception's message. */
    void write(ExportCall call) throws IOException;
}
