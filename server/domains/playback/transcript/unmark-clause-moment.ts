import { ClauseMoment } from '#schema/playback/clause-moment.ts';
import { Decision } from '#schema/decision/decision.ts';
import { defineCommand } from '#server/ground/kernel/define-command.ts';
import { loadById } from '#server/ground/kernel/load.ts';
import { publishMoment } from './mark-clause-moment.ts';
import { seeRecording } from './transcript-load.ts';
import { marksMoments } from './transcript.permissions.ts';

/** 删去会上讨论的时刻: removes a wrong mark; the transcript stays. */
export const unmarkClauseMoment = defineCommand(
  ['clauseMoment.unmarked', '删去会上讨论的时刻'],
  marksMoments,
  async (command, id: string) => {
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
  },
);
