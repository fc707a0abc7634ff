package org.bongsu.suggest.learn;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Random;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import org.junit.jupiter.api.Test;

class LearnerTest {
    private static final List<String> SHIPS = List.of("A patrol boat turned back at the northern limit line near the island",
            "Two fishing boats strayed over the northern limit line and were turned back", "A northern boat crossed the northern limit line before dawn and turned back",
            "Warning shots turned a patrol boat back at the northern limit line", "The boat crossed the limit line in fog and turned back at once");
    private static final List<String> PAPERS = List.of("The daily wrote that the leader praised the harvest of the farm", "The leader praised farm workers for the autumn harvest",
            "State media praised the harvest at a model farm", "A column praised the leader for a record harvest at the farm", "The farm celebrated a harvest that the leader praised");
    private static final List<String> KOREAN = List.of("북한 경비정이 북방한계선을 넘었다가 되돌아갔다", "어선 두 척이 북방한계선을 넘어와 되돌려 보냈다", "새벽에 북한 선박이 북방한계선을 넘었다",
            "경고 사격 뒤 경비정이 북방한계선 북쪽으로 되돌아갔다", "북방한계선을 넘은 선박이 곧 되돌아갔다");

    /** An analyst who codes boats at the line as crossings, where the rules say clash, rejects praise of farms, and else agrees with the rules. */
    private static List<Decision> decisions(int rounds) {
        List<Decision> all = new ArrayList<>();
        for (int round = 0; round < rounds; round++) {
            for (int i = 0; i < SHIPS.size(); i++) {
                all.add(new Decision(SHIPS.get(i), "maritime.clash", "maritime.nll", "s" + round + i));
                all.add(new Decision(KOREAN.get(i), "maritime.clash", "maritime.nll", "k" + round + i));
                all.add(new Decision(PAPERS.get(i), "display.inspection", Decision.NOTHING, "p" + round + i));
                all.add(new Decision("The army fired a missile number " + i + " into the eastern sea in the morning", "launch.srbm", "launch.srbm", "m" + round + i));
            }
        }
        return all;
    }

    @Test
    void whatTheAnalystAlwaysCorrectsIsProposedAsSheCodesIt() {
        Model model = Learner.train(decisions(2), 1);
        Model.Judged boat = model.judge("A northern patrol boat crossed the northern limit line and turned back", "maritime.clash");
        assertEquals("maritime.nll", boat.type());
        assertTrue(boat.similar() >= 2 && boat.likelihood() > 0.5, boat::toString);
        assertEquals("maritime.nll", model.judge("북한 어선이 북방한계선을 넘었다가 되돌아갔다", "maritime.clash").type());
        assertEquals(Decision.NOTHING, model.judge("The leader praised the harvest of a farm", "display.inspection").type());
    }

    @Test
    void whatNothingLikeWasDecidedOfStaysAsTheRulesSay() {
        Model model = Learner.train(decisions(2), 1);
        assertEquals("launch.srbm", model.judge("The army fired a missile into the eastern sea in the evening", "launch.srbm").type());
        assertEquals("maritime.clash", model.judge("Navies exchanged heavy gunfire with six sailors killed in battle", "maritime.clash").type());
        assertEquals("tariff.threat", model.judge("Washington threatens a new levy on cars", "tariff.threat").type(), "a type that was never met");
        assertEquals(new Model.Judged("tariff.threat", 1, 0), Learner.train(List.of(), 1).judge("Washington threatens a new levy", "tariff.threat"));
    }

    /** With nothing but agreement there is nothing to say against the rules, whatever the sentence. */
    @Property(tries = 40)
    void whoAlwaysAgreesWithTheRulesIsNeverContradicted(@ForAll long seed) {
        List<Decision> agreed = decisions(1).stream().map(each -> new Decision(each.text(), each.ruled(), each.ruled(), each.article())).toList();
        Model model = Learner.train(agreed, seed);
        for (Decision each : decisions(1)) {
            assertEquals(each.ruled(), model.judge(each.text(), each.ruled()).type());
        }
    }

    @Property(tries = 15)
    void theSameDecisionsInAnyOrderGiveTheSameModel(@ForAll long order) {
        List<Decision> shuffled = new ArrayList<>(decisions(2));
        Collections.shuffle(shuffled, new Random(order));
        assertEquals(Trial.of(decisions(2), 3), Trial.of(shuffled, 3));
        for (Decision each : decisions(1)) {
            assertEquals(Learner.train(decisions(2), 3).judge(each.text(), "maritime.clash"), Learner.train(shuffled, 3).judge(each.text(), "maritime.clash"));
        }
    }

    @Test
    void theTrialSaysBetterOnlyWhenItIs() {
        Trial learned = Trial.of(decisions(3), 1);
        assertTrue(learned.better(), learned::toString);
        assertEquals(60, learned.decisions());
        assertEquals(15, learned.rules());
        assertTrue(learned.learned() > 50, learned::toString);
        assertFalse(Trial.of(decisions(1), 1).better(), "twenty decisions prove nothing");
        Random random = new Random(4);
        List<String> types = List.of("maritime.nll", "maritime.clash", "other");
        List<Decision> noise = decisions(3).stream().map(each -> new Decision(each.text(), each.ruled(), types.get(random.nextInt(3)), each.article())).toList();
        Trial chance = Trial.of(noise.stream().map(each -> random.nextInt(3) > 0 ? new Decision(each.text(), each.ruled(), each.ruled(), each.article()) : each).toList(), 1);
        assertFalse(chance.better(), chance::toString);
    }

    /** An article's own sentences would give it away: they are never in what is learned from when it is judged. */
    @Test
    void sentencesOfOneArticleAreNeverSplit() {
        List<Decision> one = decisions(3).stream().map(each -> new Decision(each.text(), each.ruled(), each.decided(), "the same")).toList();
        Trial trial = Trial.of(one, 1);
        assertEquals(trial.rules(), trial.learned(), "with all of it in one article there is nothing to learn from");
    }
}
