import { Approval } from '#schema/approval/approval.ts';
import { actorOf } from '#server/ground/kernel/actor-of.ts';
import { forOrgan } from '#server/ground/kernel/authority.ts';
import type { CommandContext } from '#server/ground/kernel/context.ts';
import { defineCommand } from '#server/ground/kernel/define-command.ts';
import { notFound } from '#server/ground/kernel/fault.ts';
import { holdRow } from '#server/ground/kernel/hold-row.ts';
import { loadForChange } from '#server/ground/kernel/load.ts';
import {
  ApprovalAnswer,
  APPROVERS,
  refuseAnswering,
  refuseApproving,
} from '#server/law/approval/approval.ts';
import { postLabel } from '#server/law/people/organ-post.ts';
import { refuseReturn } from '#server/law/reason.ts';
import type { Finding } from '#server/law/refusal.ts';
import { type ApprovalRow, approvalRow } from './approval-row.queries.ts';
import { answeringOf, type ApprovalKinds } from './approval.queries.ts';
import { answersRequests } from './approval.permissions.ts';
import { tellAskers } from './notify-of-approval.ts';

/** 批准: by the leader's own account, on what was put before them and is still so. */
export const approveAsked = (kinds: ApprovalKinds) =>
  defineCommand(
    ['approval.approved', '批准请批事项'],
    answersRequests,
    async (command, id: string, version: number) => {
      const found = await load(command, id, version);
      const { row } = found;
      const matter = await matterOf(command, kinds, row);
      const now = matter && matter.refusals.length === 0 ? matter.facts : null;
      return answer(command, kinds, found, {
        answer: ApprovalAnswer.APPROVED,
        reason: '',
        findings: refuseApproving(answeringOf(row), now),
      });
    },
  );

/** 退回: the unit reads why, and asks anew once it is changed. */
export const returnAsked = (kinds: ApprovalKinds) =>
  defineCommand(
    ['approval.returned', '退回请批事项'],
    answersRequests,
    async (command, id: string, version: number, reason: string) =>
      answer(command, kinds, await load(command, id, version), {
        answer: ApprovalAnswer.RETURNED,
        reason,
        findings: refuseReturn(reason),
      }),
  );

interface Found {
  approval: Approval;
  row: ApprovalRow;
}

interface Said {
  answer: ApprovalAnswer;
  reason: string;
  findings: readonly Finding[];
}

async function load(command: CommandContext, id: string, version: number): Promise<Found> {
  await holdRow(command.db, 'approval', id);
  const approval = await loadForChange(command.em, Approval, id, version, '该请批');
  const row = await approvalRow(command.db, id);
  if (!row) throw notFound('该请批');
  command.about('decision', row.decisionId, row.title);
  return { approval, row };
}

const matterOf = (command: CommandContext, kinds: ApprovalKinds, row: ApprovalRow) =>
  kinds[row.kind].matter(command.db, command, row.consultationId ?? row.decisionId);

async function answer(
  command: CommandContext,
  kinds: ApprovalKinds,
  { approval, row }: Found,
  { answer: said, reason, findings }: Said,
) {
  const actor = forOrgan(actorOf(command), row.organId);
  const refusal = command.refusalOf([...refuseAnswering(answeringOf(row), actor), ...findings]);
  if (refusal) return refusal;
  const post = APPROVERS[row.kind].find((role) => actor.roles.includes(role));
  Object.assign(approval, {
    answer: said,
    reason: reason.trim(),
    answeredById: actor.id,
    answeredBy: `${actor.name}（${post ? postLabel(post, row.organId) : ''}）`,
    answeredAt: command.now,
  });
  await command.em.flush();
  const matter = await matterOf(command, kinds, row);
  if (matter) await tellAskers(command, approval, matter);
  return approval.id;
}
