package org.bongsu.search;

import java.util.Set;

/**
 * The initial-sound rule (두음 법칙): the South writes 노동, 역사, 이론 where the North writes 로동, 력사, 리론. Both are read as the South
 * writes them; loan words, which the South writes with ㄹ as well, are left alone as whole words.
 */
final class InitialSound {
    private static final int FIRST = 0xAC00;
    private static final int LAST = 0xD7A3;
    private static final int PER_INITIAL = 588;
    private static final int PER_VOWEL = 28;
    private static final int N = 2;
    private static final int R = 5;
    private static final int SILENT = 11;
    /** Medial vowels that begin with y, and i: ㅑ ㅒ ㅕ ㅖ ㅛ ㅠ ㅣ. */
    private static final Set<Integer> PALATAL = Set.of(2, 3, 6, 7, 12, 17, 20);
    /** Medial vowels before which ㄹ becomes ㄴ: ㅏ ㅐ ㅗ ㅚ ㅜ ㅡ. */
    private static final Set<Integer> OPEN = Set.of(0, 1, 8, 11, 13, 18);
    private static final String[] LOANS = {"라디오", "라인", "라오스", "라틴", "라트비아", "라면", "라이", "라스", "라마", "라팔", "라브로프", "라벨", "라운드",
        "래리", "래퍼", "로켓", "로케트", "로봇", "로이터", "로마", "로스", "로비", "로드", "로그", "로버트", "로씨야", "로저", "로널드", "로펌", "로터", "로컬",
        "루마니아", "루블", "루비", "루트", "루머", "루이", "루스", "르완다", "르노", "르포", "리비아", "리더", "리스", "리그", "리터", "리튬", "리얼", "리모", "리우",
        "리투아니아", "리처드", "리퍼", "리츠", "리포트", "리콜", "리본", "린치", "림팩", "링크", "랩", "랭", "니카라과", "니켈", "니코틴", "니트", "뉴"};

    private InitialSound() { }

    /** A run of Hangul as the South writes it, of the same length. */
    static String ofRun(String run) {
        for (String loan : LOANS) {
            if (run.startsWith(loan)) {
                return run;
            }
        }
        return of(run);
    }

    /** A word with its first sound as the South writes it, loan word or not. */
    static String of(String word) {
        if (word.length() < 2) {
            return word;
        }
        char c = word.charAt(0);
        if (c < FIRST || c > LAST) {
            return word;
        }
        int initial = (c - FIRST) / PER_INITIAL;
        int vowel = (c - FIRST) % PER_INITIAL / PER_VOWEL;
        int to = (initial == R || initial == N) && PALATAL.contains(vowel) ? SILENT : initial == R && OPEN.contains(vowel) ? N : initial;
        return to == initial ? word : (char) (c + (to - initial) * PER_INITIAL) + word.substring(1);
    }
}
