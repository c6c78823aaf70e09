import type { ReactElement } from 'react';
import type { DemoSettings } from '../settings.js';
import type { Desk } from './desk.js';
import type { LogEntry } from './desk-state.js';
import { useObservable } from './observable.js';

/** What arrived, newest first. */
export function EventLog(props: {
  readonly desk: Desk;
  readonly settings: DemoSettings;
}): ReactElement {
  const { desk, settings } = props;
  const { log } = useObservable(desk.state);
  const format = timeFormat(settings);
  return (
    <section className="desk-log" aria-labelledby="desk-log-title">
      <h2 id="desk-log-title">Log of events</h2>
      <ol reversed>
        {log.toReversed().map((entry) => (
          <li key={entry.key}>
            <Entry entry={entry} time={format.format(entry.at)} />
          </li>
        ))}
      </ol>
    </section>
  );
}

function Entry({ entry, time }: { readonly entry: LogEntry; readonly time: string }): ReactElement {
  const { topic, changes, body } = entry;
  return (
    <>
      <p className="desk-log-head">
        <time dateTime={new Date(entry.at).toISOString()}>{time}</time>
        <bdi className="desk-topic">{shortened(topic)}</bdi>
      </p>
      {changes.length === 0 ? (
        <p className="desk-quiet">Nothing changed</p>
      ) : (
        // Two legs of a person can change alike.
        changes.map((change, place) => (
          <p key={`${place} ${change}`}>
            <bdi>{change}</bdi>
          </p>
        ))
      )}
      {body !== null && (
        <details>
          <summary>JSON without personal data</summary>
          <pre dir="ltr">{JSON.stringify(body, null, 2)}</pre>
        </details>
      )}
    </>
  );
}

/** Leaves out the id of the user, which is the same in all topics. */
function shortened(topic: string): string {
  return topic.replace(/[\da-f]{8}(-[\da-f]{4,12}){4}/g, '…');
}

function timeFormat({ locale, zone }: DemoSettings): Intl.DateTimeFormat {
  return new Intl.DateTimeFormat(locale === 'own' ? undefined : locale, {
    timeStyle: 'medium',
    ...(zone !== 'own' && { timeZone: zone }),
  });
}
