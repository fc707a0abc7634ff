package org.bongsu.intake;

import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import org.bongsu.intake.bytes.Characters;
import org.bongsu.intake.bytes.Kind;
import org.bongsu.intake.bytes.KindFinder;
import org.bongsu.intake.page.InertPage;
import org.bongsu.intake.text.Body;
import org.bongsu.intake.text.Cleaning;
import org.bongsu.intake.text.Passage;
import org.bongsu.intake.text.Passages;
import org.bongsu.intake.text.Shown;
import org.bongsu.model.Article;
import org.bongsu.model.Refusal;

/** Shows what a file holds, all of it, as words that do nothing. */
final class OriginalReader {
    private static final int LONGEST = 400_000;
    private static final int MOST = 5_000;

    private final Intake intake;

    OriginalReader(Intake intake) {
        this.intake = intake;
    }

    Gate.Original show(String fileName, byte[] bytes) {
        if (KindFinder.ofBytes(bytes) != null) {
            return document(fileName, bytes);
        }
        String text = Characters.read(bytes).text();
        Kind kind = KindFinder.ofText(text);
        if (kind.family() == Kind.Family.PAGE) {
            return new Gate.Original(kind.name(), InertPage.of(text), null);
        }
        if (kind.family() == Kind.Family.MAIL || kind.family() == Kind.Family.FEED) {
            return document(fileName, bytes);
        }
        String clean = Cleaning.text(text.substring(0, Math.min(LONGEST, text.length())).replace("\r\n", "\n").replace('\r', '\n'));
        return new Gate.Original(kind.name(), List.of(new Shown(Shown.Shape.VERBATIM, clean)), null);
    }

    /** What is not made of characters alone is shown by its articles. */
    private Gate.Original document(String fileName, byte[] bytes) {
        return switch (intake.read(fileName, bytes, Instant.EPOCH)) {
            case Outcome.Refused refused -> new Gate.Original("", List.of(), refused.refusal());
            case Outcome.Taken taken -> {
                List<Shown> shown = new ArrayList<>();
                for (Article article : taken.articles()) {
                    shown.add(new Shown(Shown.Shape.HEADING, article.title()));
                    new Body(article.text(), article.layout()).passages().forEach(passage -> shown.add(new Shown(shape(passage), words(passage))));
                }
                taken.enclosed().forEach(enclosed -> shown.add(new Shown(Shown.Shape.ITEM, Cleaning.line(enclosed.name()))));
                taken.passed().stream().map(Refusal::file).forEach(name -> shown.add(new Shown(Shown.Shape.ITEM, Cleaning.line(name))));
                yield new Gate.Original("", shown.subList(0, Math.min(MOST, shown.size())), null);
            }
        };
    }

    private static Shown.Shape shape(Passage passage) {
        return switch (passage.kind()) {
            case HEADING -> Shown.Shape.HEADING;
            case ITEM -> passage.text().stripLeading().startsWith(Passages.ITEM) ? Shown.Shape.ITEM : Shown.Shape.PARAGRAPH;
            case QUOTE -> Shown.Shape.QUOTE;
            case TABLE -> Shown.Shape.TABLE;
            case VERBATIM -> Shown.Shape.VERBATIM;
            case null -> passage.text().indexOf('\t') >= 0 ? Shown.Shape.TABLE : Shown.Shape.PARAGRAPH;
        };
    }

    /** The screen sets the dot of an item itself. */
    private static String words(Passage passage) {
        String words = passage.text().stripLeading();
        return words.startsWith(Passages.ITEM) ? words.substring(Passages.ITEM.length()) : passage.text();
    }
}
