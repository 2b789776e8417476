/**
 * What does the statute say? Rule versions, the statutory clock and its day-by-day trace, extension grounds,
 * exemptions, fee bases and denial duties, as pure functions over dated data files.
 *
 * <p>Vocabulary: <em>day 0</em> is the local calendar date of receipt and is never counted; <em>to roll</em> is to
 * pass to the next day on which the main office is open; the <em>outer date</em> is the last date any reading of
 * the law allows, shown and never worked to; a <em>closure</em> is a whole day on which the main office is closed;
 * a <em>ground</em> is one of the unusual circumstances that allow an extension; a <em>refusal</em> is a message key,
 * its arguments, the rule and the section that refuse, and the lawful alternatives. Rule numbers (R2.4) and
 * section numbers without a code name (7922.535, the Government Code) are those of {@code docs/law.md}.
 *
 * <p>All dates are local dates in the zone of the {@link org.daylight.law.OfficeCalendar}; there is no clock to
 * read here and no text for people: the English is in {@code messages/messages_en.properties}. The titles and model
 * sentences of exemptions are statutory data, English is controlling, and they stay in the data files.
 *
 * <p>May import: nothing of ours, no {@code jakarta.*}; the JDK only.
 */
package org.daylight.law;
