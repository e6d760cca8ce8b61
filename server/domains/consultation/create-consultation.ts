import { LockMode } from '@mikro-orm/core';
import { Consultation } from '#schema/consultation/consultation.ts';
import { type LegalBasis, WayKind } from '#schema/consultation/dossier-parts.ts';
import { Dossier } from '#schema/consultation/dossier.ts';
import { beginVersion } from '#server/engines/draft/begin-version.ts';
import { newestVersion } from '#server/engines/draft/version-head.queries.ts';
import { refuseUnfixedRevision } from '#server/engines/draft/next-version.ts';
import { DraftStage } from '#server/law/draft/draft-stage.ts';
import { ReviewState } from '#schema/kernel/review-state.ts';
import { Decision } from '#schema/decision/decision.ts';
import { newId } from '#schema/kernel/id.ts';
import { defineCommand } from '#server/ground/kernel/define-command.ts';
import { actorOf } from '#server/ground/kernel/actor-of.ts';
import { correctedWords } from '#server/ground/kernel/corrected-words.ts';
import { correctedIn } from '#server/law/notice/corrected-words.ts';
import { wholeBasis } from '#server/law/consultation/legal-basis.ts';
import type { CommandContext, Db } from '#server/ground/kernel/context.ts';
import { notFound } from '#server/ground/kernel/fault.ts';
import { isId } from '#server/ground/kernel/load.ts';
import { refuseNewRound, roundsOf } from './consultation-round.queries.ts';
import { mayEdit, ownMatter } from './consultation.permissions.ts';

/** 发起一轮公开征求意见: an empty dossier to be filled; the draft goes on from its newest version. */
export const createConsultation = defineCommand(
  ['consultation.created', '新建征求意见'],
  mayEdit,
  async (command, decisionId: string) => {
    command.about('decision', decisionId);
    const decision = await ownDecision(command, decisionId);
    const rounds = await roundsOf(command.db, decisionId);
    const newest = await newestVersion(command.db, decisionId);
    const refusal = command.refusalOf([
      ...refuseNewRound(decision.phase, rounds, command.now),
      ...refuseUnfixedRevision(newest),
    ]);
    if (refusal) return refusal;
    const id = newId();
    command.about('consultation', id);
    const round = (rounds.at(-1)?.round ?? 0) + 1;
    command.em.create(Consultation, { id, round, ...beginning(command, decision) });
    const basis = await formerBasis(command.db, decisionId);
    command.em.create(Dossier, { consultationId: id, ...(await emptyDossier(command, decision)), basis });
    await command.em.flush();
    await beginVersion(command, { decisionId, stage: DraftStage.CONSULTED, consultationId: id });
    return id;
  },
);

/** A clause keeps its identity through the rounds, so what the last one rested on goes along. */
async function formerBasis(db: Db, decisionId: string): Promise<LegalBasis[]> {
  const last = await db
    .selectFrom('dossier as o')
    .innerJoin('consultation as c', 'c.id', 'o.consultation_id')
    .select(['o.basis', correctedWords.as('corrected')])
    .where('c.decision_id', '=', decisionId)
    .orderBy('c.round', 'desc')
    .executeTakeFirst();
  const right = correctedIn('BASIS', last?.corrected ?? []);
  return (last?.basis ?? []).map(wholeBasis).map((entry) => ({
    ...entry,
    title: right(entry.title),
    docNo: right(entry.docNo),
    article: right(entry.article),
    quotation: right(entry.quotation),
  }));
}

/** Locked, so that of two who begin a round at once the second sees the first's. */
async function ownDecision({ em, actor }: CommandContext, id: string): Promise<Decision> {
  const lockMode = LockMode.PESSIMISTIC_WRITE;
  const decision = isId(id) ? await em.findOne(Decision, { id }, { lockMode }) : null;
  if (!decision || !ownMatter(actor, decision)) throw notFound('该决策事项');
  return decision;
}

function beginning(command: CommandContext, decision: Decision) {
  const { id: actorId } = actorOf(command);
  return {
    decisionId: decision.id,
    no: decision.no,
    title: `关于公开征求《${decision.title}（征求意见稿）》意见的公告`,
    unitId: decision.leadUnitId,
    unitIds: decision.unitIds,
    review: ReviewState.DRAFT,
    commentsShown: command.policy.commentsShown,
    createdById: actorId,
    lastEditedById: actorId,
    updatedAt: command.now,
  };
}

async function emptyDossier({ db }: CommandContext, { leadUnitId, unitIds }: Decision) {
  const { name: unit, phone } = await db
    .selectFrom('unit')
    .select(['name', 'phone'])
    .where('id', '=', leadUnitId)
    .executeTakeFirstOrThrow();
  return {
    unitIds,
    ways: [{ kind: WayKind.ONLINE, text: '本平台在线提交' }],
    contact: { unit, name: '', phone, email: '', address: '' },
    interpretation: [],
    channels: [],
  };
}
