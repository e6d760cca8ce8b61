import type { ApprovalDesk, ApprovalStandingView, ApprovalView } from '#schema/approval/approval-view.ts';
import { type Actor, forOrgan } from '#server/ground/kernel/authority.ts';
import { capability, NOT_ALLOWED } from '#server/ground/kernel/capability.ts';
import type { Context, Db } from '#server/ground/kernel/context.ts';
import { isId } from '#server/ground/kernel/load.ts';
import { read } from '#server/ground/kernel/read.ts';
import { rulesOf } from '#server/ground/kernel/rules.ts';
import {
  ApprovalAnswer,
  type ApprovalKind,
  approversOf,
  changedSince,
  refuseAnswering,
  refuseAsking,
} from '#server/law/approval/approval.ts';
import type { ApprovalDescriptor, ApprovalMatter } from './approval-descriptor.ts';
import {
  type ApprovalRow,
  answeredApprovals,
  approvalRow,
  lastApproval,
  waitingApprovals,
} from './approval-row.queries.ts';
import { answersRequests } from './approval.permissions.ts';

/** The kinds an approval may be of (请批的种类). */
export type ApprovalKinds = Readonly<Record<ApprovalKind, ApprovalDescriptor>>;

/** Facts of a request that the law weighs before an answer to it. */
export const answeringOf = (row: ApprovalRow) => ({
  kind: row.kind,
  organId: row.organId,
  unitIds: row.unitIds,
  askedById: row.askedById,
  standing: row,
  recalled: row.recalledAt !== null,
});

/** Whether this person may ask about a matter at all. */
export const asksAbout = (
  { asks, asksForAny }: ApprovalDescriptor,
  actor: Actor | null,
  { unitIds, organId }: Pick<ApprovalMatter, 'unitIds' | 'organId'>,
): boolean => {
  const asker = forOrgan(actor, organId);
  return asks.allows(asker) && (asksForAny?.allows(asker) === true || unitIds.includes(asker?.unitId ?? ''));
};

function viewOf(kinds: ApprovalKinds, viewer: Actor | null, row: ApprovalRow): ApprovalView {
  const actor = forOrgan(viewer, row.organId);
  const findings = actor ? refuseAnswering(answeringOf(row), actor) : [];
  const may = row.answer === null ? capability(actor, answersRequests, findings) : NOT_ALLOWED;
  return { ...row, path: kinds[row.kind].textPath(row), viewerCan: { approve: may, return: may } };
}

/** 待我批示 and 已批示. */
export const approvalDesk = (context: Context, kinds: ApprovalKinds): Promise<ApprovalDesk> =>
  read(context, async (db) => {
    const { actor } = context;
    if (!actor || !answersRequests.allows(actor)) return { waiting: [], answered: [] };
    const view = (row: ApprovalRow) => viewOf(kinds, actor, row);
    return {
      waiting: (await waitingApprovals(db, actor)).map(view),
      answered: (await answeredApprovals(db, actor.id)).map(view),
    };
  });

/** One request, as the command that changed it left it. */
export const approvalAfter = (
  context: Context,
  kinds: ApprovalKinds,
  id: string,
): Promise<ApprovalView | null> =>
  read(context, async (db) => {
    const row = await approvalRow(db, id);
    return row && viewOf(kinds, context.actor, row);
  });

/** How a matter stands with its approval (请批情况); null where nothing is asked and nothing was. */
export const approvalStanding = (
  context: Context,
  kinds: ApprovalKinds,
  kind: ApprovalKind,
  matterId: string,
): Promise<ApprovalStandingView | null> =>
  read(context, async (db) => {
    if (!context.actor || !isId(matterId)) return null;
    const matter = await kinds[kind].matter(db, await rulesOf(db), matterId);
    return matter && standingOf(db, context.actor, { kinds, kind, matterId, matter });
  });

interface Asked {
  kinds: ApprovalKinds;
  kind: ApprovalKind;
  matterId: string;
  matter: ApprovalMatter;
}

async function standingOf(
  db: Db,
  actor: Actor,
  { kinds, kind, matterId, matter }: Asked,
): Promise<ApprovalStandingView | null> {
  const row = await lastApproval(db, kind, matterId);
  const asks = asksAbout(kinds[kind], actor, matter);
  // For those who neither ask nor read the requests, an absent request is not reported.
  if (!row && (!asks || matter.refusals.length > 0)) return null;
  const open = matter.refusals.length === 0;
  const changed = row && open ? changedSince(row.facts, matter.facts) : [];
  return {
    kind,
    matterId,
    approvers: approversOf(kind, matter.organId),
    approved: row?.answer === ApprovalAnswer.APPROVED && changed.length === 0,
    changed,
    last: row && viewOf(kinds, actor, row),
    facts: matter.facts,
    ask:
      asks && open
        ? capability(
            forOrgan(actor, matter.organId),
            kinds[kind].asks,
            refuseAsking(kind, row, matter.facts, matter.organId),
          )
        : NOT_ALLOWED,
  };
}
