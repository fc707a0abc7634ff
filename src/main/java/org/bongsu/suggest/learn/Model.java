package org.bongsu.suggest.learn;

import java.util.List;
import java.util.Map;

/**
 * Multinomial logistic regression over the words of a sentence, which starts from what the rules say: without a reason to differ in what was
 * decided before, the type that the rules propose is the most likely.
 */
public final class Model {
    /** Log-odds that the rules are right before anything was decided: about fifty to one. */
    static final double TRUST = 4;
    private static final double SIMILAR = 0.25;

    private final List<String> types;
    private final Map<String, Integer> at;
    private final double[][] weights;
    private final List<Learner.Seen> seen;

    Model(List<String> types, Map<String, Integer> at, double[][] weights, List<Learner.Seen> seen) {
        this.types = types;
        this.at = at;
        this.weights = weights;
        this.seen = seen;
    }

    /**
     * What a sentence means.
     *
     * @param type       the most likely type, {@link Decision#NOTHING} when it is none
     * @param likelihood of that type, 0 to 1
     * @param similar    how many similar sentences were decided so
     */
    public record Judged(String type, double likelihood, int similar) { }

    /** Judges a sentence for which the rules proposed a type. It says something else only where similar sentences were decided so. */
    public Judged judge(String text, String ruled) {
        int[] features = Features.of(text);
        double[] p = likelihoods(features, ruled);
        int best = 0;
        for (int k = 1; k < p.length; k++) {
            best = p[k] > p[best] ? k : best;
        }
        Integer own = at.get(ruled);
        String type = types.get(best);
        int similar = (int) seen.stream().filter(each -> each.decided().equals(type) && Features.alike(each.features(), features) >= SIMILAR).count();
        if (own == null || own == best || similar == 0) {
            return new Judged(ruled, own == null ? 1 : p[own], similar);
        }
        return new Judged(type, p[best], similar);
    }

    private double[] likelihoods(int[] features, String ruled) {
        return likelihoods(weights, features, at.getOrDefault(ruled, -1));
    }

    static double[] likelihoods(double[][] weights, int[] features, int ruled) {
        double[] p = new double[weights.length];
        double norm = features.length == 0 ? 1 : Math.sqrt(features.length);
        double most = Double.NEGATIVE_INFINITY;
        for (int k = 0; k < p.length; k++) {
            double sum = 0;
            for (int f : features) {
                sum += weights[k][f];
            }
            // The last weight of a type tells how often it replaces what the rules say, whatever the words.
            p[k] = sum / norm + weights[k][Features.ROOM] + (k == ruled ? TRUST : 0);
            most = Math.max(most, p[k]);
        }
        double total = 0;
        for (int k = 0; k < p.length; k++) {
            p[k] = Math.exp(p[k] - most);
            total += p[k];
        }
        for (int k = 0; k < p.length; k++) {
            p[k] /= total;
        }
        return p;
    }
}
