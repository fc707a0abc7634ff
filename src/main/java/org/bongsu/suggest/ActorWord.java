package org.bongsu.suggest;

/**
 * Words that name an actor.
 *
 * @param code a state, or a body of one such as {@code KOR.JCS}
 */
record ActorWord(int start, int end, String code) {
    /** The state that it is, or that its body belongs to. */
    String state() {
        int dot = code.indexOf('.');
        return dot < 0 ? code : code.substring(0, dot);
    }

    boolean body() {
        return code.indexOf('.') > 0;
    }
}
