/** Documents of office programs: their text with its structure, title, author and day. */
package org.bongsu.intake.office;
