import { Section } from '#client/ui/Layout.tsx';
import { Ruled } from '#client/ui/Ruled.tsx';
import { EventItem } from '../parts/EventItem.tsx';
import { HearingItem } from '../parts/HearingItem.tsx';
import { MeetingItem } from '../meeting/MeetingItem.tsx';
import { ActivityItem } from '../parts/ActivityItem.tsx';
import type { Entry } from './entries.ts';

interface EntryListProps {
  id: string;
  title: string;
  entries: readonly Entry[];
}

/** Dates one below the other, each as its own kind is listed; nothing where there are none. */
export const EntryList = ({ id, title, entries }: EntryListProps) =>
  entries.length === 0 ? null : (
    <Section id={id} title={title} rule>
      <Ruled side>{entries.map(itemOf)}</Ruled>
    </Section>
  );

function itemOf(one: Entry) {
  if (one.is === 'activity') return <ActivityItem key={one.node.id} activity={one.node} />;
  if (one.is === 'hearing') return <HearingItem key={one.node.id} hearing={one.node} />;
  if (one.is === 'meeting') return <MeetingItem key={one.node.id} meeting={one.node} />;
  return <EventItem key={one.node.no} event={one.node} />;
}
