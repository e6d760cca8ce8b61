import { graphql } from '#client/graphql/gql.ts';
import { readFragment, type FragmentType } from '#client/graphql/fragment-masking.ts';
import { Section } from '#client/ui/Layout.tsx';
import { Ruled } from '#client/ui/Ruled.tsx';
import { ACTIVITIES } from '../activity/addresses.ts';
import { EventItem } from './EventItem.tsx';

export const EventsComingFragment = graphql(`
  fragment EventsComing_events on EventConnection {
    nodes {
      no
      startsAt
      ...EventItem_event
    }
  }
`);

const MOST = 3;

/** 近期活动: the next open days and press conferences; nothing while none is announced. */
export function EventsComing({ coming }: { coming: FragmentType<typeof EventsComingFragment> }) {
  const { nodes } = readFragment(EventsComingFragment, coming);
  if (nodes.length === 0) return null;
  const next = nodes.toSorted((one, other) => Date.parse(one.startsAt) - Date.parse(other.startsAt));
  return (
    <Section id="huodong" title="走进政府" aside={<a href={ACTIVITIES}>全部活动</a>}>
      <Ruled side>
        {next.slice(0, MOST).map((node) => (
          <EventItem key={node.no} event={node} />
        ))}
      </Ruled>
    </Section>
  );
}
