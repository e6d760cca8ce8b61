import { graphql } from '#client/graphql/gql.ts';
import { readFragment, type FragmentType } from '#client/graphql/fragment-masking.ts';
import { Section } from '#client/ui/Layout.tsx';
import { Ruled } from '#client/ui/Ruled.tsx';
import { EventItem } from '../parts/EventItem.tsx';

export const EventsPartFragment = graphql(`
  fragment EventsPart_decision on Decision {
    events {
      no
      ...EventItem_event
    }
  }
`);

/** Forums, visits, press conferences and open days about a decision (国令713号第十四条、第三十二条); nothing where none was announced. */
export function EventsPart({ decision }: { decision: FragmentType<typeof EventsPartFragment> }) {
  const { events } = readFragment(EventsPartFragment, decision);
  if (events.length === 0) return null;
  return (
    <Section id="huodong" title="座谈会、新闻发布会和开放活动" rule>
      <Ruled side>
        {events.map((one) => (
          <EventItem key={one.no} event={one} />
        ))}
      </Ruled>
    </Section>
  );
}
