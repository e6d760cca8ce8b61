import { BodyPolicyVersion } from '#schema/policy/body-policy-version.ts';
import { LocalPolicyProposal } from '#schema/policy/local-policy-proposal.ts';
import { LocalPolicyVersion } from '#schema/policy/local-policy-version.ts';
import { actorOf } from '#server/ground/kernel/actor-of.ts';
import type { CommandContext } from '#server/ground/kernel/context.ts';
import { defineCommand } from '#server/ground/kernel/define-command.ts';
import { loadForChange } from '#server/ground/kernel/load.ts';
import { refuseSamePerson } from '#server/law/people/second-person.ts';
import type { LocalPolicy } from '#server/law/policy/local-policy.ts';
import { refuseReturn } from '#server/law/reason.ts';
import { holdPolicy, type LatestPolicy, latestPolicy } from './latest-policy.ts';
import { notifyOfPolicy } from './notify-of-policy.ts';
import { demandKeeping } from './keep-policy.ts';
import { keepSomePolicy } from './policy.permissions.ts';
import { refuseRuledChange, refuseStaleChange } from './refuse-policy-change.ts';
import { renewPrivacyNotice } from './renew-privacy-notice.ts';

async function load(command: CommandContext, id: string, version: number): Promise<LocalPolicyProposal> {
  const proposal = await loadForChange(command.em, LocalPolicyProposal, id, version, '这一改动');
  await demandKeeping(command, proposal.organId);
  return proposal;
}

/** 确认改动设定: a new version beside the old ones, with its reason and both persons; what is under way keeps what was computed. */
export const confirmPolicyChange = defineCommand(
  ['policy.changed', '改动本县设定'],
  keepSomePolicy,
  async (command, id: string, version: number) => {
    await holdPolicy(command.db);
    const proposal = await load(command, id, version);
    const { changes, baseVersion, proposedById, organId } = proposal;
    const latest = await latestPolicy(command, organId);
    command.about('policy', String(baseVersion + 1), Object.keys(changes).join(' '));
    const refusal = command.refusalOf([
      ...refuseRuledChange(proposal.ruledAt),
      ...refuseStaleChange(baseVersion, latest.version),
      ...refuseSamePerson(command.actor?.id ?? '', [proposedById], '这一改动'),
    ]);
    if (refusal) return refusal;
    rule(command, proposal, '');
    await notifyOfPolicy(command, 'passReview', proposal);
    await setAnew(command, proposal, latest);
    command.publish('policy', 'site');
    return { organId, version: baseVersion + 1 };
  },
);

/** 退回改动设定: with the changes to be made before it is proposed again; the settings stay as they are. */
export const returnPolicyChange = defineCommand(
  ['policy.returned', '退回改动本县设定'],
  keepSomePolicy,
  async (command, id: string, version: number, reason: string) => {
    const proposal = await load(command, id, version);
    command.about('policy', String(proposal.baseVersion + 1), Object.keys(proposal.changes).join(' '));
    const refusal = command.refusalOf([...refuseRuledChange(proposal.ruledAt), ...refuseReturn(reason)]);
    if (refusal) return refusal;
    rule(command, proposal, reason);
    await notifyOfPolicy(command, 'returnReview', proposal, reason);
    return { organId: proposal.organId, version: proposal.baseVersion };
  },
);

const rule = (command: CommandContext, proposal: LocalPolicyProposal, ruling: string) =>
  Object.assign(proposal, { ruling, ruledById: actorOf(command).id, ruledAt: command.now });

/** A version beside those of before: the county's whole setting, or what the body set itself. */
async function setAnew(
  command: CommandContext,
  { organId, baseVersion, changes, reason, proposedById }: LocalPolicyProposal,
  { values }: LatestPolicy,
): Promise<void> {
  const version = {
    version: baseVersion + 1,
    reason,
    changedById: proposedById,
    confirmedById: actorOf(command).id,
    changedAt: command.now,
  };
  if (organId !== null) {
    command.em.create(BodyPolicyVersion, { ...version, organId, values: { ...values, ...changes } });
    return;
  }
  const [before, next] = [values as LocalPolicy, { ...values, ...changes } as LocalPolicy];
  command.em.create(LocalPolicyVersion, { ...version, values: next });
  if (next.contactRetentionYears !== before.contactRetentionYears)
    await renewPrivacyNotice(command, next.contactRetentionYears);
}
