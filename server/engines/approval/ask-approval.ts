import { createHash } from 'node:crypto';
import { Approval } from '#schema/approval/approval.ts';
import { newId } from '#schema/kernel/id.ts';
import { nameOf } from '#server/ground/kernel/action-words.ts';
import { actorOf } from '#server/ground/kernel/actor-of.ts';
import type { CommandContext } from '#server/ground/kernel/context.ts';
import { defineCommand } from '#server/ground/kernel/define-command.ts';
import { notFound } from '#server/ground/kernel/fault.ts';
import { holdDecision } from '#server/ground/kernel/matter/hold-decision.ts';
import { isId, loadById } from '#server/ground/kernel/load.ts';
import { type ApprovalFact, refuseAsking } from '#server/law/approval/approval.ts';
import type { ApprovalDescriptor, ApprovalMatter } from './approval-descriptor.ts';
import { type ApprovalRow, lastApproval } from './approval-row.queries.ts';
import { asksAbout } from './approval.queries.ts';
import { tellLeaders } from './notify-of-approval.ts';

const ASKED = nameOf(['approval.asked', '提请领导批示']);

/** 请批: puts before a leader what is to be approved, as it stands now; a request on other content that still waits is taken back. */
export const askApproval = (type: ApprovalDescriptor) =>
  defineCommand(ASKED, type.asks, async (command, matterId: string) => {
    const matter = await matterToAsk(command, type, matterId);
    const last = await lastApproval(command.db, type.kind, matterId);
    const refusal = command.refusalOf([
      ...matter.refusals,
      ...refuseAsking(type.kind, last, matter.facts, matter.organId),
    ]);
    if (refusal) return refusal;
    await recall(command, last);
    const approval = put(command, type, matter);
    await command.em.flush();
    await tellLeaders(command, approval, matter.organId);
    return approval.id;
  });

async function matterToAsk(
  command: CommandContext,
  type: ApprovalDescriptor,
  matterId: string,
): Promise<ApprovalMatter> {
  const matter = isId(matterId) ? await type.matter(command.db, command, matterId) : null;
  if (!matter || !asksAbout(type, command.actor, matter)) throw notFound('该事项');
  await holdDecision(command, matter.decisionId);
  command.about('decision', matter.decisionId, matter.title);
  return matter;
}

async function recall(command: CommandContext, last: ApprovalRow | null): Promise<void> {
  if (!last || last.answer !== null) return;
  const waiting = await loadById(command.em, Approval, last.id, '该请批');
  waiting.recalledAt = command.now;
  await command.em.flush();
}

const put = (command: CommandContext, { kind }: ApprovalDescriptor, matter: ApprovalMatter): Approval => {
  const { decisionId, consultationId, title, unitName, facts } = matter;
  const { id: askedById, name: askedBy } = actorOf(command);
  const asked = { askedById, askedBy, askedAt: command.now };
  const id = newId();
  return command.em.create(Approval, {
    id,
    kind,
    decisionId,
    consultationId,
    title,
    unitName,
    facts: [...facts],
    digest: digestOf(facts),
    ...asked,
  });
};

const digestOf = (facts: readonly ApprovalFact[]): string =>
  createHash('sha256')
    .update(JSON.stringify(facts.map(({ term, text, digest = '' }) => [term, text, digest])))
    .digest('hex');
