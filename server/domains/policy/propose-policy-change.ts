import { LocalPolicyProposal } from '#schema/policy/local-policy-proposal.ts';
import type { PolicyValueInput } from '#schema/policy/local-policy-view.ts';
import { actorOf } from '#server/ground/kernel/actor-of.ts';
import { defineCommand } from '#server/ground/kernel/define-command.ts';
import { conflict } from '#server/ground/kernel/fault.ts';
import { UNSET_BODY_POLICY } from '#server/law/policy/body-policy.ts';
import { readPolicyValue } from '#server/law/policy/local-policy.ts';
import { demandKeeping } from './keep-policy.ts';
import { latestPolicy, policyPending } from './latest-policy.ts';
import { notifyOfPolicy } from './notify-of-policy.ts';
import { keepSomePolicy } from './policy.permissions.ts';
import { entriesOf } from './policy-entries-of.ts';
import { refusePolicyChange, refuseSecondChange } from './refuse-policy-change.ts';

/** 提出改动设定: by one person of 司法局, or of the body whose own it is; nothing changes before another has confirmed it. */
export const proposePolicyChange = defineCommand(
  ['policy.proposed', '提出改动本县设定'],
  keepSomePolicy,
  async (
    command,
    baseVersion: number,
    values: readonly PolicyValueInput[],
    reason: string,
    organId: string | null,
  ) => {
    await demandKeeping(command, organId);
    const latest = await latestPolicy(command, organId);
    if (latest.version !== baseVersion) throw conflict('设定', latest.version);
    const entries = entriesOf(organId);
    const changes = Object.fromEntries(
      values.map(({ key, value }) => [key, readPolicyValue(key, value, entries)]),
    );
    command.about('policy', String(baseVersion + 1), Object.keys(changes).join(' '));
    const current = { ...UNSET_BODY_POLICY, ...command.policy, ...latest.values };
    const refusal = command.refusalOf([
      ...refuseSecondChange((await policyPending(command, organId)) !== null),
      ...refusePolicyChange({ current, entries }, values, changes, reason),
    ]);
    if (refusal) return refusal;
    const proposal = command.em.create(LocalPolicyProposal, {
      organId,
      baseVersion,
      changes,
      reason,
      proposedById: actorOf(command).id,
      proposedAt: command.now,
    });
    await notifyOfPolicy(command, 'submitReview', proposal);
    return { organId, version: baseVersion };
  },
);
