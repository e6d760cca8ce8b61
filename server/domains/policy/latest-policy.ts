import { sql } from 'kysely';
import { BodyPolicyVersion } from '#schema/policy/body-policy-version.ts';
import { LocalPolicyProposal } from '#schema/policy/local-policy-proposal.ts';
import { LocalPolicyVersion } from '#schema/policy/local-policy-version.ts';
import type { CommandContext, Db } from '#server/ground/kernel/context.ts';
import type { BodyPolicy } from '#server/law/policy/body-policy.ts';
import type { LocalPolicy } from '#server/law/policy/local-policy.ts';

/** A version in force: the county's, or one of a body that decides for itself, which says only what the body set. */
export interface LatestPolicy {
  version: number;
  values: LocalPolicy | Partial<BodyPolicy>;
}

/**
 * Lock under which two simultaneous changes queue, so that the second sees the first; a waiting change is read after
 * it.
 */
export const holdPolicy = (db: Db) => sql`select pg_advisory_xact_lock(hashtext('local policy'))`.execute(db);

/** The version in force (现行设定); 0 where a body has none of its own. */
export async function latestPolicy(
  { em, db }: Pick<CommandContext, 'em' | 'db'>,
  organId: string | null,
): Promise<LatestPolicy> {
  await holdPolicy(db);
  const newest = { orderBy: { version: 'desc' }, limit: 1 } as const;
  const [latest] =
    organId === null
      ? await em.find(LocalPolicyVersion, {}, newest)
      : await em.find(BodyPolicyVersion, { organId }, newest);
  if (latest) return latest;
  if (organId === null) throw new Error('the county has no policy');
  return { version: 0, values: {} };
}

/** The change that waits for its second person (等待确认的改动). */
export const policyPending = (
  { em }: CommandContext,
  organId: string | null,
): Promise<LocalPolicyProposal | null> => em.findOne(LocalPolicyProposal, { organId, ruledAt: null });
