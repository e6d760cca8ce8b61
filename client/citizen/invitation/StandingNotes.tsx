import { moment } from '#client/format.ts';
import { Note } from '#client/ui/Note.tsx';
import { termText } from '../meeting/times.ts';
import type { Letter, Now } from './InvitationPage.tsx';

interface Props {
  letter: Letter;
  now: Now;
}

/** Changes since the letter was sent, before anything else on the page. */
export function StandingNotes({ letter, now }: Props) {
  if (now.cancelledAt)
    return (
      <Note tone="care" title="会议已经取消">{`${because(now.cancelReason)}您不必前来，也不必答复。`}</Note>
    );
  if (letter.stage === 'CANCELLED')
    return <Note tone="care" title="这份邀请已经取消">{`${because(letter.reason)}您不必前来。`}</Note>;
  if (now.itemWithdrawnAt)
    return (
      <Note tone="care" title="您受邀的议题已经撤下">
        本次会议不审议这项议题，您不必前来。
      </Note>
    );
  return moved(now) ? <Moved letter={letter} now={now} /> : null;
}

const because = (reason: string | null | undefined) => (reason ? `原因：${reason} ` : '');

const moved = ({ letterStartsAt, startsAt, letterPlace, place }: Now) =>
  Date.parse(letterStartsAt) !== Date.parse(startsAt) || letterPlace !== place;

const Moved = ({ letter, now }: Props) => (
  <Note tone="care" title="会议的时间或者地点变了">
    <p>
      现在定于<b>{termText(now)}</b>，在<b>{now.place}</b>。
    </p>
    <p className="small">
      邀请函上原来写的是{moment(now.letterStartsAt)}，{now.letterPlace}。
      {letter.stage === 'ACCEPTED' ? '您的席位保留；这个时间不能来的，请在下面告诉我们。' : ''}
    </p>
  </Note>
);
