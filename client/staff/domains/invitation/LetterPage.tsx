import { useParams } from 'wouter';
import { dayOf, longDate, moment } from '#client/format.ts';
import { ButtonLink } from '#client/ui/Button.tsx';
import { Empty } from '#client/ui/Empty.tsx';
import { Heading } from '#client/ui/Heading.tsx';
import { Note } from '#client/ui/Note.tsx';
import { letterParagraphs, salutation } from '#server/law/invitation/invitation-letter-words.ts';
import { letterDocx } from '#client/staff/ground/addresses/invitation.ts';
import type { Guest, Meeting } from './meeting-query.ts';
import { PrintedDesk } from './PrintedDesk.tsx';

/** 邀请函, as it was sent: to be printed, or taken as Word. */
export function LetterPage() {
  const { id = '' } = useParams();
  return (
    <PrintedDesk
      title="邀请函"
      note="发出以后内容不变"
      aside={
        <ButtonLink look="quiet" href={letterDocx(id)} download>
          下载 Word
        </ButtonLink>
      }
    >
      {(meeting) => {
        const one = meeting.agenda.flatMap(({ invited }) => invited).find((guest) => guest.id === id);
        return one?.letter && one.sentAt ? (
          <>
            {Date.parse(one.letter.startsAt) === Date.parse(meeting.startsAt) ? null : (
              <Note small tone="care" title="会议已经改期">
                邀请函写的是原定时间；现定{moment(meeting.startsAt)}，{meeting.place}，已另行告知。
              </Note>
            )}
            <Letter meeting={meeting} one={one} />
          </>
        ) : (
          <Empty title="没有这份邀请函">
            <p>邀请函还没有发出，或者编号不对。</p>
          </Empty>
        );
      }}
    </PrintedDesk>
  );
}

function Letter({ meeting, one }: { meeting: Meeting; one: Guest }) {
  if (!one.letter || !one.sentAt) return null;
  return (
    <article className="letter stack">
      <Heading level={2}>{meeting.unit.name}邀请函</Heading>
      <p className="end">{one.letterNo}</p>
      <p>{salutation(one)}</p>
      {letterParagraphs(one, one.letter).map((paragraph) => (
        <p key={paragraph} className="letter-text">
          {paragraph}
        </p>
      ))}
      <p className="end">{meeting.unit.name}</p>
      <p className="end">{longDate(dayOf(one.sentAt))}</p>
    </article>
  );
}
