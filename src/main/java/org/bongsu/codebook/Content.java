package org.bongsu.codebook;

import java.util.List;

/**
 * All that a codebook says.
 *
 * @param families   in the order in which they are listed and drawn
 * @param types      in the order in which they are listed
 * @param favourites the type or family of each digit from 1 to 9, empty for none
 */
public record Content(List<Family> families, List<Type> types, List<String> favourites) {
    /** The digits that favourites can have. */
    public static final int DIGITS = 9;

    public Content {
        families = List.copyOf(families);
        types = List.copyOf(types);
        favourites = List.copyOf(favourites);
    }

    public Content withTypes(List<Type> other) {
        return new Content(families, other, favourites);
    }

    public Content withFamilies(List<Family> other) {
        return new Content(other, types, favourites);
    }

    public Content withFavourites(List<String> other) {
        return new Content(families, types, other);
    }
}
