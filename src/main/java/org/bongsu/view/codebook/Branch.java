package org.bongsu.view.codebook;

/** A row of the tree: a family or a type, by its key; the type {@code other} and its family have the same. */
record Branch(boolean family, String key) {
    static Branch family(String key) {
        return new Branch(true, key);
    }

    static Branch type(String key) {
        return new Branch(false, key);
    }
}
