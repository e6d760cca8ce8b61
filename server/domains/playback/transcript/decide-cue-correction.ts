import { LockMode } from '@mikro-orm/core';
import { CueCorrection } from '#schema/playback/transcript.ts';
import { defineCommand } from '#server/ground/kernel/define-command.ts';
import { actorOf } from '#server/ground/kernel/actor-of.ts';
import type { CommandContext } from '#server/ground/kernel/context.ts';
import { notFound } from '#server/ground/kernel/fault.ts';
import { refuseDecidingCorrection } from '#server/law/playback/cue-correction.ts';
import { refuseNoReason } from '#server/law/reason.ts';
import { seeRecording } from './transcript-load.ts';
import { decidesCorrections } from './transcript.permissions.ts';

async function held(command: CommandContext, id: string) {
  const correction = await command.em.findOne(
    CueCorrection,
    { id },
    { lockMode: LockMode.PESSIMISTIC_WRITE },
  );
  if (!correction) throw notFound('这处更正');
  const { recording, meeting } = await seeRecording(command, correction.recordingId);
  const decided = correction.confirmedAt !== null || correction.declinedAt !== null;
  const facts = { decided, byId: correction.byId, state: recording.state };
  const wrong = refuseDecidingCorrection(facts, command.actor?.id ?? null);
  return { correction, meeting, wrong };
}

/** 同意更正: the line takes the corrected text, and the public also sees the earlier text. */
export const confirmCueCorrection = defineCommand(
  ['transcript.correctionConfirmed', '同意更正文字记录'],
  decidesCorrections,
  async (command, id: string) => {
    const { correction, meeting, wrong } = await held(command, id);
    const refusal = command.refusalOf(wrong);
    if (refusal) return refusal;
    correction.confirmedAt = command.now;
    correction.decidedById = actorOf(command).id;
    await command.em.flush();
    await command.db
      .updateTable('transcript_cue')
      .set({ text: correction.textAfter, speaker: correction.speakerAfter })
      .where('id', '=', correction.cueId)
      .execute();
    command.publish(`meeting:${meeting.no}`);
    return correction.recordingId;
  },
);

/** 不同意更正: the line stays as it is; the requester is given the reason. */
export const declineCueCorrection = defineCommand(
  ['transcript.correctionDeclined', '不同意更正文字记录'],
  decidesCorrections,
  async (command, id: string, reason: string) => {
    const { correction, wrong } = await held(command, id);
    const refusal = command.refusalOf([
      ...wrong,
      ...refuseNoReason(reason, { code: 'DECLINE_REASON_REQUIRED', what: '不同意更正' }),
    ]);
    if (refusal) return refusal;
    correction.declinedAt = command.now;
    correction.decidedById = actorOf(command).id;
    correction.declineNote = reason.trim();
    return correction.recordingId;
  },
);
