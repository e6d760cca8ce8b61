import { graphql } from '#client/graphql/gql.ts';
import { readFragment, type FragmentType } from '#client/graphql/fragment-masking.ts';
import type { LastTime_EventFragment as Data } from '#client/graphql/graphql.ts';
import { dayOf } from '#client/format.ts';
import { Section } from '#client/ui/Layout.tsx';
import { eventHref } from '../addresses/event.ts';
import { LastTime } from '../parts/LastTime.tsx';

export const LastTimeFragment = graphql(`
  fragment LastTime_event on Event {
    previous {
      no
      title
      startsAt
      unit {
        name
      }
      report {
        attendance {
          persons
        }
      }
      opinions {
        answer
        entered {
          outcome
        }
      }
    }
  }
`);

type Previous = NonNullable<Data['previous']>;

/** 上一次: the last one of its kind in two lines, from its report; nothing where none was reported. */
export function LastTimePart({ event }: { event: FragmentType<typeof LastTimeFragment> }) {
  const { previous } = readFragment(LastTimeFragment, event);
  if (!previous) return null;
  const { no, title, startsAt, unit } = previous;
  return (
    <Section id="shangci" title="上一次怎样" rule>
      <LastTime
        on={dayOf(startsAt)}
        unit={unit.name}
        href={eventHref(no)}
        title={title}
        came={cameOf(previous)}
      />
    </Section>
  );
}

/** Whether it is written how an opinion was dealt with (怎样办理). */
export const isAnswered = ({ answer, entered }: Previous['opinions'][number]): boolean =>
  Boolean(answer) || Boolean(entered?.outcome);

/** How many came, what they said, and how much of it was answered. */
function cameOf({ report, opinions }: Pick<Previous, 'report' | 'opinions'>): string {
  const came = (report?.attendance ?? []).reduce((sum, { persons }) => sum + persons, 0);
  const answered = opinions.filter(isAnswered).length;
  return [
    came > 0 ? `到场${came}人` : '',
    opinions.length > 0 ? `提出意见${opinions.length}条` : '没有逐条登记的意见',
    opinions.length > 0 ? `${answered}条写明了怎样办理` : '',
  ]
    .filter(Boolean)
    .join('，')
    .concat('。');
}
