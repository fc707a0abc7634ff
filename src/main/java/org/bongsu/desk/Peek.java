package org.bongsu.desk;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.time.Clock;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.List;
import java.util.function.Consumer;
import java.util.function.Supplier;
import org.bongsu.exchange.IncidentJson;
import org.bongsu.exchange.ReadingJson;
import org.bongsu.intake.Gate;
import org.bongsu.intake.Opening;
import org.bongsu.model.Article;
import org.bongsu.model.Published;
import org.bongsu.model.Refusal;
import org.bongsu.suggest.Suggester;
import org.jspecify.annotations.Nullable;

/** What files hold and what would be suggested for them, storing nothing. */
public final class Peek {
    private static final ZoneId DEFAULT_ZONE = ZoneId.of("Asia/Seoul");

    private final Gate gate;
    private final Supplier<Suggester> suggester;
    private final Clock clock;

    public Peek(Gate gate, Supplier<Suggester> suggester, Clock clock) {
        this.gate = gate;
        this.suggester = suggester;
        this.clock = clock;
    }

    /**
     * A file, or one that it encloses.
     *
     * @param file the path, with the names of enclosed files behind it
     * @param articles none where it was refused
     */
    public record Seen(String file, List<Article> articles, @Nullable Refusal refusal) { }

    /** Looks into a file, and tells of each that it encloses in turn. */
    public void read(Path file, Consumer<Seen> each) {
        String name = String.valueOf(file.getFileName());
        try {
            byte[] bytes = Files.readAllBytes(file);
            new Opening(gate, clock.instant(), () -> false, leaf -> each.accept(new Seen(leaf.file(), leaf.articles(), leaf.refusal())))
                    .open(file.toString(), name, bytes);
        } catch (NoSuchFileException e) {
            each.accept(refused(file, name, "no-such-file"));
        } catch (IOException e) {
            each.accept(refused(file, name, "unreadable"));
        }
    }

    private static Seen refused(Path file, String name, String reason) {
        return new Seen(file.toString(), List.of(), new Refusal(name, reason, List.of(name)));
    }

    /** A line of JSON for what intake made of a file. */
    public String readLine(String file, Article article) {
        return IncidentJson.line(ReadingJson.read(file, article));
    }

    /**
     * A line of JSON for what is suggested for an article.
     *
     * @param anchor the day of publication for an article that gives none, or null
     */
    public String suggestLine(String file, Article article, @Nullable LocalDate anchor) {
        Article dated = anchor == null || article.published() != null ? article : published(article, anchor);
        return IncidentJson.line(ReadingJson.suggested(file, dated, suggester.get().read(dated)));
    }

    private static Article published(Article article, LocalDate day) {
        return article.with(article.about().withPublished(Published.day(day, DEFAULT_ZONE)));
    }
}
