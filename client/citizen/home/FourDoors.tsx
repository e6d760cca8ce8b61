import { dayOf, shortDate, weekday } from '#client/format.ts';
import { words } from '#client/words.ts';
import { CONSULTATIONS, MY_COMMENT } from '../addresses.ts';
import { ACTIVITIES } from '../addresses/activity.ts';
import { dialled, numberIn } from '../Dial.tsx';
import { untilText } from '../parts/hearing-times.ts';
import { lastDayOf } from '../parts/last-day.ts';
import { Door, Doors } from '../parts/Doors.tsx';
import type { Stream } from './stream.ts';
import type { NowRow } from './stream-row.ts';

const text = words.doors;

interface FourDoorsProps {
  stream: Stream;
  site: { hotline: string; phone: string };
}

/** Four entrances that most visitors come for: all that 首页 has in 长辈模式. Each names the content behind it. */
export const FourDoors = ({ stream, site }: FourDoorsProps) => (
  <Doors label={text.label}>
    <Speak {...stream} />
    <SignUp next={firstHeld(stream)} />
    <Door href={MY_COMMENT} name={text.look}>
      {text.lookSays}
    </Door>
    <Call number={site.hotline || site.phone} />
  </Doors>
);

function Speak({ now, moreOpen }: Stream) {
  const open = now.filter(({ does }) => does === 'comment');
  const [first, ...others] = open;
  if (!first) return <Door {...{ href: CONSULTATIONS, name: text.speak, children: text.noneOpen }} />;
  const until = `${shortDate(lastDayOf(first.at))}截止`;
  if (others.length === 0)
    return <Door {...{ href: first.href, name: text.speak, children: `${first.name}，${until}。` }} />;
  return (
    <Door href={CONSULTATIONS} name={text.speak}>
      有{open.length}
      {moreOpen ? '多' : ''}件事可以提。最早{until}：{first.name}。
    </Door>
  );
}

/** The one held first of those one can sign up for now. */
const firstHeld = ({ now }: Stream) =>
  now
    .filter(({ does, held }) => does === 'signUp' && held)
    .toSorted((one, other) => Date.parse(one.held ?? '') - Date.parse(other.held ?? ''))[0];

function SignUp({ next }: { next: NowRow | undefined }) {
  if (!next?.held) return <Door {...{ href: ACTIVITIES, name: text.signUp, children: text.noneToJoin }} />;
  const day = dayOf(next.held);
  const until = next.begins ? '' : `，${untilText(next.at, true)}前报名`;
  return (
    <Door href={next.deed.href} name={text.signUp}>
      {`${next.name}，${shortDate(day)}（${weekday(day)}）举行${until}。`}
    </Door>
  );
}

/** No door where there is no number to dial. */
function Call({ number }: { number: string }) {
  const found = numberIn(number);
  if (!found) return null;
  return (
    <Door href={dialled(found)} name={`${text.call} ${number}`}>
      {text.callSays}
    </Door>
  );
}
