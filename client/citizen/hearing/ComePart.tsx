import { graphql } from '#client/graphql/gql.ts';
import { readFragment, type FragmentType } from '#client/graphql/fragment-masking.ts';
import type { ComePart_HearingFragment as Coming } from '#client/graphql/graphql.ts';
import { Part } from '#client/ui/Part.tsx';
import { Steps } from '#client/ui/Steps.tsx';
import { HEARING_ORDER } from '#server/law/hearing/hearing-order.ts';
import { OUTCOME_TAGS } from '#client/words.ts';
import { hearingHref } from '../addresses/hearing.ts';
import { isAhead } from '../parts/hearing-standing.ts';
import { LastTime } from '../parts/LastTime.tsx';
import { PlaceFacts } from '../parts/PlaceFacts.tsx';
import { PARTS } from './parts.ts';

export const ComePartFragment = graphql(`
  fragment ComePart_hearing on Hearing {
    stage
    startsAt
    place
    contact
    room {
      ...Place_room
    }
    previous {
      no
      name
      heldOn
      unit {
        name
      }
      participants {
        attended
      }
      observersCame
      report {
        matters {
          outcome
        }
      }
    }
  }
`);

/** For those who come to a hearing: how to get there, what happens in which order, and what came of the last one. */
export function ComePart({ hearing }: { hearing: FragmentType<typeof ComePartFragment> }) {
  const { stage, startsAt, place, contact, room, previous } = readFragment(ComePartFragment, hearing);
  if (!isAhead(stage)) return null;
  return (
    <>
      <Part {...PARTS.place}>
        <PlaceFacts place={place} room={room} contact={contact} />
      </Part>
      <Part {...PARTS.order}>
        <Steps
          layout="down"
          steps={HEARING_ORDER.map((turn, at) => ({
            ...turn,
            name: named(turn.name, at ? null : startsAt),
            state: 'next' as const,
          }))}
        />
      </Part>
      {previous?.heldOn ? (
        <Part {...PARTS.last}>
          <LastTime
            on={previous.heldOn}
            unit={previous.unit.name}
            href={hearingHref(previous.no)}
            title={previous.name}
            came={cameOf(previous)}
          />
        </Part>
      ) : null}
    </>
  );
}

/** The first step begins at the hour of the notice. */
const named = (name: string, hour: string | null | undefined) => (hour ? `${hour}　${name}` : name);

/** Who came and what became of their opinions, from record and report. */
function cameOf({ participants, observersCame, report }: NonNullable<Coming['previous']>): string {
  const came = participants.filter(({ attended }) => attended).length;
  const matters = report?.matters ?? [];
  const outcomes = [...new Set(matters.map(({ outcome }) => outcome))].map(
    (outcome) => `${OUTCOME_TAGS[outcome].word}${matters.filter((one) => one.outcome === outcome).length}项`,
  );
  const heard = observersCame > 0 ? `，${observersCame}人旁听` : '';
  return `${came}名参加人到会${heard}；意见归为${matters.length}项：${outcomes.join('、')}，逐项写明了理由。`;
}
