/**
 * A function that your app provides. Its parameters can have the kit's types or those of the
 * Genesys SDK, such as `Models.CobrowseMediaParticipant`.
 *
 * The kit's types also allow null in every field, because the API sends it, so TypeScript would
 * reject a function whose parameters have the SDK's types. It accepts them for methods, whose
 * parameters are compared in both directions. React types its event handlers the same way.
 */
export type Callback<Args extends readonly unknown[], Result> = {
  method(...args: Args): Result;
}['method'];
