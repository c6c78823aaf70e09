import { control } from '../../words/en/control.js';
import { details } from '../../words/en/details.js';
import { launcher } from '../../words/en/launcher.js';
import { people } from '../../words/en/people.js';
import { states } from '../../words/en/states.js';
import { status } from '../../words/en/status.js';
import { window } from '../../words/en/window.js';
import type { Messages } from '../../words/messages.js';

/** English, the built-in catalogue: the template for a translation. */
export const en: Messages = { states, people, status, control, launcher, window, details };
export default en;
