/** Messages in English and Korean; formats of numbers, days and zones. */
package org.bongsu.words;
