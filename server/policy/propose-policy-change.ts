import { LocalPolicyProposal } from '#schema/policy/local-policy-proposal.ts';
import type { PolicyValueInput } from '#schema/policy/policy-value-input.ts';
import { actorOf } from '#server/kernel/actor-of.ts';
import { defineCommand } from '#server/kernel/define-command.ts';
import { conflict } from '#server/kernel/fault.ts';
import { readPolicyValue } from '#server/law/policy/local-policy.ts';
import { latestPolicy, policyPending } from './latest-policy.ts';
import { notifyOfPolicy } from './notify-of-policy.ts';
import { keepPolicy } from './policy.permissions.ts';
import { refusePolicyChange, refuseSecondChange } from './refuse-policy-change.ts';

/** 提出改动本县设定: by one person of 司法局; nothing changes before another has confirmed it. */
export const proposePolicyChange = defineCommand(
  'policy.proposed',
  keepPolicy,
  async (command, baseVersion: number, values: PolicyValueInput[], reason: string) => {
    const latest = await latestPolicy(command);
    if (latest.version !== baseVersion) throw conflict('本县设定', latest.version);
    const changes = Object.fromEntries(values.map(({ key, value }) => [key, readPolicyValue(key, value)]));
    command.about('policy', String(baseVersion + 1), Object.keys(changes).join(' '));
    const refusal = command.refusalOf([
      ...refuseSecondChange((await policyPending(command)) !== null),
      ...refusePolicyChange(latest.values, values, changes, reason),
    ]);
    if (refusal) return refusal;
    const proposal = command.em.create(LocalPolicyProposal, {
      baseVersion,
      changes,
      reason,
      proposedById: actorOf(command).id,
      proposedAt: command.now,
    });
    await notifyOfPolicy(command, 'submitReview', proposal);
    return baseVersion;
  },
);
