package org.bongsu.view.reading.text;

import javafx.scene.text.Font;
import javafx.scene.text.Text;

/** How wide a column of text is: so many characters of English; of Korean, the lines that read as long as those. */
final class Measure {
    private static final String ENGLISH = "The military said that it had detected several launches from the capital area on Tuesday. ";
    private static final String KOREAN = "합동참모본부는 화요일 오전 평양 일대에서 발사된 여러 발을 포착했다고 밝혔다. ";
    /** A line of 66 characters of English holds about as many words as one of 36 of Korean. */
    private static final double KOREAN_TO_ENGLISH = 36.0 / 66;

    private Measure() { }

    /**
     * The width of a line in logical pixels.
     *
     * @param size       of the type in pixels
     * @param characters of English
     */
    static double width(boolean korean, double size, int characters) {
        String sample = korean ? KOREAN : ENGLISH;
        Text text = new Text(sample);
        text.setFont(Font.font("Pretendard", size));
        return text.getLayoutBounds().getWidth() / sample.length() * characters * (korean ? KOREAN_TO_ENGLISH : 1);
    }
}
