'use client';
import type { ReactElement } from 'react';
import type { CobrowseMediaParticipant, ControlGrant } from '../../model/index.js';
import { FormattedMessage } from '../../internals/ui/formatted-message.js';
import { useWords } from '../../internals/use-words.js';
import { PersonName } from '../../parts/participant-control.js';
import { controlList } from '../../words/en/control-list.js';
import { GrantList } from './grant-list.js';

/** Whom a participant controls, and who controls the participant. */
export function GrantsOfParticipant(props: {
  readonly participant: CobrowseMediaParticipant;
  readonly held: readonly ControlGrant[];
  readonly overParticipant: readonly ControlGrant[];
  readonly shared: Omit<GrantList.Props, 'grants' | 'shown' | 'label'>;
}): ReactElement {
  const { participant, held, overParticipant, shared } = props;
  const words = useWords('controlList', controlList);
  const name = <PersonName participant={participant} />;
  return (
    <>
      <GrantList
        {...shared}
        grants={held}
        shown="target"
        label={
          <FormattedMessage
            text={haveEnded(held) ? words.endedHeading : words.heading}
            values={{ controller: name }}
          />
        }
      />
      <GrantList
        {...shared}
        grants={overParticipant}
        shown="controller"
        label={
          <FormattedMessage
            text={haveEnded(overParticipant) ? words.endedHeadingInverse : words.headingInverse}
            values={{ target: name }}
          />
        }
      />
    </>
  );
}

function haveEnded(grants: readonly ControlGrant[]): boolean {
  return grants.length > 0 && grants.every(({ status }) => status === 'ended');
}
