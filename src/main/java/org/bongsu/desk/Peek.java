package org.bongsu.desk;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.time.Clock;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.List;
import java.util.function.Supplier;
import org.bongsu.exchange.IncidentJson;
import org.bongsu.exchange.ReadingJson;
import org.bongsu.intake.Intake;
import org.bongsu.intake.Outcome;
import org.bongsu.model.Article;
import org.bongsu.model.Bibliography;
import org.bongsu.model.Published;
import org.bongsu.model.Refusal;
import org.bongsu.suggest.Suggester;
import org.jspecify.annotations.Nullable;

/** What files hold and what would be suggested for them, storing nothing. */
public final class Peek {
    private static final ZoneId DEFAULT_ZONE = ZoneId.of("Asia/Seoul");

    private final Intake intake;
    private final Supplier<Suggester> suggester;
    private final Clock clock;

    public Peek(Intake intake, Supplier<Suggester> suggester, Clock clock) {
        this.intake = intake;
        this.suggester = suggester;
        this.clock = clock;
    }

    /** The articles of a file, or why there are none. */
    public record Seen(List<Article> articles, @Nullable Refusal refusal) { }

    /** Looks into a file. */
    public Seen read(Path file) {
        String name = String.valueOf(file.getFileName());
        try {
            return switch (intake.read(name, Files.readAllBytes(file), clock.instant())) {
                case Outcome.Taken taken -> new Seen(taken.articles(), null);
                case Outcome.Refused refused -> new Seen(List.of(), refused.refusal());
            };
        } catch (NoSuchFileException e) {
            return refused(name, "no-such-file");
        } catch (IOException e) {
            return refused(name, "unreadable");
        }
    }

    private static Seen refused(String name, String reason) {
        return new Seen(List.of(), new Refusal(name, reason, List.of(name)));
    }

    /** A line of JSON for what intake made of a file. */
    public String readLine(Path file, Article article) {
        return IncidentJson.line(ReadingJson.read(file.toString(), article));
    }

    /**
     * A line of JSON for what is suggested for an article.
     *
     * @param anchor the day of publication for an article that gives none, or null
     */
    public String suggestLine(Path file, Article article, @Nullable LocalDate anchor) {
        Article dated = anchor == null || article.published() != null ? article : published(article, anchor);
        return IncidentJson.line(ReadingJson.suggested(file.toString(), dated, suggester.get().read(dated)));
    }

    private static Article published(Article article, LocalDate day) {
        Bibliography about = article.about();
        return new Article(article.id(), new Bibliography(about.title(), about.author(), about.publisher(), about.url(),
                Published.day(day, DEFAULT_ZONE)), article.language(), article.text(), article.original(), article.handling());
    }
}
