package org.bongsu.suggest.actor;

import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.bongsu.suggest.text.Lexicon;
import org.jspecify.annotations.Nullable;

/** Reads a body of a state behind the state's name: "Malaysia's foreign ministry", "Ukraine's military intelligence", 중국 외교부. */
final class BodyWords {
    private static final Pattern BODY = Pattern.compile("^(?:['’]s)?\\s+(?i:(foreign\\s+ministry|ministry\\s+of\\s+foreign\\s+affairs)|(defen[cs]e\\s+ministry|ministry\\s+of\\s+(?:national\\s+)?defen[cs]e)"
            + "|(military(?:\\s+intelligence)?|army|armed\\s+forces)|(navy)|(air\\s+force)|(coast\\s+guard)|(government)|(commerce\\s+ministry|trade\\s+ministry|ministry\\s+of\\s+commerce)|(finance\\s+ministry)|(embassy)|(state\\s+media)|(police))\\b");
    private static final Pattern KOREAN = Pattern.compile("^\\s?(?:(외교부|외무부|외무성)|(국방부|방위성|국방성)|(군부|군\\s당국)|(해군)|(공군)|(해경|해안경비대)|(정부)|(상무부)|(재무부|재무성)|(대사관)|(관영\\s?매체|관영\\s?통신|국영\\s?매체)|(경찰))");
    private static final String[] CODES = {"MFA", "MOD", "Military", "Navy", "AirForce", "CoastGuard", "Government", "Commerce", "Finance", "Embassy", "Media", "Police"};

    private BodyWords() { }

    /** The word for a state with the body that follows it, or null when none does. */
    static @Nullable ActorWord behind(String text, ActorWord state) {
        String rest = text.substring(state.end(), Math.min(text.length(), state.end() + 50));
        boolean hangul = Lexicon.hangul(text.charAt(state.end() - 1));
        Matcher matcher = (hangul ? KOREAN : BODY).matcher(rest);
        if (state.body() || !matcher.find()) {
            return null;
        }
        for (int i = 0; i < CODES.length; i++) {
            if (matcher.group(i + 1) != null) {
                return new ActorWord(state.start(), state.end() + matcher.end(), code(state.code(), CODES[i]));
            }
        }
        return null;
    }

    /** The names in use for bodies of the states that Korean news is about. */
    private static String code(String state, String body) {
        return switch (state + "." + body) {
            case "KOR.MOD" -> "KOR.MND";
            case "KOR.CoastGuard" -> "KOR.KCG";
            case "PRK.MOD" -> "PRK.MND";
            case "PRK.Military" -> "PRK.KPA";
            case "PRK.Media" -> "PRK.KCNA";
            case "JPN.CoastGuard" -> "JPN.JCG";
            case "USA.Government" -> "USA";
            default -> state + "." + body;
        };
    }
}
