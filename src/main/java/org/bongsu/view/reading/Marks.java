package org.bongsu.view.reading;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.bongsu.codebook.Codebook;
import org.bongsu.model.Article;
import org.bongsu.model.Claim;
import org.bongsu.model.DateSpan;
import org.bongsu.model.Evidence;
import org.bongsu.model.Incident;
import org.bongsu.model.Mention;
import org.bongsu.model.MentionKind;
import org.bongsu.model.Place;
import org.bongsu.view.reading.card.Card;
import org.bongsu.view.reading.typed.IncidentWords;
import org.bongsu.view.reading.card.Page;
import org.bongsu.view.reading.text.Mark;
import org.bongsu.words.Words;

/** Which words of an article are marked, and what is said of them: its expressions, the sentences of incidents, the words of claims. */
final class Marks {
    private final Words words;
    private final MentionWords mentions;
    private final IncidentWords says;

    Marks(Words words, Codebook codebook) {
        this.words = words;
        this.mentions = new MentionWords(words);
        this.says = new IncidentWords(words, codebook);
    }

    /** All marks of an open article; when they are switched off, only the evidence of the chosen card. */
    List<Mark> of(Article article, Page page, boolean all) {
        List<Mark> marks = new ArrayList<>();
        for (Card card : page.deck().cards()) {
            boolean chosen = card.key().equals(page.deck().chosen());
            if (chosen || all) {
                add(marks, article, card.lead(), chosen ? Mark.Kind.LEAD : kind(card), lead(card));
            }
            if (chosen) {
                card.claims().stream().filter(claim -> within(claim.evidence(), card.lead()))
                        .forEach(claim -> add(marks, article, claim.evidence(), Mark.Kind.CLAIM, claim(claim)));
            }
        }
        if (all) {
            for (Mention mention : page.reading().mentions()) {
                add(marks, article, Evidence.of(article.id(), article.text(), mention.start(), mention.end()), kind(mention), mention(mention, page));
            }
        }
        return marks;
    }

    /** A claim that is the whole sentence says no more than the sentence. */
    private static boolean within(Evidence claim, Evidence lead) {
        return claim.end() - claim.start() < lead.end() - lead.start();
    }

    private static Mark.Kind kind(Card card) {
        return switch (card.stage()) {
            case SUGGESTED -> Mark.Kind.SUGGESTED;
            case DRAFT -> Mark.Kind.DRAFT;
            case CODED -> Mark.Kind.CODED;
        };
    }

    private static Mark.Kind kind(Mention mention) {
        return switch (mention.kind()) {
            case TIME -> Mark.Kind.TIME;
            case PLACE -> Mark.Kind.PLACE;
            case ACTOR -> Mark.Kind.ACTOR;
            case QUANTITY -> Mark.Kind.QUANTITY;
        };
    }

    private void add(List<Mark> marks, Article article, Evidence words, Mark.Kind kind, String says) {
        int end = Math.min(words.end(), article.text().length());
        if (words.source().equals(article.id()) && words.start() < end) {
            marks.add(new Mark(words.start(), end, kind, says));
        }
    }

    private String lead(Card card) {
        Incident incident = card.incident();
        String what = words.say("reading.mention", words.say("reading.mark." + kind(card).style()), says.type(incident.type()));
        String day = says.brief(incident.when());
        return day.isEmpty() ? what : what + " · " + day;
    }

    private String claim(Claim claim) {
        return words.sayOr("reading.claims.stance." + claim.what().stance().name().toLowerCase(Locale.ROOT), "");
    }

    /** As the incident has it that these words date or place; else as it stands in the text. */
    private String mention(Mention mention, Page page) {
        for (Card card : page.deck().cards()) {
            for (Claim claim : card.claims()) {
                if (claim.evidence().start() == mention.start() && claim.evidence().end() == mention.end()) {
                    Optional<String> better = precise(mention, card.incident(), claim.what().field());
                    if (better.isPresent()) {
                        return mentions.of(mention, better.get());
                    }
                }
            }
        }
        return mentions.say(mention);
    }

    private Optional<String> precise(Mention mention, Incident incident, String field) {
        DateSpan when = incident.when();
        Place where = incident.where();
        if (mention.kind() == MentionKind.TIME && field.equals("when") && when != null) {
            return Optional.of(words.say("reading.mention.dated", says.when(when), says.precision(when)));
        }
        if (mention.kind() == MentionKind.PLACE && field.equals("where") && where != null) {
            return Optional.of(words.say("reading.mention.placed", says.where(where), says.precision(where)));
        }
        return Optional.empty();
    }
}
