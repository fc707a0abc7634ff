package org.bongsu.desk;

import java.time.LocalTime;
import java.time.ZoneId;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;
import org.bongsu.codebook.Type;
import org.bongsu.model.ActorLink;
import org.bongsu.model.Article;
import org.bongsu.model.Claim;
import org.bongsu.model.DatePrecision;
import org.bongsu.model.DateSpan;
import org.bongsu.model.Incident;
import org.bongsu.model.Published;
import org.bongsu.model.Role;

/** Tells when the day of an incident stands on a word such as "Tuesday" or "yesterday" whose publisher keeps another calendar than the place. */
final class ForeignDay {
    private static final ZoneId SEOUL = ZoneId.of("Asia/Seoul");
    /** What happens in Korea, whoever does it. */
    private static final Set<String> IN_KOREA = Set.of("launch", "nuclear", "drone", "balloon", "border", "maritime", "air", "display");
    private static final Map<String, ZoneId> CAPITALS = Map.of("PRK", SEOUL, "KOR", SEOUL, "JPN", ZoneId.of("Asia/Tokyo"), "CHN", ZoneId.of("Asia/Shanghai"),
            "RUS", ZoneId.of("Europe/Moscow"), "USA", ZoneId.of("America/New_York"));
    /** The text says by whose calendar it speaks. */
    private static final Pattern TOLD = Pattern.compile("(?i)\\blocal\\s+time|\\b(?:KST|GMT|UTC)\\b|\\b(?:korean?|seoul|pyongyang)\\s+(?:standard\\s+)?time|현지\\s?시[간각]|한국\\s?시[간각]");
    private static final int NEARBY = 60;
    /** From this difference on one's evening is the other's next day. */
    private static final int APART = 4 * 3600;

    private ForeignDay() { }

    /** The publisher's zone where the day should be checked; empty where it is sure. */
    static Optional<ZoneId> of(Article article, Incident incident, List<Claim> claims) {
        Published published = article.published();
        DateSpan when = incident.when();
        if (published == null || when == null || when.precision() != DatePrecision.DAY || !apart(published, there(incident, published))) {
            return Optional.empty();
        }
        List<Claim> own = claims.stream().filter(c -> c.what().field().equals("when") && c.what().value().equals(Values.days(when))).toList();
        boolean doubtful = !own.isEmpty() && own.stream().allMatch(c -> c.evidence().source().equals(article.id()) && relative(c.evidence().quote()) && !told(article, c));
        return doubtful ? Optional.of(published.zone()) : Optional.empty();
    }

    private static ZoneId there(Incident incident, Published published) {
        return IN_KOREA.contains(Type.familyOf(incident.type())) ? SEOUL : incident.detail().actors().stream().filter(a -> a.role() == Role.ACTOR)
                .map(ActorLink::from).findFirst().map(CAPITALS::get).orElse(published.zone());
    }

    private static boolean apart(Published published, ZoneId there) {
        var noon = published.day().atTime(LocalTime.NOON);
        int here = published.zone().getRules().getOffset(noon).getTotalSeconds();
        return Math.abs(here - there.getRules().getOffset(noon).getTotalSeconds()) > APART;
    }

    /** A day without its date: a weekday, "yesterday", 27일. */
    private static boolean relative(String words) {
        return !words.matches("(?s).*\\d.*") || words.length() < 4 && words.matches("(?s).*[가-힣].*");
    }

    private static boolean told(Article article, Claim claim) {
        int end = Math.min(article.text().length(), claim.evidence().end() + NEARBY);
        return claim.evidence().end() < end && TOLD.matcher(article.text().substring(claim.evidence().end(), end).split("[.\\n]", 2)[0]).find();
    }
}
