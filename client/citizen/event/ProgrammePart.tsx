import { clock } from '#client/format.ts';
import { Section } from '#client/ui/Layout.tsx';
import { type Step, Steps } from '#client/ui/Steps.tsx';
import { type ProgrammeEntry, programmeOf } from '#server/law/event/programme.ts';
import { isComing } from '../parts/event-standing.ts';
import type { Event } from './EventPage.tsx';

/** 活动安排: by the hour where its unit wrote hours, else in its order; nothing where none was written. */
export function ProgrammePart({ event: { programme, slots, stage } }: { event: Event }) {
  const entries = programmeOf(programme, slots.map(hoursOf));
  if (entries.length === 0) return null;
  return (
    <Section id="anpai" title="活动安排" rule>
      {entries.some(({ from }) => from) ? (
        <Steps layout="down" steps={entries.map((entry) => stepOf(entry, isComing(stage)))} />
      ) : (
        <ol className="steps-text stack">
          {entries.map(({ text }, index) => (
            <li key={index}>{text}</li>
          ))}
        </ol>
      )}
    </Section>
  );
}

const hoursOf = ({ startsAt, endsAt }: Event['slots'][number]) => ({
  from: clock(startsAt),
  until: clock(endsAt),
});

/** An entry on the line of hours; what follows a colon explains it. */
function stepOf({ from, until, text }: ProgrammeEntry, coming: boolean): Step {
  const [name = '', ...rest] = text.split('：');
  const hours = [from, until].filter(Boolean).join('—');
  return {
    name: [hours, name].filter(Boolean).join('　'),
    note: rest.join('：'),
    state: coming ? 'next' : 'done',
  };
}
