import type { PolicyProposalView } from '#schema/policy/local-policy-view.ts';
import { capability } from '#server/ground/kernel/capability.ts';
import type { Context, Db } from '#server/ground/kernel/context.ts';
import { read } from '#server/ground/kernel/read.ts';
import { DEFAULT_POLICY } from '#server/law/policy/local-policy.ts';
import { refuseSamePerson } from '#server/law/people/second-person.ts';
import { valueView } from './local-policy.queries.ts';
import { keepPolicyOf } from './policy.permissions.ts';
import { entriesOf } from './policy-entries-of.ts';

/** The change that waits for its second person (等待确认的改动), for those who keep the setting alone. */
export const policyProposal = (
  context: Context,
  organId: string | null,
): Promise<PolicyProposalView | null> =>
  read(context, async (db) => {
    const row = await waiting(db, organId);
    if (!row) return null;
    const { actor } = context;
    const keeps = keepPolicyOf(organId);
    const second = refuseSamePerson(actor?.id ?? '', [row.proposedById], '这一改动');
    return {
      ...row,
      values: entriesOf(organId)
        .filter(({ key }) => key in row.changes)
        .map((entry) => valueView(entry, row.changes, DEFAULT_POLICY)),
      viewerCan: {
        confirm: capability(actor, keeps, second),
        return: capability(actor, keeps),
      },
    };
  });

/** Whether a change waits (等待确认). */
export const changeWaits = (context: Context, organId: string | null): Promise<boolean> =>
  read(context, async (db) => (await waiting(db, organId)) !== undefined);

const waiting = (db: Db, organId: string | null) =>
  db
    .selectFrom('local_policy_proposal as p')
    .innerJoin('person', 'person.id', 'p.proposed_by_id')
    .select(['p.id', 'p.version', 'p.changes', 'p.reason', 'p.proposed_by_id as proposedById'])
    .select(['p.proposed_at as proposedAt', 'person.name as proposedBy'])
    .where('p.ruled_at', 'is', null)
    .where('p.organ_id', 'is not distinct from', organId)
    .executeTakeFirst();
