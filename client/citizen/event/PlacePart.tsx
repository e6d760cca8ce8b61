import { type Fact, Facts } from '#client/ui/Facts.tsx';
import { Section } from '#client/ui/Layout.tsx';
import { Paragraphs } from '../Paragraphs.tsx';
import type { Event } from './EventPage.tsx';

/** 地点: where it is, by which door one comes in, how one gets there, and whom to ask. */
export const PlacePart = ({ event }: { event: Event }) => (
  <Section id="didian" title="在哪里，怎么去" rule>
    <Facts items={placeFacts(event)} />
  </Section>
);

function placeFacts({ place, room, contact }: Event): Fact[] {
  const known = (term: string, detail: string | undefined) => (detail ? [{ term, detail }] : []);
  return [
    { term: '地点', detail: place },
    ...known('地址', room?.address),
    ...known('入口', room?.entrance),
    ...known('公交', room?.transit),
    ...known('无障碍', room?.access),
    { term: '问事', detail: <Paragraphs dial>{contact}</Paragraphs> },
  ];
}
