import { Unit } from '#schema/identity/unit.ts';
import type { MeetingInput } from '#schema/meeting/meeting-input.ts';
import type { Meeting } from '#schema/meeting/meeting.ts';
import { defineCommand } from '#server/ground/kernel/define-command.ts';
import type { CommandContext } from '#server/ground/kernel/context.ts';
import { type Convener, convenerUnit, refuseMeetingPlan } from '#server/law/meeting/meeting-plan.ts';
import { MeetingPaper } from '#server/law/meeting/meeting-words.ts';
import { voidReview } from '#server/engines/paper/paper-columns.ts';
import { atStage, refuseAnnounced } from './meeting-guards.ts';
import { loadMeeting } from './meeting-load.ts';
import { mayBring } from './meeting.permissions.ts';
import { planColumns, planOf } from './plan-meeting.ts';

/** 修改会议方案: until it is announced; a review that had begun is void. */
export const saveMeeting = defineCommand(
  'meeting.saved',
  mayBring('save'),
  async (command, id: string, version: number, input: MeetingInput) => {
    const meeting = await loadMeeting(command, 'save', id, version);
    const typed = refuseMeetingPlan(planOf(input), await convenerOfMeeting(command, meeting));
    const refusal = command.refusalOf(
      atStage('save', meeting, () => [...refuseAnnounced(meeting), ...typed]),
    );
    if (refusal) return refusal;
    Object.assign(meeting, planColumns(input));
    voidReview(command, meeting, MeetingPaper.NOTICE);
    return id;
  },
);

/** Convener of a meeting, by the kind of its unit: a township, or otherwise the government's office. */
async function convenerOfMeeting({ em }: CommandContext, { unitId }: Meeting): Promise<Convener> {
  const unit = await em.findOneOrFail(Unit, { id: unitId });
  return convenerUnit(unit, 'GOVERNMENT_OFFICE');
}
