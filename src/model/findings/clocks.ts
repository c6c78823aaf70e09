/** What two clocks may differ by before it is worth a word: cloud and provider are not in step. */
export const CLOCK_TOLERANCE_MS = 5000;
