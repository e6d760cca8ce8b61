import { LockMode } from '@mikro-orm/core';
import { CueCorrection } from '#schema/playback/cue-correction.ts';
import { act } from '#server/kernel/act.ts';
import { actorOf } from '#server/kernel/actor-of.ts';
import type { CommandContext } from '#server/kernel/context.ts';
import { notFound } from '#server/kernel/fault.ts';
import { isId } from '#server/kernel/load.ts';
import { refuseDecidingCorrection } from '#server/law/cue-correction.ts';
import { refuseNoReason } from './recording-guards.ts';
import { seeRecording } from './transcript-load.ts';
import { decidesCorrections } from './transcript.permissions.ts';

async function held(command: CommandContext, id: string) {
  const correction = isId(id)
    ? await command.em.findOne(CueCorrection, { id }, { lockMode: LockMode.PESSIMISTIC_WRITE })
    : null;
  if (!correction) throw notFound('这处更正');
  const { recording, meeting } = await seeRecording(command, correction.recordingId);
  const decided = correction.confirmedAt !== null || correction.declinedAt !== null;
  const facts = { decided, byId: correction.byId, state: recording.state };
  const wrong = refuseDecidingCorrection(facts, command.actor?.id ?? null);
  return { correction, meeting, wrong };
}

/** 同意更正: from now on the line says what the correction says, and everybody reads what it said before. */
export const confirmCueCorrection = act(
  'transcript.correctionConfirmed',
  decidesCorrections,
  async (command, id: string) => {
    const { correction, meeting, wrong } = await held(command, id);
    const refusal = command.weigh(wrong);
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

/** 不同意更正: the line stays as it is; who asked is told why. */
export const declineCueCorrection = act(
  'transcript.correctionDeclined',
  decidesCorrections,
  async (command, id: string, reason: string) => {
    const { correction, wrong } = await held(command, id);
    const refusal = command.weigh([
      ...wrong,
      ...refuseNoReason(reason, 'DECLINE_REASON_REQUIRED', '不同意更正'),
    ]);
    if (refusal) return refusal;
    correction.declinedAt = command.now;
    correction.decidedById = actorOf(command).id;
    correction.declineNote = reason.trim();
    return correction.recordingId;
  },
);
