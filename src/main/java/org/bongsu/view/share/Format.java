package org.bongsu.view.share;

import org.bongsu.model.Coded;

/** A format that a figure leaves in; its code is the ending of the file. */
public enum Format implements Coded {
    /** Shapes and words, for the web and for drawing programs. */
    SVG,
    /** A page. */
    PDF,
    /** Pixels. */
    PNG
}
