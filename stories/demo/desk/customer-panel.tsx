import type { ReactElement } from 'react';
import { customerRecord } from './customers.js';
import type { Desk } from './desk.js';
import type { ParentConversation } from './parent-conversation.js';

/** Who the customer is, from the bank's own system. */
export function CustomerPanel(props: {
  readonly desk: Desk;
  readonly parent: ParentConversation;
}): ReactElement {
  const { desk, parent } = props;
  const { subject, facts } = customerRecord(parent.customerName);
  const queue = desk.directory.queues.get(parent.queueId ?? '') ?? 'No queue';
  return (
    <section className="desk-customer" aria-labelledby="desk-customer-title">
      <h2 id="desk-customer-title">
        <bdi>{parent.customerName}</bdi>
      </h2>
      <p>
        {subject} <span className="desk-quiet">· {queue}</span>
      </p>
      <dl>
        {facts.map(({ label, value }) => (
          <div key={label}>
            <dt>{label}</dt>
            <dd>
              <bdi>{value}</bdi>
            </dd>
          </div>
        ))}
      </dl>
    </section>
  );
}
