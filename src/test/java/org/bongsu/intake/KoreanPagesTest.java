package org.bongsu.intake;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertInstanceOf;

import java.io.ByteArrayOutputStream;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.text.Normalizer;
import java.time.Instant;
import java.util.stream.Stream;
import org.bongsu.model.Article;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;

/** Korean pages in every character set that they come in, with right, wrong and no label. */
class KoreanPagesTest {
    private static final Charset MS949 = Charset.forName("x-windows-949");
    /** 똠, 펲, 뷁 and 믜 are not among the 2,350 syllables of EUC-KR. */
    private static final String TITLE = "똠방각하 펲시 뷁";
    private static final String TEXT = "조선중앙통신은 27일 미사일 발사를 보도했다. 똠방각하와 펲시, 뷁과 믜는 완성형에 없는 음절이다.";
    private static final String PAGE = "<!DOCTYPE html><html><head>%s<title>" + TITLE + "</title></head><body><p>" + TEXT + "</p></body></html>";

    @TestFactory
    Stream<DynamicTest> inTwoBytesUnderAnyLabelOrNone() {
        return Stream.of("euc-kr", "EUC-KR", "ks_c_5601-1987", "KS_C_5601-1989", "cp949", "uhc", "windows-949", "x-windows-949", "ms949",
                        "utf-8", "iso-8859-1", "windows-1252", "shift_jis", "gb2312", "utf-16", "x-nonsense", "")
                .map(label -> DynamicTest.dynamicTest("labelled " + label, () -> reads(page(label).getBytes(MS949))));
    }

    @TestFactory
    Stream<DynamicTest> inUtf8UnderAnyLabelOrNone() {
        return Stream.of("utf-8", "euc-kr", "cp949", "iso-8859-1", "shift_jis", "utf-16", "")
                .map(label -> DynamicTest.dynamicTest("labelled " + label, () -> reads(page(label).getBytes(StandardCharsets.UTF_8))));
    }

    @TestFactory
    Stream<DynamicTest> inUtf16WithAndWithoutMark() {
        return Stream.of("", "utf-8", "euc-kr").flatMap(label -> Stream.of(StandardCharsets.UTF_16LE, StandardCharsets.UTF_16BE)
                .flatMap(charset -> Stream.of(page(label).getBytes(charset), ("\uFEFF" + page(label)).getBytes(charset))
                        .map(bytes -> DynamicTest.dynamicTest(charset + " of " + bytes.length + " labelled " + label, () -> reads(bytes)))));
    }

    @Test
    void inUtf8WithMark() {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        bytes.writeBytes(new byte[] {(byte) 0xEF, (byte) 0xBB, (byte) 0xBF});
        bytes.writeBytes(page("euc-kr").getBytes(StandardCharsets.UTF_8));
        reads(bytes.toByteArray());
    }

    @Test
    void decomposedSyllablesAreComposed() {
        reads(Normalizer.normalize(page("utf-8"), Normalizer.Form.NFD).getBytes(StandardCharsets.UTF_8));
    }

    @Test
    void theXmlDeclarationIsALabelToo() {
        reads(("<?xml version=\"1.0\" encoding=\"EUC-KR\"?>" + page("")).getBytes(MS949));
    }

    @Test
    void plainTextHasNoLabelAtAll() {
        Article article = taken((TITLE + "\n\n" + TEXT).getBytes(MS949));
        assertEquals(TITLE, article.title());
        assertEquals(TEXT, article.text());
    }

    @Test
    void aShortTextInTwoBytesIsNotTakenForUtf8() {
        // These two syllables are valid UTF-8 by accident.
        byte[] bytes = "<meta charset=euc-kr><p>짤짬".getBytes(MS949);
        assertEquals("짤짬", taken(bytes).text());
    }

    @TestFactory
    Stream<DynamicTest> whereTheBytesSayNothingTheLabelDecidesWhereverItStands() {
        return Stream.of("<meta charset=euc-kr><p>", "<meta http-equiv=Content-Type content='text/html; charset=ks_c_5601-1987'><p>", "<?xml version='1.0' encoding='EUC-KR'?><p>",
                "<?xml version=\"1.0\" encoding=\"CP949\"?><html><p>").map(head -> DynamicTest.dynamicTest(head, () -> assertEquals("짤짬", taken((head + "짤짬").getBytes(MS949)).text())));
    }

    @Test
    void aByteOrderMarkIsBelievedBeforeAnyLabel() {
        byte[] words = "짤짬".getBytes(MS949);
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        bytes.writeBytes(new byte[] {(byte) 0xEF, (byte) 0xBB, (byte) 0xBF});
        bytes.writeBytes("<meta charset=euc-kr><p>words ".getBytes(StandardCharsets.US_ASCII));
        bytes.writeBytes(words);
        assertEquals(Normalizer.normalize("words " + new String(words, StandardCharsets.UTF_8), Normalizer.Form.NFC), taken(bytes.toByteArray()).text());
    }

    @Test
    void westernAndJapanesePagesAreNotTakenForKorean() {
        String french = "Le général a déclaré que la fusée était tombée à côté de l'île, très près du rivage.";
        assertEquals(french, taken(("<p>" + french).getBytes(Charset.forName("windows-1252"))).text());
        String japanese = "北朝鮮は弾道ミサイルを発射したと発表した。カタカナもある。";
        assertEquals(japanese, taken(("<p>" + japanese).getBytes(Charset.forName("Shift_JIS"))).text());
        assertEquals(japanese, taken(("<p>" + japanese).getBytes(Charset.forName("EUC-JP"))).text());
        String russian = "Северная Корея запустила ракету в сторону моря.";
        assertEquals(russian, taken(("<p>" + russian).getBytes(Charset.forName("windows-1251"))).text());
        String chinese = "朝鲜中央通讯社报道说，朝鲜二十七日发射了弹道导弹。";
        assertEquals(chinese, taken(("<p>" + chinese).getBytes(Charset.forName("GB18030"))).text());
    }

    @Test
    void whatCannotBeReadIsCounted() {
        byte[] bytes = page("utf-8").getBytes(StandardCharsets.UTF_8);
        int at = page("utf-8").substring(0, page("utf-8").indexOf("보도했다")).getBytes(StandardCharsets.UTF_8).length;
        bytes[at + 1] = 'x';
        Outcome.Taken taken = assertInstanceOf(Outcome.Taken.class, new Intake().read("page", bytes, Instant.EPOCH));
        assertEquals(2, taken.unreadableCharacters());
        assertEquals(0, assertInstanceOf(Outcome.Taken.class,
                new Intake().read("page", page("").getBytes(MS949), Instant.EPOCH)).unreadableCharacters());
    }

    private static String page(String label) {
        return PAGE.formatted(label.isEmpty() ? "" : "<meta http-equiv=\"Content-Type\" content=\"text/html; charset=" + label + "\">");
    }

    private static void reads(byte[] bytes) {
        Article article = taken(bytes);
        assertEquals(TITLE, article.title());
        assertEquals(TEXT, article.text());
        assertEquals("ko", article.language());
    }

    private static Article taken(byte[] bytes) {
        return assertInstanceOf(Outcome.Taken.class, new Intake().read("page", bytes, Instant.EPOCH)).articles().getFirst();
    }
}
