package org.bongsu.exchange.table;

import java.math.BigDecimal;
import java.time.LocalDateTime;
import java.time.LocalTime;
import java.time.format.DateTimeFormatter;
import java.util.HashMap;
import java.util.Map;
import org.apache.poi.ss.usermodel.DateUtil;
import org.apache.poi.xssf.model.StylesTable;
import org.apache.poi.xssf.usermodel.XSSFCellStyle;

/** Writes the numbers of a workbook as text: those that are shown as days and times by ISO 8601, others as plain decimals. */
final class XlsxDates {
    private static final DateTimeFormatter TIME = DateTimeFormatter.ofPattern("HH:mm:ss");

    private final StylesTable styles;
    private final boolean from1904;
    private final Map<Integer, Boolean> dates = new HashMap<>();

    XlsxDates(StylesTable styles, boolean from1904) {
        this.styles = styles;
        this.from1904 = from1904;
    }

    /** A number in the style of its cell. */
    String text(String number, int style) {
        double value;
        try {
            value = Double.parseDouble(number);
        } catch (NumberFormatException e) {
            return number;
        }
        if (!dates.computeIfAbsent(style, this::date) || !DateUtil.isValidExcelDate(value)) {
            return value == Math.rint(value) && Math.abs(value) < 1e15 ? Long.toString((long) value) : new BigDecimal(Double.toString(value)).toPlainString();
        }
        LocalDateTime moment = DateUtil.getLocalDateTime(value, from1904, true);
        if (moment == null) {
            return number;
        }
        if (value < 1) {
            return TIME.format(moment);
        }
        return moment.toLocalTime().equals(LocalTime.MIDNIGHT) ? moment.toLocalDate().toString() : moment.toLocalDate() + "T" + TIME.format(moment);
    }

    private boolean date(int style) {
        XSSFCellStyle kept = style < 0 || style >= styles.getNumCellStyles() ? null : styles.getStyleAt(style);
        return kept != null && kept.getDataFormatString() != null && DateUtil.isADateFormat(kept.getDataFormat(), kept.getDataFormatString());
    }
}
