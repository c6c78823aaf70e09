/**
 * How far the cloud's clock and the provider's clock may be apart, in milliseconds. Rules use it to
 * decide which instants are plausible, and as the default for their own tolerance.
 */
export const CLOCK_TOLERANCE_MS = 5000;
