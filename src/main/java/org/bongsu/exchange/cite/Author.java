package org.bongsu.exchange.cite;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.regex.Pattern;

/**
 * Who wrote something.
 *
 * @param family the family name, or the whole name where it must not be turned round
 * @param given  the other names, or empty where the whole name stands in {@code family}
 */
record Author(String family, String given) {
    private static final Pattern BY = Pattern.compile("(?i)^\\s*(?:by|written by|reporting by)\\s+");
    private static final Pattern BETWEEN = Pattern.compile("\\s*(?:;|·|ㆍ|/|\\band\\b|&|,)\\s*");
    private static final Pattern OFFICE = Pattern.compile("\\s*(?:선임기자|전문기자|인턴기자|특파원|기자|논설위원|위원|앵커|PD|correspondent|reporter|staff writer)\\s*$", Pattern.CASE_INSENSITIVE);
    private static final Pattern BODY = Pattern.compile("(?i)\\b(?:news|agency|staff|desk|press|times|daily|herald|post|office|ministry|reuters|yonhap|afp|editor|team|center|centre|institute|university)\\b");
    private static final Pattern HANGUL = Pattern.compile("[가-힣]");
    /** Family names of Koreans as they romanise them, which stand first in their own usage. */
    private static final Set<String> KOREAN = Set.of("Kim", "Lee", "Yi", "Rhee", "Ri", "Park", "Pak", "Bak", "Choi", "Choe", "Jung", "Jeong", "Chung", "Jong", "Kang", "Gang",
            "Cho", "Jo", "Yoon", "Yun", "Jang", "Chang", "Lim", "Im", "Rim", "Han", "Oh", "O", "Seo", "Suh", "So", "Shin", "Sin", "Kwon", "Gwon", "Hwang", "Ahn", "An", "Song",
            "Yoo", "Yu", "Ryu", "Hong", "Ko", "Go", "Koh", "Moon", "Mun", "Yang", "Ryang", "Son", "Sohn", "Bae", "Pae", "Baek", "Paek", "Paik", "Heo", "Ho", "Hur", "Nam", "Sim", "Shim",
            "Noh", "No", "Roh", "Ha", "Kwak", "Sung", "Seong", "Cha", "Joo", "Ju", "Chu", "Woo", "U", "Koo", "Ku", "Na", "Ra", "Min", "Jin", "Chin", "Ji", "Um", "Eom", "Thae", "Hyon", "Hyun", "Byun", "Pyon");

    /** The people of a byline. */
    static List<Author> of(String byline) {
        List<Author> authors = new ArrayList<>();
        for (String part : BETWEEN.split(BY.matcher(byline.strip()).replaceFirst(""))) {
            String name = OFFICE.matcher(part.strip()).replaceFirst("").strip().replaceAll("\\s+", " ");
            if (!name.isEmpty()) {
                authors.add(one(name));
            }
        }
        return authors;
    }

    private static Author one(String name) {
        String[] words = name.split(" ");
        boolean korean = HANGUL.matcher(name).find() || KOREAN.contains(words[0]) && words.length <= 3 && !KOREAN.contains(words[words.length - 1]);
        if (words.length == 1 || korean || BODY.matcher(name).find()) {
            return new Author(name, "");
        }
        return new Author(words[words.length - 1], name.substring(0, name.length() - words[words.length - 1].length()).strip());
    }

    /** Whether the name stands as it is and is never turned round. */
    boolean whole() {
        return given.isEmpty();
    }
}
