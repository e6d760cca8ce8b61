import { type Fact, Facts } from '#client/ui/Facts.tsx';
import { peopleFacts } from '#server/law/press/press-conference.ts';
import { Paragraphs } from '../Paragraphs.tsx';
import { hostFacts } from './event-facts.tsx';
import type { Event } from './EventPage.tsx';

/** Its subject, for whom it is, and who holds it. */
export const AboutPart = ({ event }: { event: Event }) => (
  <div className="stack gap-below">
    <div className="prose">
      <Paragraphs>{event.purpose}</Paragraphs>
    </div>
    <Facts items={aboutFacts(event)} />
  </div>
);

const aboutFacts = (event: Event): Fact[] => [
  { term: '参加对象', detail: event.audience },
  ...peopleFacts(event),
  ...hostFacts(event),
];
