/** The time in all stories, so that they always look the same. */
export const NOW: number = Date.parse('2026-03-04T15:20:00.000Z');

const SECOND = 1000;

/** The instant this many seconds before {@link NOW}, as Genesys Cloud writes it. */
export const ago = (seconds: number): string => new Date(NOW - seconds * SECOND).toISOString();

/** The instant this many seconds after {@link NOW}. */
export const ahead = (seconds: number): string => ago(-seconds);

/** Minutes as seconds. */
export const minutes = (count: number): number => count * 60;

/** Hours as seconds. */
export const hours = (count: number): number => minutes(count * 60);
