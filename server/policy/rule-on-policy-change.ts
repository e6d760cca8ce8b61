import { LocalPolicyProposal } from '#schema/policy/local-policy-proposal.ts';
import { LocalPolicyVersion } from '#schema/policy/local-policy-version.ts';
import { actorOf } from '#server/kernel/actor-of.ts';
import type { CommandContext } from '#server/kernel/context.ts';
import { defineCommand } from '#server/kernel/define-command.ts';
import { loadForChange } from '#server/kernel/load.ts';
import { refuseSamePerson } from '#server/law/people/second-person.ts';
import { refuseReturn } from '#server/law/reason.ts';
import { latestPolicy } from './latest-policy.ts';
import { notifyOfPolicy } from './notify-of-policy.ts';
import { keepPolicy } from './policy.permissions.ts';
import { refuseRuledChange, refuseStaleChange } from './refuse-policy-change.ts';
import { renewPrivacyNotice } from './renew-privacy-notice.ts';

const load = (command: CommandContext, id: string, version: number) =>
  loadForChange(command.em, LocalPolicyProposal, id, version, '这一改动');

/** 确认改动本县设定: a new version beside the old ones, with its reason and both persons; what is under way keeps what was computed. */
export const confirmPolicyChange = defineCommand(
  'policy.changed',
  keepPolicy,
  async (command, id: string, version: number) => {
    const latest = await latestPolicy(command);
    const proposal = await load(command, id, version);
    const { changes, baseVersion, reason, proposedById } = proposal;
    command.about('policy', String(baseVersion + 1), Object.keys(changes).join(' '));
    const refusal = command.refusalOf([
      ...refuseRuledChange(proposal.ruledAt),
      ...refuseStaleChange(baseVersion, latest.version),
      ...refuseSamePerson(command.actor?.id ?? '', [proposedById], '这一改动'),
    ]);
    if (refusal) return refusal;
    rule(command, proposal, '');
    await notifyOfPolicy(command, 'passReview', proposal);
    const next = { ...latest.values, ...changes };
    command.em.create(LocalPolicyVersion, {
      version: baseVersion + 1,
      values: next,
      reason,
      changedById: proposedById,
      confirmedById: actorOf(command).id,
      changedAt: command.now,
    });
    if (next.contactRetentionYears !== latest.values.contactRetentionYears)
      await renewPrivacyNotice(command, next.contactRetentionYears);
    command.publish('policy', 'site');
    return baseVersion + 1;
  },
);

/** 退回改动本县设定: what is to be proposed otherwise; the settings stay as they are. */
export const returnPolicyChange = defineCommand(
  'policy.returned',
  keepPolicy,
  async (command, id: string, version: number, reason: string) => {
    const proposal = await load(command, id, version);
    command.about('policy', String(proposal.baseVersion + 1), Object.keys(proposal.changes).join(' '));
    const refusal = command.refusalOf([...refuseRuledChange(proposal.ruledAt), ...refuseReturn(reason)]);
    if (refusal) return refusal;
    rule(command, proposal, reason);
    await notifyOfPolicy(command, 'returnReview', proposal, reason);
    return proposal.baseVersion;
  },
);

const rule = (command: CommandContext, proposal: LocalPolicyProposal, ruling: string) =>
  Object.assign(proposal, { ruling, ruledById: actorOf(command).id, ruledAt: command.now });
