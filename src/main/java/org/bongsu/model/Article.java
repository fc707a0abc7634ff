package org.bongsu.model;

import org.jspecify.annotations.Nullable;

/**
 * A text that reports incidents, as imported.
 *
 * @param language ISO 639-1, {@code und} when it could not be told
 * @param text     paragraphs parted by an empty line; claims point into it by UTF-16 offsets
 * @param layout   what the parts of the text are; null where nobody noted it
 */
public record Article(String id, Bibliography about, String language, String text, Original original,
                      Handling handling, @Nullable Layout layout) implements Source {
    private static final int UNREADABLE = 0xFFFD;

    public Article {
        if (layout != null && layout.end() > text.length()) {
            throw new IllegalArgumentException("the layout of " + id + " reaches beyond its text");
        }
    }

    /** One whose text is but text. */
    public Article(String id, Bibliography about, String language, String text, Original original, Handling handling) {
        this(id, about, language, text, original, handling, null);
    }

    /** What the analyst did with it: its state, the group of near copies that it belongs to, whether it is restricted. */
    public record Handling(ArticleState state, @Nullable String group, boolean restricted) {
        /** As imported. */
        public static final Handling NEW = new Handling(ArticleState.INBOX, null, false);
        private static final String APART = "-";

        /** The same, set apart from all that it is like: it is in no group again. */
        public Handling apart(String id) {
            return new Handling(state, APART + id, restricted);
        }

        /** Whether the analyst set it apart. */
        public boolean isApart() {
            return group != null && group.startsWith(APART);
        }
    }

    @Override
    public String title() {
        return about.title();
    }

    @Override
    public @Nullable Published published() {
        return about.published();
    }

    @Override
    public boolean restricted() {
        return handling.restricted();
    }

    @Override
    public String origin() {
        String group = handling.group();
        return group == null || handling.isApart() ? id : group;
    }

    /** How many characters of its title and text could not be read, and stand there as U+FFFD. */
    public long unreadable() {
        return title().chars().filter(c -> c == UNREADABLE).count() + text.chars().filter(c -> c == UNREADABLE).count();
    }

    /** Where it stands in the analyst's work. */
    public ArticleState state() {
        return handling.state();
    }

    /** The same in another state. */
    public Article withState(ArticleState state) {
        return with(new Handling(state, handling.group(), handling.restricted()));
    }

    /** The same, handled otherwise. */
    public Article with(Handling other) {
        return new Article(id, about, language, text, original, other, layout);
    }

    /** The same, cited otherwise. */
    public Article with(Bibliography other) {
        return new Article(id, other, language, text, original, handling, layout);
    }
}
