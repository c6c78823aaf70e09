/** Names of fields and URL parameters that hold secrets. */

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

/** These names mean a secret only in a URL. As field names they are too common. */
const SECRET_PARAMETERS = [...SECRET_FIELDS, 'code', 'key', 'sig', 'signature'] as const;

const secretFields: ReadonlyMap<string, string> = new Map(
  SECRET_FIELDS.map((name) => [lettersOf(name), name]),
);
const secretParameters: ReadonlySet<string> = new Set(SECRET_PARAMETERS.map(lettersOf));

/**
 * The usual spelling of a field or attribute that holds a secret; null for every other name. Case,
 * dashes and underscores are ignored, and so is everything before the last dot of an attribute
 * name.
 *
 * @example secretFieldOf('context.id_token') // 'idToken'
 */
export function secretFieldOf(name: string): string | null {
  const lastPart = name.slice(name.lastIndexOf('.') + 1);
  return secretFields.get(lettersOf(lastPart)) ?? null;
}

/** Whether a URL parameter holds a secret. */
export function isSecretParameter(name: string): boolean {
  return secretParameters.has(lettersOf(name));
}

function lettersOf(name: string): string {
  return name.toLowerCase().replaceAll('-', '').replaceAll('_', '');
}
