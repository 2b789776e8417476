package org.daylight.document;

/** What a file can carry beside what it shows, and what is worth a look before it is released. */
public enum Leftover {
    AUTHOR, ORGANISATION, PROPERTIES, COMMENTS, TRACKED_CHANGES, HIDDEN_TEXT, HIDDEN_SHEETS, HIDDEN_ROWS, HIDDEN_SLIDES, SPEAKER_NOTES, ATTACHMENTS,
    EXTERNAL_LINKS, HIDDEN_LAYERS, EARLIER_VERSIONS, THUMBNAIL, LOCATION, CAMERA, PICTURE_TEXT, AFTER_END
}
