package org.bongsu.intake.office;

import java.io.ByteArrayInputStream;
import java.io.UnsupportedEncodingException;
import java.time.Instant;
import java.util.Date;
import java.util.Locale;
import java.util.regex.Pattern;
import kr.dogfoot.hwplib.object.HWPFile;
import kr.dogfoot.hwplib.object.bodytext.ParagraphListInterface;
import kr.dogfoot.hwplib.object.bodytext.Section;
import kr.dogfoot.hwplib.object.bodytext.control.Control;
import kr.dogfoot.hwplib.object.bodytext.control.ControlTable;
import kr.dogfoot.hwplib.object.bodytext.control.gso.ControlContainer;
import kr.dogfoot.hwplib.object.bodytext.control.gso.ControlRectangle;
import kr.dogfoot.hwplib.object.bodytext.control.gso.GsoControl;
import kr.dogfoot.hwplib.object.bodytext.control.table.Cell;
import kr.dogfoot.hwplib.object.bodytext.control.table.Row;
import kr.dogfoot.hwplib.object.bodytext.paragraph.Paragraph;
import kr.dogfoot.hwplib.object.bodytext.paragraph.header.ParaHeader;
import kr.dogfoot.hwplib.object.bodytext.paragraph.text.HWPChar;
import kr.dogfoot.hwplib.object.bodytext.paragraph.text.HWPCharNormal;
import kr.dogfoot.hwplib.object.docinfo.DocInfo;
import kr.dogfoot.hwplib.object.docinfo.ParaShape;
import kr.dogfoot.hwplib.object.docinfo.numbering.LevelNumbering;
import kr.dogfoot.hwplib.object.docinfo.parashape.ParaHeadShape;
import kr.dogfoot.hwplib.reader.HWPReader;
import org.bongsu.intake.bytes.Unreadable;
import org.bongsu.intake.text.Found;
import org.bongsu.intake.text.Properties;
import org.bongsu.model.Layout;
import org.jspecify.annotations.Nullable;

/** Reads a document of Hangul, HWP 5: paragraphs, tables and text boxes in the order in which they are anchored. */
final class HwpReader {
    private static final int DEEPEST = 32;
    private static final int TAB = 9;
    private static final int LINE_BREAK = 10;
    private static final int HYPHEN = 24;
    private static final int FIRST_SPACE = 30;
    private static final int MOST = 100_000;

    private static final Pattern TITLE = Pattern.compile("(?i)제목|title|heading.*");

    private final DocInfo styles;
    private final Tables tables = new Tables();
    private final Numbering numbering;

    private HwpReader(DocInfo styles) {
        this.styles = styles;
        this.numbering = numbering(styles);
    }

    static Found read(byte[] bytes) throws Unreadable {
        HWPFile file;
        try {
            file = HWPReader.fromInputStream(new ByteArrayInputStream(bytes));
        } catch (Exception e) {
            throw new Unreadable(locked(e) ? "encrypted" : "broken");
        }
        if (file.getFileHeader().hasPassword() || file.getFileHeader().isDRMDocument()) {
            throw new Unreadable("encrypted");
        }
        HwpReader reader = new HwpReader(file.getDocInfo());
        for (Section section : file.getBodyText().getSectionList()) {
            reader.paragraphs(section, 0);
        }
        return OfficePackage.found(reader.tables.passages(), null, properties(file));
    }

    /** The library says it in words only. */
    private static boolean locked(Exception e) {
        return String.valueOf(e.getMessage()).toLowerCase(Locale.ROOT).contains("password");
    }

    private static Properties properties(HWPFile file) {
        var summary = file.getSummaryInformation();
        return summary == null ? Properties.NONE : new Properties(summary.getTitle(), summary.getAuthor(), moment(summary.getCreateDateTime()),
                moment(summary.getLastSaveDateTime()));
    }

    private static @Nullable Instant moment(@Nullable Date date) {
        return date == null ? null : date.toInstant();
    }

    private void paragraphs(ParagraphListInterface list, int depth) {
        if (depth > DEEPEST) {
            return;
        }
        for (Paragraph paragraph : list) {
            String words = words(paragraph);
            Layout.Kind kind = kind(paragraph);
            tables.paragraph(words, kind, kind == Layout.Kind.ITEM && !words.isBlank() ? mark(paragraph) : "");
            if (paragraph.getControlList() != null) {
                paragraph.getControlList().forEach(control -> control(control, depth + 1));
            }
        }
    }

    /** By its style's name, and by what stands before its words. */
    private Layout.@Nullable Kind kind(Paragraph paragraph) {
        ParaHeader header = paragraph.getHeader();
        if (header == null) {
            return null;
        }
        int style = header.getStyleId();
        if (style >= 0 && style < styles.getStyleList().size() && TITLE.matcher(String.valueOf(styles.getStyleList().get(style).getHangulName()).strip()).matches()) {
            return Layout.Kind.HEADING;
        }
        int shape = header.getParaShapeId();
        ParaHeadShape head = shape < 0 || shape >= styles.getParaShapeList().size() ? ParaHeadShape.None
                : styles.getParaShapeList().get(shape).getProperty1().getParaHeadShape();
        return head == ParaHeadShape.Outline ? Layout.Kind.HEADING : head == ParaHeadShape.None ? null : Layout.Kind.ITEM;
    }

    private String mark(Paragraph paragraph) {
        ParaShape shape = styles.getParaShapeList().get(paragraph.getHeader().getParaShapeId());
        boolean numbered = shape.getProperty1().getParaHeadShape() == ParaHeadShape.Numbering;
        return numbering.next(numbered ? String.valueOf(shape.getParaHeadId()) : "", shape.getProperty1().getParaLevel());
    }

    private static Numbering numbering(DocInfo styles) {
        Numbering numbering = new Numbering();
        for (int i = 0; i < styles.getNumberingList().size(); i++) {
            var levels = styles.getNumberingList().get(i).getLevelNumberingList();
            for (int level = 0; level < levels.size(); level++) {
                LevelNumbering how = levels.get(level);
                String pattern = how.getNumberFormat() == null ? "" : String.valueOf(how.getNumberFormat().toUTF16LEString());
                int start = Math.clamp(how.getStartNumber(), 1, MOST);
                numbering.level(String.valueOf(i + 1), level, new Numbering.Level(Numbering.numerals(String.valueOf(how.getParagraphHeadInfo().getProperty().getParagraphNumberFormat())), pattern, start));
            }
        }
        return numbering;
    }

    private void control(Control control, int depth) {
        if (control instanceof ControlTable table) {
            tables.begin();
            for (Row row : table.getRowList()) {
                tables.row();
                for (Cell cell : row.getCellList()) {
                    paragraphs(cell.getParagraphList(), depth);
                    tables.cellEnd();
                }
            }
            tables.end();
        } else if (control instanceof ControlRectangle box && box.getTextBox() != null) {
            paragraphs(box.getTextBox().getParagraphList(), depth);
        } else if (control instanceof ControlContainer group && depth < DEEPEST) {
            for (GsoControl child : group.getChildControlList()) {
                control(child, depth + 1);
            }
        }
    }

    private static String words(Paragraph paragraph) {
        StringBuilder words = new StringBuilder();
        if (paragraph.getText() != null) {
            for (HWPChar character : paragraph.getText().getCharList()) {
                if (character instanceof HWPCharNormal normal) {
                    words.append(written(normal));
                } else {
                    int code = character.getCode();
                    words.append(code == TAB ? "\t" : code == LINE_BREAK ? "\n" : code == HYPHEN ? "-" : code >= FIRST_SPACE && code <= FIRST_SPACE + 1 ? " " : "");
                }
            }
        }
        return words.toString();
    }

    private static String written(HWPCharNormal character) {
        try {
            return character.getCh();
        } catch (UnsupportedEncodingException e) {
            return "\uFFFD";
        }
    }
}
