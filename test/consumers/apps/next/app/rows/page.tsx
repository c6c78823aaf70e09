/** A layout of parts in a server component: many rows, each with elements for `render`. */
import { Participant } from 'cobrowse-participant-kit';
import payload from '../../shared/session.json';

export default function Rows() {
  const [, agent] = payload.participants;
  return (
    <ul>
      {Array.from({ length: 60 }, (_, index) => (
        <Participant.Root
          key={index}
          participant={{ ...agent, id: `agent-${index}`, name: `Agent ${index}` }}
          render={<li className="row" />}
        >
          <Participant.Name render={<strong className="row-name" />} />
          <Participant.State />
          <Participant.Duration />
        </Participant.Root>
      ))}
    </ul>
  );
}
