package org.bongsu.intake.text;

import java.util.Locale;

/** How the items of a list are numbered. */
public enum Numerals {
    /** 1, 2, 3. */
    DECIMAL,
    /** a, b, c, and aa after z. */
    LOWER_LETTER,
    /** A, B, C, and AA after Z. */
    UPPER_LETTER,
    /** i, ii, iii. */
    LOWER_ROMAN,
    /** I, II, III. */
    UPPER_ROMAN,
    /** 가, 나, 다. */
    HANGUL,
    /** ㄱ, ㄴ, ㄷ. */
    JAMO,
    /** ①, ②, ③ up to twenty. */
    CIRCLED;

    private static final String SYLLABLES = "가나다라마바사아자차카타파하";
    private static final String CONSONANTS = "ㄱㄴㄷㄹㅁㅂㅅㅇㅈㅊㅋㅌㅍㅎ";
    private static final String[] ROMAN = {"m", "cm", "d", "cd", "c", "xc", "l", "xl", "x", "ix", "v", "iv", "i"};
    private static final int[] WORTH = {1000, 900, 500, 400, 100, 90, 50, 40, 10, 9, 5, 4, 1};
    private static final int LETTERS = 26;
    private static final int CIRCLES = 20;
    private static final int LARGEST_ROMAN = 3999;

    /** A number as it is written; in digits where these signs end. */
    public String of(int number) {
        return switch (this) {
            case DECIMAL -> Integer.toString(number);
            case LOWER_LETTER -> number < 1 ? Integer.toString(number) : letters(number);
            case UPPER_LETTER -> number < 1 ? Integer.toString(number) : letters(number).toUpperCase(Locale.ROOT);
            case LOWER_ROMAN -> number < 1 || number > LARGEST_ROMAN ? Integer.toString(number) : roman(number);
            case UPPER_ROMAN -> number < 1 || number > LARGEST_ROMAN ? Integer.toString(number) : roman(number).toUpperCase(Locale.ROOT);
            case HANGUL -> sign(SYLLABLES, number);
            case JAMO -> sign(CONSONANTS, number);
            case CIRCLED -> number < 1 || number > CIRCLES ? Integer.toString(number) : String.valueOf((char) ('\u2460' + number - 1));
        };
    }

    private static String sign(String signs, int number) {
        return number < 1 || number > signs.length() ? Integer.toString(number) : signs.substring(number - 1, number);
    }

    private static String letters(int number) {
        String letter = String.valueOf((char) ('a' + (number - 1) % LETTERS));
        return number > LETTERS ? letters((number - 1) / LETTERS) + letter : letter;
    }

    private static String roman(int number) {
        StringBuilder roman = new StringBuilder();
        int left = number;
        for (int i = 0; i < WORTH.length; i++) {
            while (left >= WORTH[i]) {
                roman.append(ROMAN[i]);
                left -= WORTH[i];
            }
        }
        return roman.toString();
    }
}
