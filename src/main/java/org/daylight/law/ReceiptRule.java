package org.daylight.law;

/** Which local date is day 0. No section says; a city chooses and prints its choice on the request page. R1.12 */
public enum ReceiptRule {
    /** The local date on which the request arrived, whatever the hour. The default. */
    ACTUAL_DATE,
    /** At or after closing time, or on a closed day: the next open day. R1.13 */
    NEXT_BUSINESS_DAY
}
