package org.bongsu.suggest.place;

import java.util.regex.Pattern;

/** What may stand behind a Korean name: particles, or words that make it an area. */
final class KoreanParticles {
    private static final Pattern BEHIND = Pattern.compile("^(?:[^가-힣]|$|에서|에게|에|의|으로|로|을|를|은|는|이|가|과|와|도|까지|부터|만|께|시(?![가-힣]*[도작])|군(?![가-힣]*[사인])|구역|지역|일대|인근|부근|상공|앞바다|해상|상으로|상에|쪽|방향|방면|북쪽|남쪽|동쪽|서쪽|북방|남방|발\\s|행\\s|산\\s|항|역|읍|리\\s|발사장|비행장|공항|핵실험장|해안|연안|기지|하늘|시내|주변|근처|동북|서북|이북|이남|이라|처럼|보다|당국|정부|측)");
    private static final Pattern SHORT = Pattern.compile("^(?:에서|에|으로|로|의|\\s?일대|\\s?인근|\\s?부근|\\s?상공|\\s?지역|시|군|\\s?앞바다|\\s?북쪽|\\s?남쪽|\\s?동쪽|\\s?서쪽|[,·)(]|\\s)");

    private KoreanParticles() { }

    /** Whether a name of this length may end here. */
    static boolean ends(String text, int at, int length) {
        String rest = text.substring(at, Math.min(text.length(), at + 6));
        return (length > 2 ? BEHIND : length == 2 ? BEHIND : SHORT).matcher(rest).find();
    }
}
