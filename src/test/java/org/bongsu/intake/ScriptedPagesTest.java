package org.bongsu.intake;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertInstanceOf;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.bongsu.model.Article;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;

/** Pages that draw themselves by a script, and pages whose linked data has what is not shown: the article is found where it is in the file. */
class ScriptedPagesTest {
    private static final String TITLE = "합참 \"북한, 동해상으로 탄도미사일 2발 발사\"";
    private static final List<String> PARAGRAPHS = List.of(
            "합동참모본부는 28일 오전 8시 24분께 북한이 평양 순안 일대에서 동해상으로 단거리 탄도미사일 2발을 발사했다고 밝혔다. \"군은 추가 발사에 대비해 감시를 강화했다\"고 말했다.",
            "미사일은 약 350km를 비행해 함경북도 길주군 무수단리 앞바다에 떨어졌으며, 한미 정보당국이 세부 제원을 정밀 분석하고 있다고 합참은 설명했다.",
            "일본 방위성도 같은 시각 미사일이 배타적경제수역 밖에 떨어진 것으로 보인다고 발표했다. 선박과 항공기의 피해는 확인되지 않았다.",
            "통일부 당국자는 \"한반도의 평화를 위협하는 행위를 즉각 중단하라\"고 촉구했다. 국가안보실은 긴급 상임위원회를 열어 대응 방안을 논의했다.",
            "전문가들은 이번 발사가 다음 달 열리는 당 전원회의를 앞두고 이뤄졌다는 점에 주목하며, 추가 도발의 가능성이 있다고 내다봤다.");
    private static final String TEASER = "다른 기사의 첫머리입니다. 이것은 요약일 뿐이며 본문이 아닙니다.";

    private static String q(String text) {
        return JsonNodeFactory.instance.textNode(text).toString();
    }

    private static String html() {
        return PARAGRAPHS.stream().map(paragraph -> "<p>" + paragraph + "</p>").collect(Collectors.joining("\n"));
    }

    private static String parts(String each) {
        return PARAGRAPHS.stream().map(paragraph -> each.formatted(q(paragraph))).collect(Collectors.joining(",", "[", "]"));
    }

    /** What stands in the page's scripts, in the shapes that sites use. */
    private static final Map<String, String> SCRIPTS = Map.of(
            "__NEXT_DATA__ with markup", "<script id='__NEXT_DATA__' type='application/json'>{\"props\":{\"pageProps\":{\"related\":[{\"title\":\"다른 기사\",\"summary\":" + q(TEASER) + "}],\"article\":{\"id\":7,\"title\":"
                    + q(TITLE) + ",\"contents\":" + q(html()) + "}}},\"page\":\"/news/[id]\",\"buildId\":\"x\"}</script>",
            "__NEXT_DATA__ with blocks of rich text", "<script id='__NEXT_DATA__' type='application/json'>{\"props\":{\"pageProps\":{\"post\":{\"headline\":" + q(TITLE) + ",\"body\":"
                    + parts("{\"nodeType\":\"paragraph\",\"data\":{},\"content\":[{\"nodeType\":\"text\",\"value\":%s,\"marks\":[]}]}") + "}}}}</script>",
            "__INITIAL_STATE__", "<script>window.__INITIAL_STATE__ = {\"user\":null,\"article\":{\"view\":{\"subject\":" + q(TITLE) + ",\"content\":" + q(html()) + ",\"regDate\":\"2026-01-28 09:00\"}}}; (function(){var s=1;}());</script>",
            "__PRELOADED_STATE__ parsed from a string", "<script>window.__PRELOADED_STATE__=JSON.parse(" + q("{\"a\":{\"newsTitle\":" + q(TITLE) + ",\"newsContent\":" + q(String.join("<br><br>", PARAGRAPHS)) + "}}") + ");</script>",
            "Fusion.globalContent", "<script type='application/javascript'>window.Fusion=window.Fusion||{};Fusion.arcSite=\"daily\";Fusion.globalContent={\"_id\":\"A\",\"headlines\":{\"basic\":" + q(TITLE)
                    + "},\"content_elements\":" + parts("{\"_id\":\"B\",\"type\":\"text\",\"content\":%s}") + ",\"related_content\":{\"basic\":[]}};Fusion.globalContentConfig={\"source\":\"story\"};</script>",
            "__APOLLO_STATE__", "<script>window.__APOLLO_STATE__={\"ROOT_QUERY\":{\"__typename\":\"Query\"},\"Article:9\":{\"__typename\":\"Article\",\"title\":" + q(TITLE) + ",\"paragraphs\":"
                    + parts("{\"__typename\":\"Paragraph\",\"text\":%s}") + "},\"Article:10\":{\"__typename\":\"Article\",\"title\":\"다른 기사\",\"description\":" + q(TEASER) + "}};</script>");

    private static Article read(String html) {
        return assertInstanceOf(Outcome.Taken.class, new Intake().read("a.html", html.getBytes(StandardCharsets.UTF_8), Instant.EPOCH)).articles().getFirst();
    }

    private static String page(String head, String body) {
        return "<!doctype html><html lang=ko><head><meta charset=utf-8><title>" + TITLE + " - 매일신보</title><meta property='og:site_name' content='매일신보'>" + head + "</head><body><div id=root></div>"
                + body + "<noscript>이 사이트를 보려면 자바스크립트를 켜십시오.</noscript></body></html>";
    }

    @TestFactory
    List<DynamicTest> whatAScriptWouldDrawIsRead() {
        List<DynamicTest> tests = new ArrayList<>();
        SCRIPTS.forEach((name, script) -> tests.add(DynamicTest.dynamicTest(name, () -> {
            Article article = read(page("", script));
            assertEquals(String.join("\n\n", PARAGRAPHS), article.text());
            assertEquals(TITLE, article.title());
        })));
        // A few words are shown until the script has run, and what it draws is the article still.
        SCRIPTS.forEach((name, script) -> tests.add(DynamicTest.dynamicTest(name + " behind a teaser", () ->
                assertEquals(String.join("\n\n", PARAGRAPHS), read(page("", "<div class=wrap><p>" + PARAGRAPHS.getFirst() + "</p></div>" + script)).text()))));
        return tests;
    }

    @Test
    void anArticleThatIsShownIsReadAsItIsShown() {
        String shown = PARAGRAPHS.stream().map(paragraph -> "<p>" + paragraph.replace("북한", "북측") + "</p>").collect(Collectors.joining());
        String text = read(page("", "<article>" + shown + shown.replace("28일", "29일") + "</article>" + SCRIPTS.get("__INITIAL_STATE__"))).text();
        assertTrue(text.contains("북측이") && !text.contains("북한이"), text);
    }

    @Test
    void linkedDataGivesWhatThePageDoesNot() {
        String whole = "<script type='application/ld+json'>{\"@context\":\"https://schema.org\",\"@graph\":[{\"@type\":\"WebPage\",\"name\":\"x\"},{\"@type\":\"NewsArticle\",\"headline\":" + q(TITLE) + ",\"articleBody\":"
                + q(String.join("\n", PARAGRAPHS)) + "}]}</script>";
        assertEquals(String.join("\n\n", PARAGRAPHS), read(page(whole, "<p>" + TEASER + "</p>")).text());
    }

    @Test
    void anArticleThatIsSplitOverLinkedDataIsPutTogether() {
        String about = "<script type='application/ld+json'>{\"@type\":\"NewsArticle\",\"headline\":" + q(TITLE) + ",\"datePublished\":\"2026-01-28T09:10:00+09:00\",\"author\":{\"name\":\"김하나\"}}</script>";
        String words = "<script type='application/ld+json'>{\"@type\":\"NewsArticle\",\"headline\":" + q(TITLE) + ",\"articleBody\":" + parts("%s") + "}</script>";
        Article two = read(page(about + words, ""));
        assertEquals(String.join("\n\n", PARAGRAPHS), two.text());
        assertEquals("2026-01-28T09:10:00+09:00", two.published().iso());
        assertEquals("김하나", two.about().author());
        String inParts = "<script type='application/ld+json'>{\"@type\":\"NewsArticle\",\"headline\":" + q(TITLE) + ",\"hasPart\":" + parts("{\"@type\":\"WebPageElement\",\"isAccessibleForFree\":true,\"text\":%s}") + "}</script>";
        assertEquals(String.join("\n\n", PARAGRAPHS), read(page(inParts, "")).text());
        String live = "<script type='application/ld+json'>{\"@type\":\"LiveBlogPosting\",\"headline\":" + q(TITLE) + ",\"liveBlogUpdate\":" + parts("{\"@type\":\"BlogPosting\",\"headline\":\"속보\",\"articleBody\":%s}") + "}</script>";
        assertEquals(PARAGRAPHS.stream().map(each -> "속보\n\n" + each).collect(Collectors.joining("\n\n")), read(page(live, "")).text());
    }

    @Test
    void anotherArticlesLinkedDataIsNotThisOnes() {
        String other = "<script type='application/ld+json'>{\"@type\":\"NewsArticle\",\"headline\":\"전혀 다른 기사\",\"articleBody\":" + q("다른 본문이다. ".repeat(80)) + "}</script>";
        String own = "<script type='application/ld+json'>{\"@type\":\"NewsArticle\",\"headline\":" + q(TITLE) + ",\"datePublished\":\"2026-01-28\",\"author\":{\"name\":\"김하나\"}}</script>";
        assertEquals(String.join("\n\n", PARAGRAPHS), read(page(own + other, "<article>" + html() + "</article>")).text());
    }
}
