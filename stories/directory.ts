import type { ResolveReferences } from '../src/entries/index.js';
import { cardServices, resolvedCode, userOf } from './data/references.js';

const known = new Map([
  [userOf('tobias').id, 'Tobias Renner'],
  [userOf('ngozi').id, 'Ngozi Adeyemi'],
  [userOf('yuki').id, 'Yuki Tanabe'],
  [cardServices.id, 'Card services'],
  [resolvedCode, 'Resolved on the page'],
]);

/** Looks up names, and links to pages of the app, as an app would do in its own directory. */
export const lookUp: ResolveReferences = (references) =>
  references.map(({ kind, id }) => {
    const name = known.get(id);
    return name ? { name, href: `https://desk.bank.example/${kind}/${id}` } : null;
  });
