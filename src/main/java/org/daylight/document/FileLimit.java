package org.daylight.document;

/** How large one file may be, in bytes: {@code DAYLIGHT_FILE_LIMIT_MB} times 1,000,000, or 100 MB when it is not set. ASVS 5.2.1 */
record FileLimit(long bytes) {

    private static final int MEGABYTE = 1_000_000;

    FileLimit {
        if (bytes <= 0) {
            throw new IllegalArgumentException("DAYLIGHT_FILE_LIMIT_MB must be a whole number above zero");
        }
    }

    /** The limit of this install; refuses a setting that is no number. */
    static FileLimit ofInstall() {
        String said = System.getenv("DAYLIGHT_FILE_LIMIT_MB");
        return new FileLimit(MEGABYTE * (said == null || said.isBlank() ? 100L : Long.parseLong(said.strip())));
    }

    long megabytes() {
        return bytes / MEGABYTE;
    }
}
