import { ClauseMoment } from '#schema/playback/clause-moment.ts';
import { Decision } from '#schema/decision/decision.ts';
import { act } from '#server/kernel/act.ts';
import { loadById } from '#server/kernel/load.ts';
import { publishMoment } from './mark-clause-moment.ts';
import { seeRecording } from './transcript-load.ts';
import { marksMoments } from './transcript.permissions.ts';

/** 删去会上讨论的时刻: a wrong mark; the words themselves stay. */
export const unmarkClauseMoment = act('clauseMoment.unmarked', marksMoments, async (command, id: string) => {
  command.about('clauseMoment', id);
  const moment = await loadById(command.em, ClauseMoment, id, '这一时刻');
  const held = await seeRecording(command, moment.recordingId);
  const decision = await command.em.findOne(Decision, { id: moment.decisionId });
  command.em.remove(moment);
  publishMoment(command, held, {
    consultationId: moment.consultationId,
    ...(decision && { decisionNo: decision.no }),
  });
  return moment.recordingId;
});
