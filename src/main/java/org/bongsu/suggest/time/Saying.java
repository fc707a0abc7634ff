package org.bongsu.suggest.time;

import java.util.regex.Pattern;

/** Tells the day on which somebody said something from the day of what is said: "the military said on Monday", 합참이 11일 밝혔다. */
public final class Saying {
    private static final Pattern BEFORE = Pattern.compile("(?i)\\b(?:said|says|reported|announced|told(?:\\s+\\w+)?|confirmed|stated|added)(?:\\s+in\\s+an?\\s+(?:\\w+\\s+)?\\w+)?\\s*(?:,\\s*)?(?:on\\s+|late\\s+|early\\s+|late\\s+on\\s+)?$");
    private static final Pattern AFTER = Pattern.compile("^(?:\\([^)]*\\))?(?:에)?\\s*(?:(?:오전|오후)\\s*)?(?:[가-힣]+(?:을|를|에서|에|로|으로)\\s+)?(?:이같이\\s|이렇게\\s)?(?:밝혔|전했|말했|보도했|발표했|주장했|알렸|설명했)");
    private static final Pattern ENGLISH_AFTER = Pattern.compile("^,?\\s+(?:accused|blamed|said|says|denied|alleged|claimed|told|announced|confirmed|reported|warned|threatened|rejected|condemned|denounced)\\b");
    private static final Pattern ACCUSED = Pattern.compile("(?i)\\b(?:accused|blamed|told|warned|informed|notified)\\s+(?:the\\s+)?(?:[A-Z][\\w'’.]*\\s+){1,3}(?:on\\s+|late\\s+|early\\s+)?$");
    private static final int WINDOW = 30;

    private Saying() { }

    /** Whether a time that stands from start to end is that of a saying. */
    public static boolean dated(String text, int start, int end, boolean korean) {
        return korean ? AFTER.matcher(text.substring(end, Math.min(text.length(), end + WINDOW))).find()
                : BEFORE.matcher(text.substring(Math.max(0, start - WINDOW), start)).find() || ACCUSED.matcher(text.substring(Math.max(0, start - WINDOW - WINDOW), start)).find()
                || ENGLISH_AFTER.matcher(text.substring(end, Math.min(text.length(), end + WINDOW))).find();
    }
}
