import { ClauseMoment } from '#schema/playback/clause-moment.ts';
import type { ClauseMomentInput } from '#schema/playback/transcript-input.ts';
import { defineCommand } from '#server/ground/kernel/define-command.ts';
import type { CommandContext } from '#server/ground/kernel/context.ts';
import { notFound } from '#server/ground/kernel/fault.ts';
import { RecordingState } from '#server/law/playback/recording-stage.ts';
import { type Finding, provision } from '#server/law/refusal.ts';
import { saidTime } from '#server/law/playback/cue-time.ts';
import { type Held, seeRecording } from './transcript-load.ts';
import { marksMoments } from './transcript.permissions.ts';

const r69 = provision('R-69', 'DESIGN', '会议文字记录规则');

/** Limit of marks on one recording. */
const MOST_MOMENTS = 200;

/** 标出会上讨论的时刻: a link between a moment and a decision or clause that is already public. */
export const markClauseMoment = defineCommand(
  ['clauseMoment.marked', '标出会上讨论的时刻'],
  marksMoments,
  async (command, recordingId: string, input: ClauseMomentInput) => {
    const held = await seeRecording(command, recordingId);
    const target = await targetOf(command, input);
    const standing = await command.em.find(ClauseMoment, { recordingId });
    const row = { ...target, startsMs: input.startsMs };
    const refusal = command.refusalOf(refuseMoment(held, row, standing));
    if (refusal) return refusal;
    const moment = command.em.create(ClauseMoment, {
      recordingId,
      ...row,
      byId: command.actor?.id ?? '',
      at: command.now,
    });
    publishMoment(command, held, { ...target, decisionNo: input.decisionNo });
    return moment.id;
  },
);

interface Target {
  decisionId: string;
  decisionNo?: string;
  consultationId: string | null;
  clauseNo: string | null;
}

/** The decision and, for a clause, the consultation that published it. */
async function targetOf({ db }: CommandContext, input: ClauseMomentInput) {
  const decision = await db
    .selectFrom('decision')
    .select('id')
    .where('no', '=', input.decisionNo)
    .executeTakeFirst();
  if (!decision) throw notFound('该决策');
  if (!input.clauseNo) return { decisionId: decision.id, consultationId: null, clauseNo: null };
  const clause = await db
    .selectFrom('consultation as k')
    .innerJoin('draft_version as v', 'v.consultation_id', 'k.id')
    .innerJoin('clause as c', 'c.draft_version_id', 'v.id')
    .select(['k.id', 'c.no'])
    .where('k.decision_id', '=', decision.id)
    .where('k.round', '=', input.round ?? 1)
    .where('k.opens_at', 'is not', null)
    .where('c.no', '=', input.clauseNo)
    .executeTakeFirst();
  if (!clause) throw notFound('公开征求意见的草案中的这一条');
  return { decisionId: decision.id, consultationId: clause.id, clauseNo: clause.no };
}

function refuseMoment(
  { recording, durationMs }: Held,
  { startsMs, ...target }: Target & { startsMs: number },
  standing: readonly ClauseMoment[],
): Finding[] {
  const same = standing.some(
    (one) =>
      one.decisionId === target.decisionId &&
      one.consultationId === target.consultationId &&
      one.clauseNo === target.clauseNo &&
      Math.abs(one.startsMs - startsMs) <= 2000,
  );
  return [
    ...(isWithdrawn(recording.state) ? [withdrawn] : []),
    ...(startsMs < 0 || (durationMs !== null && startsMs >= durationMs) ? [pastEnd(startsMs)] : []),
    ...(same ? [twice] : []),
    ...(standing.length >= MOST_MOMENTS ? [tooMany] : []),
  ];
}

const withdrawn = r69.block('RECORDING_WITHDRAWN', 'recordingId')`
  回放已经撤下。
  标在仍然公布的录像上。`;

const pastEnd = (startsMs: number) => r69.block('MOMENT_PAST_END', 'startsMs')`
  ${saidTime(Math.max(0, startsMs))}不在录像之内。
  从播放器取当前时间。`;

const twice = r69.block('MOMENT_TWICE', 'startsMs')`
  这一时刻已经标过。
  不需要再标。`;

const tooMany = r69.block('MOMENTS_TOO_MANY', 'startsMs')`
  标出的时刻超过${MOST_MOMENTS}处。
  删去不需要的。`;

const isWithdrawn = (state: RecordingState) => state === RecordingState.WITHDRAWN;

/** The pages that show a moment: meeting, decision, draft. */
export function publishMoment(
  command: CommandContext,
  { meeting }: Pick<Held, 'meeting'>,
  { consultationId, decisionNo }: Pick<Target, 'consultationId' | 'decisionNo'>,
): void {
  command.publish(`meeting:${meeting.no}`);
  if (consultationId) command.publish(`consultation:${consultationId}`);
  if (decisionNo) command.publish(`decision:${decisionNo}`);
}
