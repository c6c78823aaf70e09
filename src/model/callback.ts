/**
 * A function of your app. Its participants may be typed with the kit's types or with those of
 * Genesys' SDK, `Models.CobrowseMediaParticipant`.
 *
 * The kit's types also allow null in each field, since the API sends it, so TypeScript would refuse a
 * function whose parameters have the SDK's types. Parameters of methods are compared in both
 * directions, which lets it through. React types its event handlers in the same way.
 */
export type Callback<Args extends readonly unknown[], Result> = {
  method(...args: Args): Result;
}['method'];
