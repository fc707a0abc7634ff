/** What plain words say of themselves: their language, dates in them, where paragraphs end. */
package org.bongsu.intake.text;
