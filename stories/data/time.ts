/** The instant at which every story plays, so that stories look the same whenever they are shown. */
export const NOW: number = Date.parse('2026-03-04T15:20:00.000Z');

const SECOND = 1000;

/** An instant so many seconds before {@link NOW}, as the wire writes it. */
export const ago = (seconds: number): string => new Date(NOW - seconds * SECOND).toISOString();

/** An instant so many seconds after {@link NOW}. */
export const ahead = (seconds: number): string => ago(-seconds);

/** Minutes as seconds. */
export const minutes = (count: number): number => count * 60;

/** Hours as seconds. */
export const hours = (count: number): number => minutes(count * 60);
