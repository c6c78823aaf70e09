/** What a person reads about one leg in each view, as texts that can be compared. */

/** The facts that all views share. An empty text: the view says nothing. */
export interface ReadFacts {
  readonly name: string;
  readonly role: string;
  readonly purpose: string;
  readonly direction: string;
  readonly state: string;
  readonly duration: string;
  readonly hold: string;
  readonly wrapup: string;
  readonly end: string;
  /** Whom the leg controls, with what is special about it. */
  readonly controls: readonly string[];
  readonly controlledBy: readonly string[];
}

/** A text as it is read: spaces and line breaks count as one space. */
export function textOf(element: Element | null | undefined): string {
  return (element?.textContent ?? '').replaceAll(/\s+/g, ' ').trim();
}

/** The facts on a card. */
export function factsOnCard(card: Element): ReadFacts {
  const read = (selector: string): string => textOf(card.querySelector(selector));
  const lines = [...card.querySelectorAll('.cb-control > li')].map(textOf);
  return {
    name: read('.cb-name'),
    role: read('.cb-role'),
    purpose: read('.cb-purpose'),
    direction: read('.cb-direction'),
    state: read('.cb-state'),
    duration: read('.cb-state-and-time .cb-duration'),
    hold: read('.cb-hold'),
    wrapup: read('.cb-wrapup'),
    end: read('.cb-reason'),
    controls: withoutVerb(lines, /^(Controls|Controlled(?! by)) /),
    controlledBy: withoutVerb(lines, /^(Controlled by|Was controlled by) /),
  };
}

function withoutVerb(lines: readonly string[], verb: RegExp): readonly string[] {
  return lines.filter((line) => verb.test(line)).map((line) => line.replace(verb, ''));
}

/** The facts in a row of the table. Its headers are part of what is read: "Connected for", "Held". */
export function factsInRow(row: Element): ReadFacts {
  const cell = (column: string): Element | null => row.querySelector(`[data-column="${column}"]`);
  const read = (column: string): string => textOf(cell(column));
  const people = (column: string): readonly string[] =>
    [...(cell(column)?.querySelectorAll('.cb-table-person') ?? [])].map(textOf);
  return {
    name: textOf(row.querySelector('.cb-name')),
    role: read('role'),
    purpose: read('purpose'),
    direction: read('direction'),
    state: textOf(cell('state')?.querySelector('.cb-state')),
    // Who waits is not connected: the time stands beside the state.
    duration:
      read('duration').replace(CLOCK_TIME, 'connected for $&') ||
      textOf(cell('state')?.querySelector('.cb-duration')),
    hold: read('held').replace(CLOCK_TIME, 'On hold for $&'),
    wrapup: read('wrapup'),
    end: read('disconnectReason'),
    controls: people('controls'),
    controlledBy: people('controlledBy'),
  };
}

/** A text that is nothing but a time, such as 04:12 or 2 days 03:04:05. */
const CLOCK_TIME = /^([\d,]+ days? )?[\d:]+$/;

/** A row of the list of grants: the person with role and state, and what is special about the grant. */
export function grantInList(row: Element): {
  readonly grant: string;
  readonly role: string;
  readonly state: string;
} {
  const person = row.querySelector('.cb-row-main');
  const notes = [...row.querySelectorAll(':scope > .cb-note')].map(textOf);
  return {
    grant: [textOf(person?.querySelector('.cb-row-name')), ...notes].join(' '),
    role: textOf(person?.querySelector('.cb-role')),
    state: textOf(person?.querySelector('.cb-state')),
  };
}
