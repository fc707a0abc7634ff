package org.bongsu.intake;

import java.io.IOException;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Random;

/**
 * Makes an analyst's folder of any size: pages, texts, mails, documents, feeds, archives, pictures, what is locked or broken, what comes
 * twice, and reprints. The same number makes the same folder. Run as a program, it writes into a folder: {@code FOLDER NUMBER}.
 */
public final class MixedFiles {
    private static final List<String> WORDS = List.of(("missile launch sea east coast radar ship drone border statement ministry council talks tariff exercise bomber island line fishing boat balloon "
            + "reactor satellite rocket artillery general parade envoy sanction summit letter fence guard loudspeaker patrol harbour bridge railway flood harvest winter").split(" "));
    private static final List<String> KOREAN = List.of("미사일 발사 동해 합참 북한 남한 무인기 훈련 성명 회담 관세 위성 포병 국경 풍선 확성기 어선 대화 정상 제재 열병식 핵실험 잠수함 폭격기 통일부 국방부".split(" "));

    private final Random random;

    private MixedFiles(long seed) {
        random = new Random(seed);
    }

    public static void main(String[] args) throws IOException {
        write(Path.of(args[0]), Integer.parseInt(args[1]));
    }

    /** Writes so many files into folders of a hundred. */
    public static void write(Path folder, int number) throws IOException {
        for (int i = 0; i < number; i++) {
            Path in = Files.createDirectories(folder.resolve("%03d".formatted(i / 100)));
            new MixedFiles(i).file(in, i);
        }
    }

    private void file(Path in, int i) throws IOException {
        String title = title(i);
        switch (i % 20) {
            case 0, 1, 2, 3, 4, 5 -> Files.write(in.resolve(i + ".html"), page(title, paragraphs(8, i % 3 == 0)).getBytes(i % 4 == 0 ? Charset.forName("x-windows-949") : StandardCharsets.UTF_8));
            // The same wire story in every folder, with a title and a last line of the paper's own.
            case 6, 7 -> Files.writeString(in.resolve(i + ".html"), page(title, new MixedFiles(7).paragraphs(8, false) + "<p>" + sentence(false) + "</p>"));
            case 8, 9 -> Files.writeString(in.resolve(i + ".txt"), title + "\n\n28 January 2026\n\n" + plain(paragraphs(6, i % 2 == 0)));
            case 10 -> Files.writeString(in.resolve(i + ".md"), "# " + title + "\n\n" + plain(paragraphs(5, false)));
            case 11 -> Files.writeString(in.resolve(i + ".eml"), "From: Desk <desk@example.kr>\r\nSubject: " + title + "\r\nDate: Wed, 28 Jan 2026 08:30:00 +0900\r\nContent-Type: text/plain; charset=utf-8\r\n\r\n"
                    + plain(paragraphs(5, true)));
            case 12, 13 -> Files.write(in.resolve(i + ".docx"), FormatFiles.zip("[Content_Types].xml", "<Types/>".getBytes(StandardCharsets.UTF_8), "word/document.xml",
                    ("<w:document xmlns:w='w'><w:body>" + word(title) + paragraphs(6, true).replace("<p>", "<w:p><w:r><w:t>").replace("</p>", "</w:t></w:r></w:p>") + "</w:body></w:document>").getBytes(StandardCharsets.UTF_8)));
            case 14, 15 -> Files.write(in.resolve(i + ".pdf"), FormatFiles.headed(title, List.of(plain(paragraphs(5, false)).split("\n\n"))));
            case 16 -> Files.writeString(in.resolve(i + ".rss"), "<rss version='2.0'><channel><title>Feed</title>" + item(i, 1) + item(i, 2) + item(i, 3) + "</channel></rss>");
            case 17 -> Files.write(in.resolve(i + ".zip"), FormatFiles.zip("a.html", page(title, paragraphs(6, false)).getBytes(StandardCharsets.UTF_8), "b.txt",
                    (title(i + 1) + "\n\n" + plain(paragraphs(4, true))).getBytes(StandardCharsets.UTF_8)));
            case 18 -> odd(in, i);
            default -> Files.writeString(in.resolve(i + ".html"), page("Comes twice", new MixedFiles(19).paragraphs(7, true)));
        }
    }

    private void odd(Path in, int i) throws IOException {
        switch (i / 20 % 4) {
            case 0 -> Files.write(in.resolve(i + ".png"), new byte[] {(byte) 0x89, 'P', 'N', 'G', 13, 10, 26, 10, 0, (byte) i, (byte) (i >> 8)});
            case 1 -> Files.write(in.resolve(i + ".pdf"), FormatFiles.locked());
            case 2 -> Files.write(in.resolve(i + ".html"), new byte[0]);
            default -> Files.writeString(in.resolve(i + ".pdf"), "%PDF-1.7 that breaks off " + i);
        }
    }

    private String item(int i, int number) {
        return "<item><title>" + title(i) + "</title><link>https://example.kr/" + i + "/" + number + "</link><description><![CDATA[" + paragraphs(3, false) + "]]></description></item>";
    }

    private static String page(String title, String paragraphs) {
        return "<!DOCTYPE html><html><head><title>" + title + " - Daily</title><script>var x = 1;</script></head><body><nav><a href=/>Home</a><a href=/news>News</a></nav><article><h1>" + title
                + "</h1>" + paragraphs + "</article><footer>All rights reserved</footer></body></html>";
    }

    private static String word(String text) {
        return "<w:p><w:r><w:t>" + text + "</w:t></w:r></w:p>";
    }

    private String title(int i) {
        return "Report " + i + " of " + WORDS.get(random.nextInt(WORDS.size())) + " and " + WORDS.get(random.nextInt(WORDS.size()));
    }

    private String paragraphs(int count, boolean korean) {
        StringBuilder all = new StringBuilder();
        for (int i = 0; i < count; i++) {
            all.append("<p>").append(sentence(korean)).append(' ').append(sentence(korean)).append("</p>");
        }
        return all.toString();
    }

    private String sentence(boolean korean) {
        StringBuilder words = new StringBuilder(korean ? "" : "The");
        for (int i = 0; i < 14; i++) {
            List<String> from = korean ? KOREAN : WORDS;
            words.append(words.isEmpty() ? "" : " ").append(from.get(random.nextInt(from.size())));
        }
        return words.append(korean ? "했다고 밝혔다." : ".").toString();
    }

    private static String plain(String paragraphs) {
        return paragraphs.replace("<p>", "").replace("</p>", "\n\n").strip();
    }
}
