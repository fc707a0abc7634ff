package org.bongsu.view.kit;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.AlphaChars;
import net.jqwik.api.constraints.IntRange;
import net.jqwik.api.constraints.Size;
import net.jqwik.api.constraints.StringLength;

/** A command is found by any beginning of its name, by the beginnings of its words in any order, and never by what it does not hold. */
class CommandProperties {
    private static Command named(String name) {
        return new Command("id", name, "", "", "", () -> { });
    }

    @Property
    void isFoundByEveryBeginningOfItsName(@ForAll @AlphaChars @StringLength(min = 1, max = 12) String name, @ForAll @IntRange(min = 1, max = 12) int length) {
        assertEquals(0, named(name).fit(name.substring(0, Math.min(length, name.length()))));
    }

    @Property
    void isFoundByTheBeginningsOfItsWordsInAnyOrder(@ForAll @Size(min = 2, max = 4) List<@AlphaChars @StringLength(min = 2, max = 8) String> words) {
        String typed = String.join(" ", words.reversed().stream().map(word -> word.substring(0, 2)).toList());
        assertNotEquals(Command.NO, named(String.join(" ", words)).fit(typed));
    }

    @Property
    void isNotFoundByALetterThatItDoesNotHold(@ForAll @AlphaChars @StringLength(min = 1, max = 12) String name, @ForAll @AlphaChars @StringLength(min = 1, max = 3) String typed) {
        boolean holds = typed.toLowerCase(java.util.Locale.ROOT).chars().allMatch(c -> name.toLowerCase(java.util.Locale.ROOT).indexOf(c) >= 0);
        assertTrue(holds || named(name).fit(typed) == Command.NO);
    }
}
