import { dayOf, longDate } from '#client/format.ts';
import { Facts } from '#client/ui/Facts.tsx';
import { Section } from '#client/ui/Layout.tsx';
import { INVITED_CAPACITY_LABELS, InvitedCapacity } from '#server/law/procedure/interest-conflict.ts';
import { letterParagraphs, salutation } from '#server/law/invitation/invitation-letter-words.ts';
import { Dial } from '../Dial.tsx';
import { termText } from '../meeting/times.ts';
import type { Letter, Now } from './InvitationPage.tsx';

interface Props {
  letter: Letter;
  now: Now;
  organ: string;
}

/** The letter itself (邀请函), as it was sent; time and place as they stand now follow in the facts. */
export const LetterPart = ({ letter, now, organ }: Props) => (
  <Section id="xinhan" title="邀请函" rule>
    <div className="prose">
      <p>{salutation(to(letter))}</p>
      {letterParagraphs(to(letter), asSent(letter, now)).map((line) => (
        <p key={line}>{line}</p>
      ))}
      <p>
        {organ}
        {now.sentAt ? `　${longDate(dayOf(now.sentAt))}` : ''}
      </p>
    </div>
    <div className="gap-above">
      <Facts
        items={[
          { term: '时间', detail: <time dateTime={now.startsAt}>{termText(now)}</time> },
          { term: '地点', detail: now.place },
          { term: '列席的议题', detail: letter.item },
          { term: '您的身份', detail: INVITED_CAPACITY_LABELS[letter.capacity] },
          { term: '联系人', detail: <Dial>{letter.contact}</Dial> },
        ]}
      />
    </div>
  </Section>
);

const to = ({ addressee, capacity }: Letter) => ({ addressee, capacity: InvitedCapacity[capacity] });

/** With the time and place that it named, whatever became of them since. */
const asSent = (letter: Letter, { letterStartsAt, letterPlace }: Now) => ({
  ...letter,
  startsAt: letterStartsAt,
  place: letterPlace,
});
