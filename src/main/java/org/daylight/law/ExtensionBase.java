package org.daylight.law;

/** Where the extension's days begin. Not settled; the default is never late under either reading. R2.4, R2.5 */
public enum ExtensionBase {
    /** From the last day of the first period as counted, before any roll. The default. R2.4 */
    UNROLLED_DAY10,
    /** From the date the determination was due after the roll. R2.5 */
    ROLLED_DUE
}
