/**
 * By how much two clocks may differ: those of cloud and provider are not in step. The rules use it
 * to decide which instants can be believed, and as the default of their own tolerance.
 */
export const CLOCK_TOLERANCE_MS = 5000;
