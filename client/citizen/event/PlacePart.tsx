import { Section } from '#client/ui/Layout.tsx';
import { PlaceFacts } from '../parts/PlaceFacts.tsx';
import type { Event } from './EventPage.tsx';

/** 地点 of an event. */
export const PlacePart = ({ event: { place, room, contact } }: { event: Event }) => (
  <Section id="didian" title="在哪里，怎么去" rule>
    <PlaceFacts place={place} room={room} contact={contact} />
  </Section>
);
