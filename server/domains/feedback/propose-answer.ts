import type { Consultation } from '#schema/consultation/consultation.ts';
import { CommentState } from '#schema/consultation/comment-state.ts';
import { ClusterMember, CommentCluster } from '#schema/feedback/comment-cluster.ts';
import { DispositionState } from '#server/law/feedback/disposition-state.ts';
import type { DispositionInput } from '#schema/feedback/disposition-view.ts';
import { Disposition } from '#schema/feedback/disposition.ts';
import type { Acknowledged, CommandContext } from '#server/ground/kernel/context.ts';
import { badInput, conflict, notFound } from '#server/ground/kernel/fault.ts';
import { isId, loadById } from '#server/ground/kernel/load.ts';
import { CommentStatus } from '#server/law/consultation/comment-stage.ts';
import { refuseGranted } from '#server/law/feedback/already-granted.ts';
import { refuseAgainstStance } from '#server/law/feedback/answered-stance.ts';
import { refuseAsked } from '#server/law/feedback/asked.ts';
import { refuseUnfitKind } from '#server/law/feedback/question.ts';
import { refuseRepeatedReason } from '#server/law/feedback/repeated-reason.ts';
import { refuseBeside, wordsSpoken } from '#server/law/feedback/spoken-to.ts';
import { refuseConfirmed } from '#server/law/feedback/taking-back.ts';
import { type Finding, provision, type Refusal } from '#server/law/refusal.ts';
import { stancesAnswered } from './answered-stances.queries.ts';
import { accept } from './cluster-members.ts';
import { consultedClauses, opinionToCompare } from './consulted-words.queries.ts';
import { demandsOf } from './demands.queries.ts';
import {
  adopts,
  clausesNamed,
  coveredAtOf,
  refuseAnswer,
  routeOf,
} from '#server/engines/draft/refuse-answer.ts';
import { applyRewordings } from '#server/engines/draft/apply-rewordings.ts';
import { keptWording, type Wording } from '#server/engines/draft/wordings.queries.ts';
import { sameReasonIn } from './repeated-reason.queries.ts';
import { roundHasClauses } from './round-has-clauses.queries.ts';
import { wordingsInRound } from './round-wordings.ts';
import { refuseAtStage, specialOf } from './matter.ts';

const r32 = provision('R-32', 'DESIGN', '意见处理规则');

/** Subject of an answer: one comment or one cluster. */
export interface Target {
  commentId?: string | null;
  clusterId?: string | null;
}

/** An answer to one subject (处理意见), held against the version of the one before it. */
interface Answer {
  target: Target;
  version: number | null;
  input: DispositionInput;
  /** Warnings that the clerk answers, of those found. */
  acknowledge: (findings: readonly Finding[]) => readonly Acknowledged[];
}

/** Keeps a proposed answer of this round, or everything that stands in its way. */
export async function proposeAnswer(
  command: CommandContext,
  matter: Consultation,
  { target, version, input, acknowledge }: Answer,
): Promise<string | Refusal> {
  const state = await stateOf(command, target);
  const present = await command.em.findOne(Disposition, keyOf(target));
  if ((present?.version ?? null) !== version) throw conflict('该处理意见', present?.version ?? null);
  const typed = adopts(input.result) ? input.changedClauses : [];
  const unwritten = await applyRewordings(command, matter.decisionId, typed);
  const wordings = await wordingsInRound(command.db, matter, input.changedClauses);
  const changed = clausesNamed(input.result, wordings, 'before');
  const findings = [
    ...refuseAtStage('dispose', matter, command.now),
    ...(await refuseTarget(command, state)),
    ...refuseConfirmed(present?.state === DispositionState.CONFIRMED),
    ...refuseAnswer({ input, changed, unwritten }, command.policy, {
      special: specialOf(matter, command),
      drafted: await roundHasClauses(command.db, matter.id),
    }),
    ...(await refuseUnsaid(command, matter.id, target, input)),
    ...(await refuseUnlike(command, matter.id, target, input)),
  ];
  const refusal = command.refusalOf(findings, acknowledge(findings));
  if (refusal) return refusal;
  if (state) accept(state, command.now);
  const disposition = present ?? command.em.create(Disposition, blank(command, matter.id, target, input));
  write(disposition, input, changed, command);
  return disposition.id;
}

/** Findings on an answer beside the demands it answers: their stance, others with the same reason, clauses that grant them. */
const refuseUnlike = async (
  command: CommandContext,
  consultationId: string,
  target: Target,
  { result, reason }: DispositionInput,
): Promise<Finding[]> => [
  ...refuseAgainstStance(result, await stancesAnswered(command.db, answeredBy(target))),
  ...refuseRepeatedReason(
    await sameReasonIn(command.db, { ...keyOf(target), consultationId, result, reason }),
  ),
  ...(await refuseUnread(command, consultationId, target, { result, reason })),
];

/** Findings on an outcome that does not fit what the opinion says. */
async function refuseUnread(
  { db, policy }: CommandContext,
  consultationId: string,
  { commentId }: Target,
  answer: Pick<DispositionInput, 'result' | 'reason'>,
): Promise<Finding[]> {
  const opinion = await opinionToCompare(db, consultationId, commentId);
  if (!opinion) return [];
  const clauses = await consultedClauses(db, consultationId);
  return [
    ...refuseUnfitKind(answer.result, opinion),
    ...refuseGranted(answer.result, opinion, clauses),
    ...refuseBeside(answer, policy.reasonMinChars, wordsSpoken(opinion, clauses)),
  ];
}

/** Findings on what the answer's line in the report would say was asked; a cluster has its title and summary. */
async function refuseUnsaid(
  { db }: CommandContext,
  consultationId: string,
  { commentId }: Target,
  { result, asked }: DispositionInput,
): Promise<Finding[]> {
  if (!commentId) return [];
  const demands = await demandsOf(db, consultationId, [commentId]);
  return refuseAsked(result, asked ?? '', demands.get(commentId) ?? null);
}

const keyOf = ({ commentId, clusterId }: Target) =>
  commentId ? { commentId, clusterId: null } : { commentId: null, clusterId: clusterId ?? null };

const answeredBy = ({ commentId, clusterId }: Target) => ({
  commentIds: commentId ? [commentId] : [],
  clusterIds: clusterId ? [clusterId] : [],
});

/** The round whose subject is answered. */
export async function roundOf({ em }: CommandContext, { commentId, clusterId }: Target): Promise<string> {
  if (Boolean(commentId) === Boolean(clusterId))
    throw badInput('请指明一条意见或者一个主题。', ['commentId', 'clusterId']);
  if (clusterId) return (await loadById(em, CommentCluster, clusterId, '该主题')).consultationId;
  const state = await stateOf({ em }, commentId ? { commentId } : {});
  if (!state) throw notFound('该意见');
  return state.consultationId;
}

const stateOf = ({ em }: Pick<CommandContext, 'em'>, { commentId }: Pick<Target, 'commentId'>) =>
  commentId && isId(commentId) ? em.findOne(CommentState, { commentId }) : null;

async function refuseTarget({ em }: CommandContext, state: CommentState | null): Promise<Finding[]> {
  if (!state) return [];
  const member = await em.count(ClusterMember, { commentId: state.commentId });
  return [
    ...(state.status === CommentStatus.WITHDRAWN ? [withdrawn] : []),
    ...(member > 0 ? [inCluster] : []),
  ];
}

const blank = (
  { actor, now }: CommandContext,
  consultationId: string,
  target: Target,
  input: DispositionInput,
) => ({
  consultationId,
  commentId: target.commentId ?? null,
  clusterId: target.clusterId ?? null,
  state: DispositionState.PROPOSED,
  result: input.result,
  changedClauses: [],
  proposedById: actor?.id ?? '',
  proposedAt: now,
});

function write(
  disposition: Disposition,
  input: DispositionInput,
  changed: readonly Wording[],
  { actor, now }: CommandContext,
) {
  disposition.result = input.result;
  disposition.ground = input.ground ?? null;
  disposition.asked = disposition.commentId ? (input.asked ?? '').trim() : '';
  disposition.reason = input.reason;
  disposition.changedClauses = changed.map(keptWording);
  disposition.coveredAt = coveredAtOf(input, changed);
  disposition.route = routeOf(input);
  disposition.routedAnswer = null;
  disposition.routedAnsweredOn = null;
  disposition.proposedById = actor?.id ?? '';
  disposition.proposedAt = now;
  disposition.returnedReason = null;
}

const withdrawn = r32.block('COMMENT_WITHDRAWN')`
  该意见已由本人撤回，不需要处理。`;
const inCluster = r32.block('COMMENT_IN_CLUSTER')`
  该意见已归入主题，以主题的答复为准。
  在主题上提出处理意见，或者先把它移出主题。`;
