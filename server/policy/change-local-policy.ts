import { sql } from 'kysely';
import { LocalPolicyVersion } from '#schema/policy/local-policy-version.ts';
import type { PolicyValueInput } from '#schema/policy/policy-value-input.ts';
import { defineCommand } from '#server/kernel/define-command.ts';
import { conflict } from '#server/kernel/fault.ts';
import { readPolicyValue } from '#server/law/policy/local-policy.ts';
import { keepPolicy } from './policy.permissions.ts';
import { renewPrivacyNotice } from './renew-privacy-notice.ts';
import { refusePolicyChange } from './refuse-policy-change.ts';

/** 改动本县设定: a new version beside the old ones, with its reason; what is under way keeps what was computed. */
export const changeLocalPolicy = defineCommand(
  'policy.changed',
  keepPolicy,
  async (command, baseVersion: number, values: PolicyValueInput[], reason: string) => {
    // Two changes at once queue here, so that the second meets the first's version.
    await sql`select pg_advisory_xact_lock(hashtext('local policy'))`.execute(command.db);
    const [latest] = await command.em.find(
      LocalPolicyVersion,
      {},
      { orderBy: { version: 'desc' }, limit: 1 },
    );
    if (!latest) throw new Error('the county has no policy');
    if (latest.version !== baseVersion) throw conflict('本县设定', latest.version);
    const typed = values.map(({ key, value }) => [key, readPolicyValue(key, value)] as const);
    const changed = Object.fromEntries(typed);
    command.about('policy', String(baseVersion + 1), Object.keys(changed).join(' '));
    const refusal = command.refusalOf(refusePolicyChange(latest.values, values, changed, reason));
    if (refusal) return refusal;
    const version = baseVersion + 1;
    const next = { ...latest.values, ...changed };
    command.em.create(LocalPolicyVersion, {
      version,
      values: next,
      reason,
      changedById: command.actor?.id ?? null,
      changedAt: command.now,
    });
    if (next.contactRetentionYears !== latest.values.contactRetentionYears)
      await renewPrivacyNotice(command, next.contactRetentionYears);
    command.publish('policy', 'site');
    return version;
  },
);
