package org.bongsu.suggest.claim;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.bongsu.model.ActorLink;
import org.bongsu.model.Role;
import org.bongsu.suggest.actor.ActorWord;
import org.bongsu.suggest.event.Event;
import org.bongsu.suggest.event.Page;
import org.bongsu.suggest.event.Telling;
import org.bongsu.suggest.text.Clause;
import org.bongsu.suggest.text.Lexicon;
import org.jspecify.annotations.Nullable;

/** Reads who did something to whom, and who reports, claims, denies, accuses and protests. */
public final class ActorReader {
    private static final Set<String> NORTHERN = Set.of("launch", "nuclear", "balloon", "display");
    private static final Pattern TOWARD = Pattern.compile("(?i)\\b(?:on|at|against|into|toward|towards|over|across|to|with|of|for|with both|hit|hits)\\s+(?:(?:the|its|goods from|imports from|all|most|some|two|three|several|(?-i:(?!in\\b|from\\b|and\\b)[a-z]+))\\s+){0,3}$");
    private static final Pattern AGAINST = Pattern.compile("(?i)\\b(?:denounc\\w+|condemn\\w+|critici[sz]\\w+|blast(?:s|ed|ing)|slam(?:s|med|ming)|warn(?:s|ed|ing)|threaten\\w+|urg(?:e|es|ed|ing)|rebuk\\w+|lambast\\w+|sanction(?:s|ed|ing)|mock(?:s|ed|ing)|call(?:s|ed|ing)?\\s+on|summon(?:s|ed|ing)|protest(?:s|ed)?\\s+to)\\s+(?:the\\s+)?$");
    private static final Pattern SAID_THAT = Pattern.compile("(?i)\\b(?:said|says|reported|announced|confirmed|stated|claimed)\\b[^,.;]{0,25}\\bthat\\s+(?:the\\s+)?$");
    private static final Pattern JOINED = Pattern.compile("\\s*(?:and|,|, and|과|와|·|및)\\s*(?:the\\s+)?");
    private static final Pattern BY = Pattern.compile("(?i)\\bby\\s+(?:the\\s+)?$");
    private static final Pattern KOREAN_TO = Pattern.compile("^(?:에|을|를|산|에게|측에|와|과|에 대한|에 대해|\\s?상대로|의 영공|\\s?영공|\\s?상공|\\s?제품|에서 수입)");
    private static final Pattern KOREAN_DOER = Pattern.compile("^(?:은|는|이|가|의|군|측|\\s?당국|\\s?정부|[^가-힣]|\\s?무인기|\\s?대통령)");
    private static final Pattern SPEAKS = Pattern.compile("^\\s+(?:(?:has|have|had|also|on)\\s+)*(?:says?|said|claim|report|allege|annou|conf)");
    private static final Pattern DETERRED = Pattern.compile("(?i)\\b(?:deter|deters|deterring|deterrence\\s+(?:of|against)|against|contain|containing|counter|countering|confronting|threats?\\s+(?:from|posed\\s+by)|facing)\\s+(?:the\\s+|a\\s+)?$");
    private static final Pattern KOREAN_DETERRED = Pattern.compile("^(?:을|를|의|에)?\\s*(?:억제|억지|위협|도발|견제|대응|맞서|침략|핵)");
    private final Page page;
    private final @Nullable String title;

    /** Reads a page; the title's first actor does what the text leaves without a doer, where the event is the headline's. */
    public ActorReader(Page page, @Nullable String title) {
        this.page = page;
        this.title = title;
    }

    /** The actors of an event with their roles, the doer first. */
    public List<ActorLink> read(Event event) {
        List<ActorLink> links = new ArrayList<>();
        Telling main = event.tellings().getFirst();
        String doer = event.accused() != null ? event.accused() : doer(event);
        String target = event.accuser() != null ? event.accuser() : target(event, doer);
        if (doer != null) {
            links.add(new ActorLink(doer, target, Role.ACTOR));
            joined(event, doer).filter(other -> !other.equals(target)).forEach(other -> links.add(new ActorLink(other, target, Role.ACTOR)));
            if (target != null) {
                joined(event, target).filter(other -> !other.equals(doer)).forEach(other -> links.add(new ActorLink(doer, other, Role.ACTOR)));
            }
        }
        for (Telling telling : event.tellings()) {
            String reporter = telling.voices().reporter();
            if (reporter != null && !reporter.equals(doer)) {
                boolean own = doer != null && reporter.startsWith(doer + ".");
                boolean accuses = !event.denials().isEmpty() && doer != null && !reporter.startsWith(doer) && event.denials().stream().anyMatch(denial -> denial.by().startsWith(doer));
                add(links, new ActorLink(reporter, accuses ? doer : null, accuses ? Role.ACCUSER : own ? Role.CLAIMANT : Role.REPORTER));
            } else if (reporter != null && telling == main && !event.family().equals("statement")) {
                add(links, new ActorLink(reporter, null, Role.CLAIMANT));
            }
        }
        String accuser = event.accuser();
        if (accuser != null && links.stream().noneMatch(link -> link.role() == Role.ACCUSER && link.from().startsWith(accuser + "."))) {
            add(links, new ActorLink(accuser, event.accused(), Role.ACCUSER));
        }
        for (Event.Denial denial : event.denials()) {
            add(links, new ActorLink(denial.by(), null, Role.DENIER));
        }
        return links;
    }

    /** The states named together with one, as those that act with it or that it is done to as well: "Russian and Chinese warplanes". */
    private Stream<String> joined(Event event, String state) {
        List<ActorWord> actors = page.actors(event.main().clause().start(), event.main().clause().end());
        List<String> others = new ArrayList<>();
        for (int i = 1; i < actors.size(); i++) {
            ActorWord first = actors.get(i - 1);
            ActorWord second = actors.get(i);
            if (!first.state().equals(second.state()) && JOINED.matcher(page.words(first.end(), second.start())).matches()) {
                if (first.state().equals(state) || others.contains(first.state())) {
                    others.add(second.state());
                } else if (second.state().equals(state)) {
                    others.add(first.state());
                }
            }
        }
        return others.stream().distinct().filter(other -> !other.equals(state));
    }

    private static void add(List<ActorLink> links, ActorLink link) {
        if (links.stream().noneMatch(known -> known.from().equals(link.from()) && known.role() == link.role())) {
            links.add(link);
        }
    }

    private @Nullable String doer(Event event) {
        for (Telling telling : event.tellings()) {
            String found = doer(telling);
            if (found != null) {
                return found;
            }
        }
        if (NORTHERN.contains(event.family()) && !event.type().equals("balloon.leaflet")) {
            return "PRK";
        }
        return Set.of("statement", "policy", "tariff").contains(event.family()) ? null : title;
    }

    private @Nullable String doer(Telling telling) {
        boolean wordy = wordy(telling);
        String reporting = telling.voices().reporter();
        if (wordy && page.korean() && reporting != null) {
            return reporting.replaceFirst("\\..*", "");
        }
        int verb = wordy || page.korean() ? telling.clause().end() : telling.words().stream().mapToInt(Lexicon.Hit::start).max().orElse(telling.clause().end());
        String reporter = telling.voices().reporter();
        String nearest = null;
        for (ActorWord actor : page.actors(telling.clause().start(), telling.clause().end())) {
            if (BY.matcher(before(actor)).find() && actor.start() > telling.found().start() || SAID_THAT.matcher(before(actor)).find()) {
                return actor.state();
            }
            boolean reports = actor.code().equals(reporter) && !wordy && (actor.body() || page.korean() || SPEAKS.matcher(after(actor)).find()) || reportsHere(actor, reporter);
            boolean to = page.korean() ? KOREAN_TO.matcher(after(actor)).find() && !KOREAN_DOER.matcher(after(actor)).find() : TOWARD.matcher(before(actor)).find() || wordy && AGAINST.matcher(before(actor)).find();
            if (!reports && !to && nearest == null && actor.start() <= verb && (!page.korean() || KOREAN_DOER.matcher(after(actor)).find())) {
                nearest = actor.state();
            }
        }
        return nearest != null ? nearest : NORTHERN.contains(telling.family()) ? null : fromSentence(telling, reporter);
    }

    private static boolean wordy(Telling telling) {
        return Set.of("statement", "tariff", "policy", "sanction", "diplomacy").contains(telling.family());
    }

    private boolean reportsHere(ActorWord actor, @Nullable String reporter) {
        return reporter != null && reporter.startsWith(actor.state()) && reporter.contains(".")
                && page.words(actor.end(), Math.min(page.text().length(), actor.end() + 30)).matches("(?s)^['’]?s?\\s+(?:military|army|defen[cs]e|Joint|coast|Coast).*");
    }

    private @Nullable String fromSentence(Telling telling, @Nullable String reporter) {
        for (ActorWord actor : page.actors(telling.sentence().start(), telling.clause().start())) {
            if (!actor.code().equals(reporter) && !TOWARD.matcher(before(actor)).find()) {
                return actor.state();
            }
        }
        return wordy(telling) && reporter != null ? reporter.replaceFirst("\\..*", "") : null;
    }

    private @Nullable String target(Event event, @Nullable String doer) {
        List<String> beside = doer == null || !page.korean() ? List.of() : joined(event, doer).toList();
        for (Telling telling : event.tellings()) {
            for (ActorWord actor : page.actors(telling.clause().start(), telling.clause().end())) {
                if (event.family().equals("policy") && deterred(actor)) {
                    continue;
                }
                boolean to = page.korean() ? KOREAN_TO.matcher(after(actor)).find() || bears(event, actor) : TOWARD.matcher(before(actor)).find() || wordy(telling) && AGAINST.matcher(before(actor)).find() || actor.start() > telling.found().start() && event.family().equals("policy");
                if (to && !beside.contains(actor.state()) && !actor.state().equals(doer) && !actor.code().equals(telling.voices().reporter())) {
                    return actor.state();
                }
            }
        }
        if (event.family().equals("statement") && doer != null) {
            Clause clause = event.main().clause();
            return page.actors(clause.start(), clause.end()).stream().filter(actor -> !actor.state().equals(doer) && !deterred(actor)).map(ActorWord::state).findFirst().orElse(null);
        }
        boolean mutual = event.family().equals("tariff") || event.family().equals("diplomacy");
        if (mutual) {
            return page.actors(event.lead().start(), event.lead().end()).stream().map(ActorWord::state).filter(state -> !state.equals(doer)).findFirst().orElse(null);
        }
        return null;
    }

    /** Whether a strategy is aimed at an actor rather than laid upon it. */
    private boolean deterred(ActorWord actor) {
        return page.korean() ? KOREAN_DETERRED.matcher(after(actor)).find() : DETERRED.matcher(before(actor)).find();
    }

    private boolean bears(Event event, ActorWord actor) {
        return event.type().equals("policy.strategy") && actor.end() - actor.start() > 1 && actor.start() > event.main().found().start() && after(actor).matches("(?s)^[이가은는]\\s.*");
    }

    private String before(ActorWord actor) {
        return page.words(Math.max(0, actor.start() - 40), actor.start());
    }

    private String after(ActorWord actor) {
        return page.words(actor.end(), Math.min(page.text().length(), actor.end() + 10));
    }
}
