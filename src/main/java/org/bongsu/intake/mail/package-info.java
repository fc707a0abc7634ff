/** Mails and saved pages in the form of mails: their words, and what is attached to them. */
package org.bongsu.intake.mail;
