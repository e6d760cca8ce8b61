import type { MinutesInput } from '#schema/meeting/meeting-input.ts';
import { MeetingMinutes, type Meeting } from '#schema/meeting/meeting.ts';
import { defineCommand } from '#server/ground/kernel/define-command.ts';
import type { Acknowledged, CommandContext } from '#server/ground/kernel/context.ts';
import { refuseMinutes, type TypedMinutes } from '#server/law/meeting/meeting-minutes.ts';
import { MeetingPaper } from '#server/law/meeting/meeting-words.ts';
import { blank } from '#server/law/substance.ts';
import { voidReview } from '#server/engines/paper/paper-columns.ts';
import { atStage } from './meeting-guards.ts';
import { loadMeeting, moveOn } from './meeting-load.ts';
import { mayBring } from './meeting.permissions.ts';
import { minutesGround } from './minutes-findings.ts';

/** 起草、修改纪要: nothing of a closed item; a review that had begun or passed is void. */
export const saveMinutes = defineCommand(
  ['meeting.minutesSaved', '起草会议纪要'],
  mayBring('saveMinutes'),
  async (
    command,
    id: string,
    version: number,
    input: MinutesInput,
    acknowledged: readonly Acknowledged[],
  ) => {
    const meeting = await loadMeeting(command, 'saveMinutes', id, version);
    const ground = await minutesGround(command, id);
    const minutes = typed(input);
    const refusal = command.refusalOf(
      atStage('saveMinutes', meeting, () => refuseMinutes(minutes, ground)),
      acknowledged,
    );
    if (refusal) return refusal;
    await keepMinutes(command, meeting, minutes);
    return id;
  },
);

/** Keeps minutes as the draft (纪要草稿). */
export async function keepMinutes(
  command: CommandContext,
  meeting: Meeting,
  minutes: Partial<TypedMinutes>,
): Promise<void> {
  const columns = mutable(minutes);
  const there = await command.em.findOne(MeetingMinutes, { meetingId: meeting.id });
  if (there) Object.assign(there, columns);
  else command.em.create(MeetingMinutes, { meetingId: meeting.id, ...columns });
  moveOn(meeting, 'saveMinutes');
  voidReview(command, meeting, MeetingPaper.MINUTES);
}

const mutable = ({ attendees, absent, observers, sections }: Partial<TypedMinutes>) => ({
  ...(attendees && { attendees: [...attendees] }),
  ...(absent && { absent: [...absent] }),
  ...(observers && { observers: [...observers] }),
  ...(sections && { sections: [...sections] }),
});

/** As it is kept: lines and sections with nothing in them are none. */
const typed = ({ attendees, absent, observers, sections }: MinutesInput): TypedMinutes => ({
  attendees: attendees.filter((name) => !blank(name)),
  absent: absent.filter((name) => !blank(name)),
  observers: observers.map(({ category, count }) => ({ category, count })),
  sections: sections
    .filter(({ text }) => !blank(text))
    .map(({ itemId, text }) => ({ itemId: itemId?.toLowerCase() ?? null, text })),
});
