package org.bongsu.view.reading.text;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import javafx.geometry.Bounds;
import javafx.scene.AccessibleRole;
import javafx.scene.control.IndexRange;
import javafx.scene.input.MouseButton;
import javafx.scene.input.MouseEvent;
import org.bongsu.model.Evidence;
import org.bongsu.model.Layout;
import org.bongsu.model.Span;
import org.fxmisc.richtext.Caret.CaretVisibility;
import org.fxmisc.richtext.StyledTextArea;
import org.fxmisc.richtext.model.ReadOnlyStyledDocumentBuilder;
import org.jspecify.annotations.Nullable;

/** A text to be read, with marks; its offsets are those of the text, whatever it looks like. */
public final class TextPage extends StyledTextArea<Paragraph, String> {
    private final Inks inks;
    private final List<Columns> tables = new ArrayList<>();
    private List<Mark> marks = List.of();
    private List<Mark> found = List.of();
    private List<Mark> sought = List.of();
    private List<Mark> pointed = List.of();
    private List<Evidence> sentences = List.of();
    private double size = 16;

    public TextPage() {
        this(new Inks());
    }

    private TextPage(Inks inks) {
        super(Paragraph.NONE, inks::dress, "", (text, style) -> { }, false);
        this.inks = inks;
        getStyleClass().add("article-text");
        setEditable(false);
        setWrapText(true);
        setAccessibleRole(AccessibleRole.TEXT_AREA);
        focusedProperty().subscribe(focused -> setShowCaret(focused ? CaretVisibility.ON : CaretVisibility.OFF));
        addEventFilter(MouseEvent.MOUSE_PRESSED, this::pressed);
    }

    /** Lets go of the caret, which a clock of all carets would hold for ever, and this page with it. For a page that is shown no more. */
    public void leave() {
        getCaretSelectionBind().getUnderlyingCaret().dispose();
        getCaretSelectionBind().dispose();
    }

    /**
     * Shows another text, from its beginning.
     *
     * @param layout what its parts are; null where that has to be guessed
     */
    public void read(String text, @Nullable Layout layout, List<Evidence> itsSentences) {
        marks = List.of();
        found = List.of();
        pointed = List.of();
        inks.marks(marks);
        tables.clear();
        sentences = itsSentences;
        List<String> lines = Arrays.asList(text.split("\n", -1));
        List<Block> blocks = layout == null ? Block.of(lines) : Block.of(lines, layout);
        var document = new ReadOnlyStyledDocumentBuilder<Paragraph, String, String>(getSegOps(), Paragraph.NONE);
        int at = 0;
        for (int i = 0; i < lines.size(); i++) {
            String line = lines.get(i);
            boolean first = i == 0 || blocks.get(i - 1) != Block.TABLE;
            document.addParagraph(line, "", new Paragraph(at, line, blocks.get(i), blocks.get(i) == Block.TABLE ? table(line, first) : null));
            at += line.length() + 1;
        }
        tables.forEach(table -> table.size(size));
        replace(0, getLength(), document.build());
        getUndoManager().forgetHistory();
        moveTo(0);
        scrollYToPixel(0);
    }

    /** The size of the type in pixels. */
    public void size(double pixels) {
        size = pixels;
        setStyle("-fx-font-size: " + pixels + "px");
        tables.forEach(table -> table.size(pixels));
    }

    /** Marks words. */
    public void mark(List<Mark> others) {
        marks = List.copyOf(others);
        draw();
    }

    /** The marks that cover a place of the text, the shortest first. */
    public List<Mark> marksAt(int offset) {
        return marks.stream().filter(mark -> mark.covers(offset)).sorted(Comparator.comparingInt(mark -> mark.end() - mark.start())).toList();
    }

    /** Marks what was looked for; one of the hits is the one gone to. */
    void found(List<Integer> hits, int length, int here) {
        List<Mark> others = new ArrayList<>();
        for (int i = 0; i < hits.size(); i++) {
            others.add(new Mark(hits.get(i), hits.get(i) + length, i == here ? Mark.Kind.HERE : Mark.Kind.FOUND, ""));
        }
        found = others;
        draw();
    }

    /** Marks the words by which the article was found in the inbox. */
    public void sought(List<Span> words) {
        sought = words.stream().map(span -> new Mark(span.start(), span.end(), Mark.Kind.FOUND, "")).toList();
        draw();
    }

    /** Points at words until other words are pointed at; at none when the end is the start. */
    public void point(int start, int end) {
        pointed = start < end ? List.of(new Mark(start, end, Mark.Kind.HERE, "")) : List.of();
        draw();
    }

    /** The width of a line of so many characters at the size of now. */
    public double lineWidth(boolean korean, int characters) {
        return Measure.width(korean, size, characters);
    }

    private void draw() {
        List<Mark> all = new ArrayList<>(marks);
        all.addAll(sought);
        all.addAll(found);
        all.addAll(pointed);
        inks.marks(all);
    }

    /** Whether words are selected. */
    public boolean selected() {
        return getSelection().getLength() > 0;
    }

    /** Brings words into view, with the caret before them; what is in view already stays where it is. */
    public void reveal(int start, int end) {
        if (end > getLength()) {
            return;
        }
        moveTo(start);
        layout();
        Bounds words = getCharacterBoundsOnScreen(start, Math.max(start, end)).orElse(null);
        Bounds view = localToScreen(getLayoutBounds());
        if (words == null || view == null || words.getMinY() < view.getMinY() || words.getMaxY() > view.getMaxY()) {
            showParagraphAtCenter(getCurrentParagraph());
        }
    }

    /** The first paragraph in view, to come back to. */
    public int position() {
        return getLength() == 0 || getVisibleParagraphs().isEmpty() ? 0 : firstVisibleParToAllParIndex();
    }

    /** Goes back to where one was. */
    public void position(int paragraph) {
        showParagraphAtTop(Math.clamp(paragraph, 0, getParagraphs().size() - 1));
    }

    /** Selects the sentence at the caret; when one is selected, the next (or the one before), instead of it or with it. */
    public void selectSentence(int step, boolean more) {
        if (sentences.isEmpty()) {
            return;
        }
        IndexRange now = getSelection();
        int first = at(now.getStart());
        int last = at(Math.max(now.getStart(), now.getEnd() - 1));
        boolean whole = now.getLength() > 0 && now.getStart() == sentences.get(first).start() && now.getEnd() == sentences.get(last).end();
        if (whole && step > 0) {
            last = Math.min(sentences.size() - 1, last + 1);
            first = more ? first : last;
        } else if (whole) {
            first = Math.max(0, first - 1);
            last = more ? last : first;
        }
        Evidence from = sentences.get(first);
        reveal(from.start(), sentences.get(last).end());
        selectRange(from.start(), sentences.get(last).end());
    }

    /** The sentence that holds a place, or the last one before it. */
    private int at(int offset) {
        int found = 0;
        for (int i = 0; i < sentences.size() && sentences.get(i).start() <= offset; i++) {
            found = i;
        }
        return found;
    }

    /** Twice selects a word, as everywhere; three times a sentence, four times a paragraph. */
    private void pressed(MouseEvent event) {
        if (event.getButton() == MouseButton.PRIMARY && event.getClickCount() > 2 && !sentences.isEmpty()) {
            int at = hit(event.getX(), event.getY()).getInsertionIndex();
            if (event.getClickCount() == 3) {
                Evidence sentence = sentences.get(at(at));
                selectRange(sentence.start(), sentence.end());
            } else {
                moveTo(at);
                selectParagraph();
            }
            event.consume();
        }
    }

    private Columns table(String row, boolean first) {
        if (first) {
            tables.add(new Columns());
        }
        tables.getLast().add(row);
        return tables.getLast();
    }
}
