package org.bongsu.intake;

import static org.junit.jupiter.api.Assertions.assertAll;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertInstanceOf;

import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.bongsu.model.Article;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.TestFactory;

/**
 * Pages built as papers, broadcasters, ministries, blogs and the tables of the early web build theirs, with words of our own: the article
 * comes out whole, and nothing that stands around it.
 */
class SitesTest {
    private static final String TITLE = "합참 \"북한, 동해상으로 탄도미사일 2발 발사\"";
    private static final List<String> TEXT = List.of(
            "합동참모본부는 28일 오전 8시 24분께 북한이 평양 순안 일대에서 동해상으로 단거리 탄도미사일 2발을 발사했다고 밝혔다. 군은 추가 발사에 대비해 감시와 경계를 강화했다.",
            "미사일은 약 350km를 비행해 함경북도 길주군 무수단리 앞바다에 떨어졌으며, 한미 정보당국이 세부 제원을 정밀 분석하고 있다고 합참은 설명했다.",
            "\"한반도의 평화를 위협하는 행위를 즉각 중단하라.\"",
            "일본 방위성도 같은 시각 미사일이 배타적경제수역 밖에 떨어진 것으로 보인다고 발표했다. 선박과 항공기의 피해는 확인되지 않았다.",
            "통일부 당국자는 국가안보실이 긴급 상임위원회를 열어 대응 방안을 논의했다고 전했다. 회의에는 관계 부처 장관이 모두 참석했다.",
            "전문가들은 이번 발사가 다음 달 열리는 당 전원회의를 앞두고 이뤄졌다는 점에 주목하며, 추가 도발의 가능성이 있다고 내다봤다.");
    private static final String LINKS = Stream.of("정치", "경제", "사회", "국제", "북한", "문화", "스포츠").map(each -> "<li><a href='/" + each + "'>" + each + "</a></li>").collect(Collectors.joining("", "<ul>", "</ul>"));
    private static final String MOST_READ = Stream.of("국회, 새해 예산안 처리 시한 넘겨 여야 대치 계속", "서울 아침 기온 영하 12도, 출근길 한파에 도로 결빙 주의", "프로야구 새 시즌 개막전 대진표 발표… 잠실에서 첫 경기",
            "환율 1,400원 돌파, 수출 기업 대책 마련에 부심").map(each -> "<li><a href='/n/" + each.length() + "'><img src=t.jpg><strong>" + each + "</strong></a></li>").collect(Collectors.joining("", "<ol>", "</ol>"));

    private static final Map<String, String> PAGES = new LinkedHashMap<>();

    static {
        PAGES.put("wire", "<header class='header-wrap'><div class=nav-menu>" + LINKS + "</div></header><main><h1 class=tit01>" + TITLE + "</h1><p class='update-time' data-published-time=202601280910><span class=txt>송고</span> 2026-01-28 09:10</p>"
                + "<div class='writer-zone01'><a href=/r/1><strong class=tit-name>김하나 기자</strong></a></div><article class='story-news article'><h2 class='tit-sub blind'>요약</h2>"
                + "<div class='comp-box photo-group'><figure class='image-zone01'><span class=img-con><img src=a.jpg alt=''></span><figcaption class='desc-con'><strong class=tit-cap>미사일 발사 장면</strong>[조선중앙통신 자료사진]</figcaption></figure></div>"
                + p() + "<p>hana@example.kr</p><p class='txt-copyright'>&lt;저작권자(c) 통신사, 무단 전재-재배포, AI 학습 및 활용 금지&gt; <span>2026/01/28 09:10 송고</span></p></article>"
                + "<aside class='aside-zone01'><h3>많이 본 뉴스</h3>" + MOST_READ + "</aside><section class='related-zone'><h2>관련 뉴스</h2>" + MOST_READ + "</section></main><footer>주소 서울시 종로구 대표 홍길동</footer>");
        PAGES.put("broadcaster, by line breaks", "<div id=gnb>" + LINKS + "</div><div class=landing-caption><h4 class=headline-title>" + TITLE + "</h4><div class=dates><em class=input-date>입력 2026.01.28 (09:10)</em><em>수정 2026.01.28 (10:02)</em></div></div>"
                + "<div id=cont_newstext class='detail-body font-size'><div class=view_con_img><img src=a.jpg></div>" + String.join("<br /><br />", TEXT) + "<br /><br /><div class='article-desc'>■ 제보하기<br />▷ 카카오톡 : '제보' 검색, 채널 추가<br />▷ 전화 : 02-781-1234</div></div>"
                + "<div class=reporter-box><span>김하나 기자</span><a href='mailto:hana@example.kr'>hana@example.kr</a></div><div class=many-view><p>많이 본 뉴스</p>" + MOST_READ + "</div>");
        PAGES.put("portal", "<div class='media_end_head_title'><h2 id=title_area><span>" + TITLE + "</span></h2></div><div class=media_end_head_info_datestamp><span class='media_end_head_info_datestamp_time' data-date-time='2026-01-28 09:10:00'>2026.01.28. 오전 9:10</span></div>"
                + "<div id=newsct_article class=newsct_article><article id=dic_area class='go_trans _article_content'><span class=end_photo_org><div class=nbd_im_w><div class=nbd_a><img id=img1 data-src=a.jpg></div></div><em class=img_desc>북한이 공개한 발사 장면. 조선중앙통신</em></span><br>"
                + String.join("<br><br>", TEXT) + "</article></div><div class=byline><p class=byline_p><span class=byline_s>김하나 기자(hana@example.kr)</span></p></div><div class=copyright><p class=c_text>Copyright ⓒ 신문사. All rights reserved. 무단 전재 및 재배포 금지.</p></div>"
                + "<div class=media_end_linked_news><h3>이 기자의 최신 기사</h3>" + MOST_READ + "</div>");
        PAGES.put("ministry, a board of a table", "<div id=lnb>" + LINKS + "</div><div class=contents><h3>보도자료</h3><table class=board_view summary=보기><tbody><tr><th>제목</th><td colspan=3>" + TITLE + "</td></tr><tr><th>작성자</th><td>대변인실</td><th>작성일</th><td>2026-01-28</td></tr>"
                + "<tr><th>첨부파일</th><td colspan=3><a href=d.hwpx>260128_보도자료.hwpx</a> <a href=d.pdf>260128_보도자료.pdf</a></td></tr><tr><td colspan=4 class=view_cont>" + p() + "</td></tr></tbody></table>"
                + "<ul class=prev_next><li><a href=/1>이전글 설 연휴 근무 안내</a></li><li><a href=/2>다음글 장관 일정</a></li></ul></div><div class=footer>(03171) 서울특별시 종로구 세종대로 209</div>");
        PAGES.put("blog, one", "<div class=area_cover><h1>" + TITLE + "</h1><span class=date>2026. 1. 28. 09:10</span></div><div class='area_view'><div class='tt_article_useless_p_margin contents_style'>"
                + TEXT.stream().map(each -> "<p data-ke-size='size16'>" + each + "</p><p data-ke-size='size16'>&nbsp;</p>").collect(Collectors.joining()) + "<div class=container_postbtn><button>공감</button><button>구독하기</button></div>"
                + "<div class='another_category'><h4>'<a>북한</a>' 카테고리의 다른 글</h4><table><tr><th><a href=/1>지난달 북한 동향 정리</a> (0)</th><td>2026.01.03</td></tr><tr><th><a href=/2>열병식 사진 모음</a> (2)</th><td>2025.12.20</td></tr></table></div></div></div>"
                + "<div class=area_reply><h2>댓글</h2><ul><li><span>홍길동</span><p>좋은 글 잘 읽었습니다. 앞으로도 계속 정리해 주시면 감사하겠습니다.</p></li></ul></div>");
        PAGES.put("blog, another", "<div class='se-viewer se-theme-default'><div class='se-component se-documentTitle'><div class=se-title-text><p class=se-text-paragraph><span class='se-fs- se-ff-'>" + TITLE + "</span></p></div><div class=blog2_container><span class=nick>감시자</span><span class='se_publishDate pcol2'>2026. 1. 28. 9:10</span></div></div>"
                + "<div class=se-main-container>" + TEXT.stream().map(each -> "<div class='se-component se-text se-l-default'><div class=se-component-content><div class='se-section se-section-text'><div class='se-module se-module-text'><p class='se-text-paragraph se-text-paragraph-align-'><span class='se-fs- se-ff-'>"
                + each + "</span></p></div></div></div></div>").collect(Collectors.joining()) + "</div></div><div class=wrap_postcomment><a href=#>댓글 3</a> <a href=#>공유하기</a></div>");
        PAGES.put("watch site on WordPress", "<nav class=main-navigation>" + LINKS + "</nav><article class='post-1 post type-post status-publish has-post-thumbnail hentry category-missiles tag-news'><header class=entry-header><h1 class=entry-title>" + TITLE + "</h1><div class=entry-meta><span class=posted-on><time class='entry-date published' datetime='2026-01-28T09:10:00+09:00'>28 Jan</time></span></div></header>"
                + "<div class='entry-content clearfix'>" + p() + "<figure id=attachment_1 class='wp-caption aligncenter'><img src=a.jpg><figcaption class=wp-caption-text>그림 1. 순안 일대 위성사진</figcaption></figure><div class='sharedaddy sd-sharing-enabled'><h3>Share this:</h3><ul><li><a href=#>X</a></li></ul></div>"
                + "<div id=jp-relatedposts class=jp-relatedposts><h3>Related</h3></div></div></article><div id=comments class=comments-area><h2>2 thoughts</h2><ol><li><p>아주 자세한 분석이네요. 위성사진의 날짜가 언제인지 알 수 있을까요? 지난번 글과 비교해 보고 싶습니다.</p></li></ol></div>");
        PAGES.put("tables of the early web", "<table width=760 border=0><tr><td colspan=2 bgcolor=navy><font color=white size=5>조선의 소리</font></td></tr><tr><td width=160 valign=top>" + LINKS.replaceAll("</?ul>", "").replace("<li>", "<font size=2>").replace("</li>", "</font><br>")
                + "<table><tr><td><b>알림</b><br><a href=a.html>홈페지 안내</a><br><a href=b.html>련계</a></td></tr></table></td><td width=600 valign=top><table width=100%><tr><td><font size=4><b>" + TITLE + "</b></font></td></tr><tr><td align=right><font size=2>2026년 1월 28일</font></td></tr><tr><td><font size=3>"
                + String.join("<br><br>\n", TEXT) + "</font></td></tr></table></td></tr><tr><td colspan=2 align=center><font size=1>Copyright 2001-2026 All rights reserved</font></td></tr></table>");
        PAGES.put("a cell for each paragraph", "<table width=700><tr><td width=140 valign=top>" + LINKS + "</td><td><table>" + TEXT.stream().map(each -> "<tr><td width=20>&nbsp;</td><td class=t>" + each + "</td></tr>").collect(Collectors.joining())
                + "</table></td><td width=140 valign=top>" + MOST_READ + "</td></tr></table>");
        PAGES.put("agency of the North", "<div id=header>" + LINKS + "</div><div class=article_main><header class=article-main-header><h1 class=article-main-title>" + TITLE + "</h1><span class=publish-time>Date: 28/01/2026</span></header><div class='content-wrapper'><p>(평양 1월 28일발 조선중앙통신)</p><div class=TextP>"
                + TEXT.stream().map(each -> "<p class=TextP>&nbsp;&nbsp;" + each + "</p>").collect(Collectors.joining()) + "</div></div></div><div class=article-side><h3>최신소식</h3>" + MOST_READ + "</div>");
        PAGES.put("single page whose classes say nothing", "<div class=a1><div class=b2>" + LINKS + "</div></div><div class=c3><div class=d4><h1 class=e5>" + TITLE + "</h1><div class=f6><span>김하나 기자</span><span>2026.01.28 09:10</span></div><div class=g7>"
                + TEXT.stream().map(each -> "<div class=h8><span class=i9>" + each + "</span></div>").collect(Collectors.joining()) + "</div></div><div class=j0><strong>많이 본 기사</strong>" + MOST_READ + "</div></div><div class=k1>상호 신문사 등록번호 서울아00001 청소년보호책임자 홍길동</div>");
    }

    private static String p() {
        return TEXT.stream().map(each -> "<p>" + each + "</p>").collect(Collectors.joining("\n"));
    }

    @TestFactory
    List<DynamicTest> theArticleAndNothingAroundIt() {
        List<DynamicTest> tests = new ArrayList<>();
        PAGES.forEach((name, body) -> tests.add(DynamicTest.dynamicTest(name, () -> {
            String html = "<!doctype html><html><head><meta charset=utf-8><title>" + TITLE + " | 매일신보</title></head><body>" + body + "</body></html>";
            Article article = assertInstanceOf(Outcome.Taken.class, new Intake().read("a.html", html.getBytes(StandardCharsets.UTF_8), Instant.EPOCH)).articles().getFirst();
            assertAll(() -> assertEquals(String.join("\n\n", TEXT), article.text()), () -> assertEquals(TITLE, article.title()), () -> assertEquals("ko", article.language()));
        })));
        return tests;
    }
}
