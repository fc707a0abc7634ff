package org.bongsu.search;

import java.util.Locale;
import java.util.Optional;

/** What a word is sought in. */
public enum Field {
    /** All that is said of it. */
    ANY("", ""),
    /** The title. */
    TITLE("title", "제목"),
    /** Who wrote it. */
    AUTHOR("author", "기자"),
    /** Who published it. */
    PUBLISHER("publisher", "매체"),
    /** Where it was. */
    PLACE("place", "장소"),
    /** The text of an article; for incidents, of the articles that they are claimed from. */
    ARTICLE("article", "기사");

    private final String english;
    private final String korean;

    Field(String english, String korean) {
        this.english = english;
        this.korean = korean;
    }

    /** The field that a name before a colon means, in either language. */
    static Optional<Field> of(String name) {
        for (Field field : values()) {
            if (field != ANY && (field.english.equals(name.toLowerCase(Locale.ROOT)) || field.korean.equals(name))) {
                return Optional.of(field);
            }
        }
        return Optional.empty();
    }

    /** Whether an incident has it from the articles that it is claimed from. */
    boolean ofArticles() {
        return this == AUTHOR || this == PUBLISHER || this == ARTICLE;
    }

    /** Its name in the index. */
    String index() {
        return this == ANY || this == ARTICLE ? "all" : english;
    }
}
