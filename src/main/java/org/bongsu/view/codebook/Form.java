package org.bongsu.view.codebook;

import java.util.List;
import org.bongsu.codebook.CodebookEdit;
import org.bongsu.codebook.Problem;

/** A form of a type or a family. */
interface Form {
    /** Its fields. */
    Fields fields();

    /** What would be done by what it says now. */
    CodebookEdit edit();

    /** Whether it says otherwise than the codebook. */
    boolean changed();

    /** What is typed and cannot be understood at all. */
    List<Problem> typed();
}
