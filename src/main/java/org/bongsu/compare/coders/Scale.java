package org.bongsu.compare.coders;

import java.util.List;
import java.util.function.ToDoubleBiFunction;
import java.util.function.ToDoubleFunction;

/**
 * How far two values of a field are apart, squared, as Krippendorff's alpha takes it ("Computing Krippendorff's Alpha-Reliability", 2011,
 * part E: nominal, ordinal and interval differences).
 *
 * @param code  {@code nominal}, {@code ordinal} or {@code interval}
 * @param apart the squared difference; not used by the ordinal scale, which goes by how often the values between occur
 */
record Scale<T>(String code, ToDoubleBiFunction<T, T> apart, ToDoubleFunction<T> rank) {
    static <T> Scale<T> nominal() {
        return new Scale<>("nominal", (a, b) -> a.equals(b) ? 0 : 1, a -> 0);
    }

    static Scale<Integer> ordinal() {
        return new Scale<>("ordinal", (a, b) -> 0, a -> a);
    }

    /** Values whose differences mean something, by the distance between them. */
    static <T> Scale<T> interval(ToDoubleBiFunction<T, T> distance) {
        return new Scale<>("interval", (a, b) -> Math.pow(distance.applyAsDouble(a, b), 2), a -> 0);
    }

    /** Squared differences of the distinct values. */
    double[][] matrix(List<T> values) {
        double[][] matrix = new double[values.size()][values.size()];
        for (int i = 0; i < values.size(); i++) {
            for (int j = 0; j < values.size(); j++) {
                matrix[i][j] = apart.applyAsDouble(values.get(i), values.get(j));
            }
        }
        return matrix;
    }

    /** The same on the ordinal scale: the square of how many values lie between, those at both ends counted half. */
    double[][] ranked(List<T> values, double[] counts) {
        double[][] matrix = new double[values.size()][values.size()];
        for (int i = 0; i < values.size(); i++) {
            for (int j = 0; j < values.size(); j++) {
                double low = Math.min(rank.applyAsDouble(values.get(i)), rank.applyAsDouble(values.get(j)));
                double high = Math.max(rank.applyAsDouble(values.get(i)), rank.applyAsDouble(values.get(j)));
                double between = -(counts[i] + counts[j]) / 2;
                for (int k = 0; k < values.size(); k++) {
                    double at = rank.applyAsDouble(values.get(k));
                    between += at >= low && at <= high ? counts[k] : 0;
                }
                matrix[i][j] = i == j ? 0 : between * between;
            }
        }
        return matrix;
    }
}
