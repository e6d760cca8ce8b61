import type { PolicyProposalView } from '#schema/policy/local-policy-view.ts';
import { capability } from '#server/kernel/capability.ts';
import type { Context, Db } from '#server/kernel/context.ts';
import { read } from '#server/kernel/read.ts';
import { DEFAULT_POLICY, POLICY_ENTRIES } from '#server/law/policy/local-policy.ts';
import { refuseSamePerson } from '#server/law/people/second-person.ts';
import { valueView } from './local-policy.queries.ts';
import { keepPolicy } from './policy.permissions.ts';

/** The change that waits for its second person (等待确认的改动), for 司法局 alone. */
export const policyProposal = (context: Context): Promise<PolicyProposalView | null> =>
  read(context, async (db) => {
    const row = await waiting(db);
    if (!row) return null;
    const { actor } = context;
    const second = refuseSamePerson(actor?.id ?? '', [row.proposedById], '这一改动');
    return {
      ...row,
      values: POLICY_ENTRIES.filter(({ key }) => key in row.changes).map((entry) =>
        valueView(entry, { ...DEFAULT_POLICY, ...row.changes }),
      ),
      viewerCan: {
        confirm: capability(actor, keepPolicy, second),
        return: capability(actor, keepPolicy),
      },
    };
  });

/** Whether a change waits (等待确认). */
export const changeWaits = (context: Context): Promise<boolean> =>
  read(context, async (db) => (await waiting(db)) !== undefined);

const waiting = (db: Db) =>
  db
    .selectFrom('local_policy_proposal as p')
    .innerJoin('person', 'person.id', 'p.proposed_by_id')
    .select(['p.id', 'p.version', 'p.changes', 'p.reason', 'p.proposed_by_id as proposedById'])
    .select(['p.proposed_at as proposedAt', 'person.name as proposedBy'])
    .where('p.ruled_at', 'is', null)
    .executeTakeFirst();
