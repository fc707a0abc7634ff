package org.bongsu.suggest.learn;

import java.util.ArrayList;
import java.util.Collections;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.TreeSet;

/** Trains the model: stochastic gradients with steps that shrink for each weight (AdaGrad; Duchi, Hazan and Singer 2011), the same for the same decisions and seed. */
public final class Learner {
    private static final int PASSES = 20;
    private static final double STEP = 0.5;
    private static final double SHRINK = 1e-4;

    /** A decision with its features. */
    record Seen(int[] features, String ruled, String decided) { }

    private Learner() { }

    /** The model of these decisions, in whatever order they come. */
    public static Model train(List<Decision> decisions, long seed) {
        List<Seen> seen = decisions.stream().sorted(Comparator.comparing(Decision::text).thenComparing(Decision::ruled).thenComparing(Decision::decided)
                .thenComparing(Decision::article)).map(each -> new Seen(Features.of(each.text()), each.ruled(), each.decided())).toList();
        TreeSet<String> names = new TreeSet<>(List.of(Decision.NOTHING));
        seen.forEach(each -> {
            names.add(each.ruled());
            names.add(each.decided());
        });
        List<String> types = List.copyOf(names);
        Map<String, Integer> at = new HashMap<>();
        types.forEach(type -> at.put(type, at.size()));
        double[][] weights = new double[types.size()][Features.ROOM + 1];
        double[][] squares = new double[types.size()][Features.ROOM + 1];
        List<Seen> order = new ArrayList<>(seen);
        Random random = new Random(seed);
        for (int pass = 0; pass < PASSES; pass++) {
            Collections.shuffle(order, random);
            for (Seen each : order) {
                step(weights, squares, each, at);
            }
        }
        return new Model(types, Map.copyOf(at), weights, seen);
    }

    private static void step(double[][] weights, double[][] squares, Seen each, Map<String, Integer> at) {
        double[] p = Model.likelihoods(weights, each.features(), at.getOrDefault(each.ruled(), -1));
        int decided = at.getOrDefault(each.decided(), -1);
        double norm = each.features().length == 0 ? 1 : Math.sqrt(each.features().length);
        for (int k = 0; k < p.length; k++) {
            double error = p[k] - (k == decided ? 1 : 0);
            if (Math.abs(error) < 1e-4) {
                continue;
            }
            for (int f : each.features()) {
                move(weights[k], squares[k], f, error / norm);
            }
            move(weights[k], squares[k], Features.ROOM, error / 10);
        }
    }

    private static void move(double[] weights, double[] squares, int f, double error) {
        double slope = error + SHRINK * weights[f];
        squares[f] += slope * slope;
        weights[f] -= STEP * slope / (1e-3 + Math.sqrt(squares[f]));
    }
}
