import { useState } from 'react';
import { chosen } from '#client/staff/ground/form/record-field.ts';
import { instantIn } from '#client/staff/ground/form/typed.ts';
import { Heading } from '#client/ui/Heading.tsx';
import { Select } from '#client/ui/Select.tsx';
import { letterParagraphs, salutation } from '#server/law/invitation/invitation-letter-words.ts';
import type { DeskItem, DeskMeeting, Invited } from './invitation-record.ts';
import type { LetterForm } from './SendLetters.tsx';

interface LetterPreviewProps {
  meeting: DeskMeeting;
  item: DeskItem;
  invited: readonly Invited[];
  letter: LetterForm;
}

/** The letter as it will read, to whom one chooses; what is not filled in yet is left open. */
export function LetterPreview({ meeting, item, invited, letter }: LetterPreviewProps) {
  const [id, setId] = useState(invited[0]?.id ?? '');
  const to = invited.find((one) => one.id === id) ?? invited[0];
  const replyBy = instantIn(letter.day, letter.hour);
  if (!to || !replyBy) return null;
  const content = {
    meeting: meeting.name,
    item: `第${item.position}项 ${item.title}`,
    place: meeting.place,
    startsAt: meeting.startsAt,
    replyBy: chosen(replyBy),
    contact: letter.contact.trim() || '＿＿＿＿',
    note: letter.note.trim(),
  };
  return (
    <section className="stack" aria-label="邀请函预览">
      <Heading level={4}>邀请函预览</Heading>
      {invited.length > 1 ? (
        <Select
          name={`preview-${item.id}`}
          label="给谁的"
          width="mid"
          options={invited.map((one) => ({ value: one.id, label: one.addressee }))}
          value={to.id}
          onChange={({ target }) => setId(target.value)}
        />
      ) : null}
      <div className="letter">
        <p>{salutation(to)}</p>
        {letterParagraphs(to, content).map((paragraph) => (
          <p key={paragraph} className="letter-text">
            {paragraph}
          </p>
        ))}
        <p className="end">{meeting.unit.name}</p>
      </div>
    </section>
  );
}
