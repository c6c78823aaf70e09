import { connection } from '../../words/en/connection.js';
import { actions } from '../../words/en/actions.js';
import { controlList } from '../../words/en/control-list.js';
import { control } from '../../words/en/control.js';
import { details } from '../../words/en/details.js';
import { fields } from '../../words/en/fields.js';
import { findings } from '../../words/en/findings.js';
import { launcher } from '../../words/en/launcher.js';
import { offer } from '../../words/en/offer.js';
import { people } from '../../words/en/people.js';
import { problems } from '../../words/en/problems.js';
import { replay } from '../../words/en/replay.js';
import { review } from '../../words/en/review.js';
import { signals } from '../../words/en/signals.js';
import { states } from '../../words/en/states.js';
import { status } from '../../words/en/status.js';
import { table } from '../../words/en/table.js';
import { triage } from '../../words/en/triage.js';
import { timeline } from '../../words/en/timeline.js';
import { viewerFrame } from '../../words/en/viewer-frame.js';
import { window } from '../../words/en/window.js';
import { wrapupForm } from '../../words/en/wrapup-form.js';
import type { Messages } from '../../words/messages.js';

export type * from '../../model/public-types.js';
export type * from '../../model/findings/index.js';
export type * from '../../words/messages.js';
export type {
  ExpectedType,
  JsonType,
  Problem,
  ProblemCode,
  ProblemOf,
  ProblemParams,
  ProblemSeverity,
} from '../../wire/index.js';

/** The built-in English catalog. Use it as the template for a translation. */
export const en: Messages = {
  language: 'en',
  states,
  people,
  status,
  control,
  controlList,
  connection,
  launcher,
  window,
  offer,
  viewerFrame,
  signals,
  actions,
  wrapupForm,
  details,
  fields,
  review,
  replay,
  findings,
  problems,
  table,
  triage,
  timeline,
};
export default en;
