package org.bongsu.view.reading;

import javafx.scene.text.Font;
import javafx.scene.text.Text;

/** How wide a column of text is for long reading: about 66 characters of English, about 36 of Korean. */
final class Measure {
    private static final String ENGLISH = "The military said that it had detected several launches from the capital area on Tuesday. ";
    private static final String KOREAN = "합동참모본부는 화요일 오전 평양 일대에서 발사된 여러 발을 포착했다고 밝혔다. ";
    private static final double[] SIZES = {13, 15, 17, 20, 24};

    private Measure() { }

    /** The width of a line in logical pixels at a size of type in pixels. */
    static double width(boolean korean, double size) {
        String sample = korean ? KOREAN : ENGLISH;
        Text text = new Text(sample);
        text.setFont(Font.font("Pretendard", size));
        return text.getLayoutBounds().getWidth() / sample.length() * (korean ? 36 : 66);
    }

    /** The next larger (or smaller) size of type. */
    static double step(double size, int by) {
        int at = 0;
        for (int i = 0; i < SIZES.length; i++) {
            if (SIZES[i] <= size) {
                at = i;
            }
        }
        return SIZES[Math.clamp(at + by, 0, SIZES.length - 1)];
    }
}
