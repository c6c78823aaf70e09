import { legKey, Participant, type CobrowseMediaParticipant } from 'cobrowse-participant-kit';

interface Props {
  participants: readonly CobrowseMediaParticipant[];
}

export function People({ participants }: Props) {
  return (
    <table>
      <caption>People in this session</caption>
      <thead>
        <tr>
          <th scope="col">Name</th>
          <th scope="col">State</th>
          <th scope="col">Role</th>
        </tr>
      </thead>
      <tbody>
        {participants.map((participant) => (
          <Participant.Root key={legKey(participant)} participant={participant} render={<tr />}>
            <td>
              <Participant.Name />
            </td>
            <td>
              <Participant.State />
            </td>
            <td>
              <Participant.Role />
            </td>
          </Participant.Root>
        ))}
      </tbody>
    </table>
  );
}
