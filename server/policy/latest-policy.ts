import { sql } from 'kysely';
import { LocalPolicyProposal } from '#schema/policy/local-policy-proposal.ts';
import { LocalPolicyVersion } from '#schema/policy/local-policy-version.ts';
import type { CommandContext } from '#server/kernel/context.ts';

/** The version in force (现行设定). Two changes at once queue here, so that the second meets the first's. */
export async function latestPolicy({ em, db }: CommandContext): Promise<LocalPolicyVersion> {
  await sql`select pg_advisory_xact_lock(hashtext('local policy'))`.execute(db);
  const [latest] = await em.find(LocalPolicyVersion, {}, { orderBy: { version: 'desc' }, limit: 1 });
  if (!latest) throw new Error('the county has no policy');
  return latest;
}

/** The change that waits for its second person (等待确认的改动). */
export const policyPending = ({ em }: CommandContext): Promise<LocalPolicyProposal | null> =>
  em.findOne(LocalPolicyProposal, { ruledAt: null });
