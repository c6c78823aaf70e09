/** The readers and the model, on the server alone. */
import {
  controlGrants,
  findSessionIssues,
  newestInstant,
  redactSession,
} from 'cobrowse-participant-kit/model';
import { parseSessions } from 'cobrowse-participant-kit/wire';
import payload from '../../shared/session.json';

export default function Server() {
  const { sessions, problems } = parseSessions(JSON.stringify(payload));
  const [session] = sessions;
  if (!session) throw new Error('no session was read');
  const participants = session.participants ?? [];
  const now = newestInstant(session) ?? 0;
  const result = {
    problems: problems.length,
    participants: participants.length,
    grants: controlGrants(participants).length,
    findings: Array.isArray(findSessionIssues({ session, now }).findings),
    redacted: !JSON.stringify(redactSession(session)).includes('Ada Obi'),
  };
  return <pre id="result">{JSON.stringify(result)}</pre>;
}
