/**
 * How much the clocks of the cloud and of the provider may differ, in milliseconds. Rules use it to
 * decide which instants are plausible, and as the default for their own tolerance.
 */
export const CLOCK_TOLERANCE_MS = 5000;
