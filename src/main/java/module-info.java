import org.jspecify.annotations.NullMarked;

/** Bongsu: the situation on the Korean peninsula, from article to figure, offline. */
@NullMarked
module org.bongsu {
    requires static org.jspecify;

    requires java.desktop;
    requires java.logging;
    requires java.management;
    requires java.sql;
    requires java.xml;

    requires javafx.controls;
    requires org.controlsfx.controls;
    requires atlantafx.base;
    requires org.kordamp.ikonli.javafx;
    requires org.kordamp.ikonli.feather;
    requires org.fxmisc.richtext;
    requires org.fxmisc.flowless;
    requires org.fxmisc.undo;
    requires reactfx;

    requires com.h2database;
    requires org.jdbi.v3.core;
    requires com.fasterxml.jackson.databind;
    requires com.fasterxml.jackson.datatype.jsr310;

    requires org.apache.lucene.core;
    requires org.apache.lucene.analysis.common;
    requires org.apache.lucene.analysis.nori;

    requires org.jsoup;
    requires com.rometools.rome;
    requires apache.mime4j.core;
    requires hwplib;
    requires org.apache.poi.poi;
    requires org.apache.poi.scratchpad;
    requires org.commonmark;
    requires de.siegmar.fastcsv;
    requires org.apache.poi.ooxml;
    requires org.apache.commons.compress;

    requires org.jfree.svg;
    requires org.apache.fontbox;
    requires org.apache.pdfbox;
    requires org.apache.pdfbox.io;
    requires de.rototor.pdfbox.graphics2d;

    requires GeographicLib.Java;

    requires info.picocli;

    exports org.bongsu to javafx.graphics;
    opens org.bongsu.cli to info.picocli;
    opens org.bongsu.exchange.bundle to com.fasterxml.jackson.databind;
    opens org.bongsu.model to com.fasterxml.jackson.databind;
}
