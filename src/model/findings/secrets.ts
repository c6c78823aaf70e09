/** Names under which data and URLs carry secrets: whoever has one of these is let in. */

/** Fields and attributes that hold secrets, in their usual spelling. */
const SECRET_FIELDS = [
  'joinCode',
  'sessionJoinToken',
  'joinToken',
  'websocketUrl',
  'token',
  'accessToken',
  'authToken',
  'bearerToken',
  'idToken',
  'refreshToken',
  'sessionToken',
  'jwt',
  'authorization',
  'password',
  'passwd',
  'passcode',
  'passphrase',
  'secret',
  'clientSecret',
  'apiKey',
  'privateKey',
] as const;

/** In a URL, names that are too common among fields mean a secret as well. */
const SECRET_PARAMETERS = [...SECRET_FIELDS, 'code', 'key', 'sig', 'signature'] as const;

const secretFields: ReadonlyMap<string, string> = new Map(
  SECRET_FIELDS.map((name) => [lettersOf(name), name]),
);
const secretParameters: ReadonlySet<string> = new Set(SECRET_PARAMETERS.map(lettersOf));

/**
 * The usual spelling of a field or attribute that holds a secret; null for every other name. Case,
 * dashes and underscores make no difference, nor does what precedes the last dot of an attribute.
 *
 * @example secretFieldOf('context.id_token') // 'idToken'
 */
export function secretFieldOf(name: string): string | null {
  const lastPart = name.slice(name.lastIndexOf('.') + 1);
  return secretFields.get(lettersOf(lastPart)) ?? null;
}

/** Whether a parameter of a URL carries a secret. */
export function isSecretParameter(name: string): boolean {
  return secretParameters.has(lettersOf(name));
}

function lettersOf(name: string): string {
  return name.toLowerCase().replaceAll('-', '').replaceAll('_', '');
}
