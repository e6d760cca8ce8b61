import { HearingDraw } from '#schema/hearing/hearing-draw.ts';
import { HearingParticipant } from '#schema/hearing/hearing-participant.ts';
import type { Hearing } from '#schema/hearing/hearing.ts';
import type { HearingWithdrawalInput } from '#schema/hearing/participant-input.ts';
import { defineCommand } from '#server/ground/kernel/define-command.ts';
import type { CommandContext } from '#server/ground/kernel/context.ts';
import { refuseNamedDocuments } from '#server/ground/kernel/matter/decision-documents.ts';
import { type CalendarDay, dayOf } from '#server/law/calendar/calendar-day.ts';
import { HearingTiding } from '#server/law/hearing/hearing-tiding.ts';
import { refuseWithdrawalPaper } from '#server/law/hearing/hearing-withdrawal.ts';
import { announceTiding } from './announce-tiding.ts';
import { atStage } from './hearing-guards.ts';
import { loadOwn } from './hearing-load.ts';
import { mayBring } from './hearing.permissions.ts';
import { leaveSeat } from './leave-seat.ts';
import { participantIn } from './participants.ts';

/** 登记书面撤回 (第十六条): a participant leaves over their own signature; whoever signed up is told, so that a paper that is not theirs comes to light. */
export const replaceHearingParticipant = defineCommand(
  ['hearing.replaced', '登记听证参加人书面撤回'],
  mayBring('replace'),
  async (command, id: string, version: number, participantId: string, input: HearingWithdrawalInput) => {
    const hearing = await loadOwn(command, id, version);
    const leaving = await participantIn(command, id, participantId);
    const { way, receivedOn, fileId } = input;
    const papers = await refuseNamedDocuments(command, hearing.decisionId, fileId ? [fileId] : []);
    const ground = {
      seatedOn: await seatedOn(command, hearing, leaving),
      today: dayOf(command.now),
      papersOfOthers: await papersAt(command, id),
    };
    const refusal = command.refusalOf(
      atStage('replace', hearing, () => [
        ...refuseWithdrawalPaper(input, ground),
        ...papers.map((finding) => ({ ...finding, fields: ['fileId'] })),
      ]),
    );
    if (refusal) return refusal;
    await leaveSeat(command, hearing, leaving, { way, on: receivedOn, paperId: fileId.toLowerCase() });
    if (leaving.signUpId) await announceTiding(command, id, HearingTiding.SEAT_LEFT, leaving.signUpId);
    return id;
  },
);

/** The day of the draw for whoever was drawn, that of the notice for others. */
async function seatedOn(
  { em, now }: CommandContext,
  { id, noticePublishedAt }: Hearing,
  { signUpId }: HearingParticipant,
): Promise<CalendarDay> {
  const draw = signUpId ? await em.findOne(HearingDraw, { hearingId: id }) : null;
  return dayOf(draw?.drawnAt ?? noticePublishedAt ?? now);
}

const papersAt = async ({ em }: CommandContext, hearingId: string): Promise<string[]> =>
  (await em.find(HearingParticipant, { hearingId })).flatMap(
    ({ withdrawalPaperId }) => withdrawalPaperId ?? [],
  );
