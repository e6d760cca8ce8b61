import { words } from '#client/words.ts';
import { CONSULTATIONS, MY_COMMENT } from '../addresses.ts';
import { ACTIVITIES } from '../addresses/activity.ts';
import { Door, Doors } from '../parts/Doors.tsx';
import type { Stream } from './stream.ts';

const text = words.threeDoors;

/** The entrances in the usual type: one line, each with how much stands behind it. */
export function ThreeDoors({ stream: { now, moreOpen } }: { stream: Stream }) {
  const count = (does: string) => now.filter((row) => row.does === does).length;
  const [open, signUps] = [count('comment'), count('signUp')];
  return (
    <Doors label={text.label} row>
      <Door href={CONSULTATIONS} name={text.speak}>
        {open > 0 ? `${open}${moreOpen ? '多' : ''}件在征集` : text.noneOpen}
      </Door>
      <Door href={MY_COMMENT} name={text.look}>
        {text.lookSays}
      </Door>
      <Door href={ACTIVITIES} name={text.signUp}>
        {signUps > 0 ? `${signUps}项在报名` : text.noneToJoin}
      </Door>
    </Doors>
  );
}
