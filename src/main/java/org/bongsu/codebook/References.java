package org.bongsu.codebook;

import java.util.Set;
import java.util.function.UnaryOperator;

/** The keys of other types that a guide's counter-example leads to. */
public final class References {
    /** Stands before the key of the type that a counter-example is instead. */
    public static final String ARROW = " → ";

    private References() { }

    /** The key that a counter-example leads to, or empty. */
    public static String target(String counter) {
        int arrow = counter.lastIndexOf(ARROW);
        return arrow < 0 ? "" : counter.substring(arrow + ARROW.length()).strip();
    }

    /** A counter-example without the key that it leads to. */
    public static String words(String counter) {
        int arrow = counter.lastIndexOf(ARROW);
        return arrow < 0 ? counter : counter.substring(0, arrow);
    }

    /** A type whose counter-example leads to where keys lead now. */
    static Type renamed(Type type, UnaryOperator<String> key) {
        Type.Names counter = type.guide().counterExample();
        Type.Names after = new Type.Names(renamed(counter.en(), key), renamed(counter.ko(), key));
        return after.equals(counter) ? type : with(type, after);
    }

    /** A type without a counter-example that led to one that is gone: what it was not, it is now. */
    static Type merged(Type type, Set<String> gone) {
        Type.Names counter = type.guide().counterExample();
        return gone.contains(target(counter.en())) || gone.contains(target(counter.ko())) ? with(type, Type.Names.NONE) : type;
    }

    private static String renamed(String counter, UnaryOperator<String> key) {
        String target = target(counter);
        return target.isEmpty() ? counter : words(counter) + ARROW + key.apply(target);
    }

    private static Type with(Type type, Type.Names counter) {
        Type.Guide guide = type.guide();
        return type.withGuide(new Type.Guide(guide.definition(), guide.example(), counter, guide.synonyms()));
    }
}
