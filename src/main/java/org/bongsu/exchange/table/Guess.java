package org.bongsu.exchange.table;

import java.time.ZoneId;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.regex.Pattern;
import org.bongsu.model.ColumnMeaning;
import org.bongsu.model.DateOrder;
import org.bongsu.model.TableColumn;
import org.bongsu.model.TableMapping;

/** Guesses what the columns of a table mean: by their names in English and Korean, then by what stands in them. */
public final class Guess {
    private static final int SAMPLE = 200;
    private static final double MOST = 0.8;
    private static final List<Rule> RULES = List.of(
            rule("lat|latitude|위도|y coord", ColumnMeaning.LAT), rule("lon|lng|long|longitude|경도|x coord", ColumnMeaning.LON),
            rule("date precision|date prec|time precision", ColumnMeaning.DATE_PRECISION), rule("place precision|where prec|geo precision", ColumnMeaning.PLACE_PRECISION),
            rule("(?:date )?end(?: date)?|date to|until|종료일?|끝난? ?날", ColumnMeaning.END),
            rule("(?:event |start |incident )?date(?: start| utc| kst)?|day|when|날짜|일자|발생일자?|시작일", ColumnMeaning.DATE),
            rule("(?:launch |event |local |clock )?time(?: utc| kst)?|시각|시간", ColumnMeaning.TIME),
            rule("(?:event |incident |missile |sub event )?(?:type|category|cat|class|kind)|유형|분류|종류", ColumnMeaning.TYPE),
            rule("title|headline|event(?: name)?|incident|제목|사건명?", ColumnMeaning.TITLE),
            rule("description|desc|summary|text|details?|narrative|내용|설명|개요", ColumnMeaning.TEXT), rule("notes?|remarks?|comments?|additional information|비고|참고", ColumnMeaning.NOTES),
            rule("place|location|site|city|facility(?: name)?|where|장소|지역|위치|발생지", ColumnMeaning.PLACE), rule("province|admin ?1|adm 1|region|도|시도", ColumnMeaning.PROVINCE),
            rule("county|district|admin ?2|adm 2|시군구?", ColumnMeaning.COUNTY), rule("severity|sev|심각도", ColumnMeaning.SEVERITY), rule("status|confirmation status|confirmed|상태", ColumnMeaning.STATUS),
            rule("actor ?1?|perpetrator|side a|source actor|by|country|행위자|주체|국가", ColumnMeaning.ACTOR), rule("actor ?2|target|victim|side b|target actor|대상|상대", ColumnMeaning.TARGET),
            rule("tags?|keywords?|태그", ColumnMeaning.TAG));
    private static final List<Measure> MEASURES = List.of(new Measure(whole("killed|deaths?|fatalities|dead|사망자?(?: 수)?"), "killed", ""), new Measure(whole("injured|wounded|부상자?(?: 수)?"), "injured", ""),
            new Measure(whole("(?:range|distance(?: travelled| traveled)?|사거리|비행거리)(?: km)?"), "range", "km"), new Measure(whole("(?:apogee|altitude|고도|정점고도)(?: km)?"), "apogee", "km"),
            new Measure(whole("missiles?|number of missiles|missile count|발수"), "missiles", ""), new Measure(whole("rate|tariff rate|관세율|세율"), "rate", "%"));
    private static final Pattern KEY = whole("id|no|nr|number|key|event id|번호|순번|일련번호");
    private static final Pattern NUMBERS = Pattern.compile("(\\d{1,2})[-/.](\\d{1,2})[-/.]\\d{2,4}");

    private Guess() { }

    private record Rule(Pattern name, ColumnMeaning meaning) { }

    private record Measure(Pattern name, String quantity, String unit) { }

    private static Rule rule(String name, ColumnMeaning meaning) {
        return new Rule(whole(name), meaning);
    }

    private static Pattern whole(String name) {
        return Pattern.compile("(?:" + name + ")");
    }

    /** A mapping to begin with, named after the file. */
    public static TableMapping of(Grid grid) {
        List<TableColumn> columns = new ArrayList<>();
        Set<ColumnMeaning> taken = new HashSet<>();
        for (int i = 0; i < grid.header().size(); i++) {
            TableColumn column = column(grid, i);
            boolean once = column.meaning() != ColumnMeaning.QUANTITY && column.meaning() != ColumnMeaning.TAG && column.meaning() != ColumnMeaning.NOTES && column.meaning() != ColumnMeaning.TYPE;
            columns.add(once && !taken.add(column.meaning()) && column.meaning() != ColumnMeaning.IGNORED ? TableColumn.of(column.header(), ColumnMeaning.IGNORED) : column);
        }
        DateOrder order = order(grid);
        if (!taken.contains(ColumnMeaning.DATE)) {
            DayReader days = new DayReader(order, ZoneId.of("Asia/Seoul"));
            for (int i = 0; i < columns.size(); i++) {
                int at = i;
                List<String> cells = cells(grid, at);
                if (columns.get(i).meaning() == ColumnMeaning.IGNORED && cells.size() > 0 && cells.stream().filter(c -> days.read(c).isPresent()).count() >= MOST * cells.size()) {
                    columns.set(i, TableColumn.of(columns.get(i).header(), ColumnMeaning.DATE));
                    break;
                }
            }
        }
        String name = grid.name().replaceFirst("\\.[^.]{1,5}$", "");
        return new TableMapping(name.isBlank() ? "table" : name, columns, new TableMapping.Rules(order, ZoneId.of("Asia/Seoul"), "other", null, false), Map.of());
    }

    private static TableColumn column(Grid grid, int index) {
        String header = grid.header().get(index);
        String name = header.toLowerCase(Locale.ROOT).replaceAll("[^\\p{L}\\p{N}]+", " ").strip();
        for (Measure measure : MEASURES) {
            if (measure.name().matcher(name).matches()) {
                return TableColumn.quantity(header, measure.quantity(), measure.unit());
            }
        }
        if (KEY.matcher(name).matches() && unique(cells(grid, index))) {
            return TableColumn.of(header, ColumnMeaning.KEY);
        }
        return RULES.stream().filter(rule -> rule.name().matcher(name).matches()).findFirst().map(rule -> TableColumn.of(header, rule.meaning()))
                .orElse(TableColumn.of(header, ColumnMeaning.IGNORED));
    }

    private static DateOrder order(Grid grid) {
        for (int i = 0; i < grid.header().size(); i++) {
            for (String cell : cells(grid, i)) {
                var numbers = NUMBERS.matcher(cell);
                if (numbers.matches() && Integer.parseInt(numbers.group(1)) > 12) {
                    return DateOrder.DAY_FIRST;
                }
            }
        }
        return DateOrder.MONTH_FIRST;
    }

    private static boolean unique(List<String> cells) {
        return !cells.isEmpty() && new HashSet<>(cells).size() == cells.size();
    }

    private static List<String> cells(Grid grid, int index) {
        return grid.rows().stream().limit(SAMPLE).map(row -> row.cell(index)).filter(cell -> !RowReader.nothing(cell)).toList();
    }
}
