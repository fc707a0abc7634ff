package org.bongsu.suggest.actor;

/**
 * Words that name an actor.
 *
 * @param code a state, or a body of one such as {@code KOR.JCS}
 */
public record ActorWord(int start, int end, String code) {
    /** The state that it is, or that its body belongs to. */
    public String state() {
        int dot = code.indexOf('.');
        return dot < 0 ? code : code.substring(0, dot);
    }

    /** Whether it is a body of a state rather than the state. */
    public boolean body() {
        return code.indexOf('.') > 0;
    }
}
