package org.bongsu.suggest.learn;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.TreeSet;

/**
 * The rules alone beside the rules with what was learned, over the same decisions: each judged by a model that saw nothing of its article.
 *
 * @param decisions how many were judged
 * @param rules     how many the rules had right
 * @param learned   how many were right with what was learned from the others
 * @param won       how many only the learned model had right
 * @param lost      how many only the rules had right
 */
public record Trial(int decisions, int rules, int learned, int won, int lost) {
    /** Of nothing. */
    public static final Trial NONE = new Trial(0, 0, 0, 0, 0);
    /** Fewer decisions prove nothing. */
    public static final int LEAST = 30;

    private static final int FOLDS = 5;

    /** Trains five times on four fifths of the articles, and judges the last fifth each time. */
    public static Trial of(List<Decision> decisions, long seed) {
        Map<String, Integer> folds = folds(decisions, seed);
        int rules = 0;
        int learned = 0;
        int won = 0;
        int lost = 0;
        for (int fold = 0; fold < FOLDS; fold++) {
            List<Decision> from = new ArrayList<>();
            List<Decision> held = new ArrayList<>();
            for (Decision each : decisions) {
                (folds.getOrDefault(each.article(), 0) == fold ? held : from).add(each);
            }
            Model model = Learner.train(from, seed);
            for (Decision each : held) {
                boolean rule = each.ruled().equals(each.decided());
                boolean with = model.judge(each.text(), each.ruled()).type().equals(each.decided());
                rules += rule ? 1 : 0;
                learned += with ? 1 : 0;
                won += with && !rule ? 1 : 0;
                lost += rule && !with ? 1 : 0;
            }
        }
        return new Trial(decisions.size(), rules, learned, won, lost);
    }

    private static Map<String, Integer> folds(List<Decision> decisions, long seed) {
        List<String> articles = new ArrayList<>(new TreeSet<>(decisions.stream().map(Decision::article).toList()));
        java.util.Collections.shuffle(articles, new Random(seed));
        Map<String, Integer> folds = new HashMap<>();
        articles.forEach(article -> folds.put(article, folds.size() % FOLDS));
        return folds;
    }

    /**
     * Whether what was learned is better by more than chance gives: it wins by more than one and a half standard deviations of so many
     * throws of a coin (the sign test of McNemar).
     */
    public boolean better() {
        return decisions >= LEAST && won - lost > 1.5 * Math.sqrt(won + lost);
    }

    /** The share that the rules had right, 0 to 1. */
    public double rulesRight() {
        return decisions == 0 ? 0 : (double) rules / decisions;
    }

    /** The share that was right with what was learned, 0 to 1. */
    public double learnedRight() {
        return decisions == 0 ? 0 : (double) learned / decisions;
    }
}
