package org.bongsu.words;

/** The first consonants of Hangul syllables (초성), by which Korean readers look things up: ㅌㄷㅁㅅㅇ for 탄도미사일. */
public final class Initials {
    private static final String LEADS = "ㄱㄲㄴㄷㄸㄹㅁㅂㅃㅅㅆㅇㅈㅉㅊㅋㅌㅍㅎ";
    private static final int VOWELS_AND_TAILS = 21 * 28;

    private Initials() { }

    /** A text with each Hangul syllable as its first consonant; everything else as it is. */
    public static String of(String text) {
        StringBuilder initials = new StringBuilder(text.length());
        text.chars().forEach(c -> initials.append(c >= '가' && c <= '힣' ? LEADS.charAt((c - '가') / VOWELS_AND_TAILS) : (char) c));
        return initials.toString();
    }

    /** Whether a text is nothing but first consonants and blanks, so that it is to be compared by them. */
    public static boolean only(String text) {
        return !text.isBlank() && text.chars().allMatch(c -> LEADS.indexOf(c) >= 0 || c == ' ');
    }
}
