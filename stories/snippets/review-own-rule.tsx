import type { CobrowseConversation, CustomRule } from 'cobrowse-participant-kit';
import { SessionReview } from 'cobrowse-participant-kit/review';

const cards: CustomRule = {
  id: 'bank:cards',
  severity: 'info',
  find: ({ legs }) => [{ legs: legs.slice(0, 1).map(({ key }) => key) }],
};

interface Props {
  session: CobrowseConversation;
}

export function Review({ session }: Props) {
  return (
    <SessionReview
      session={session}
      customRules={[cards]}
      describeFinding={() => 'The customer was on a page with card numbers'}
    />
  );
}
