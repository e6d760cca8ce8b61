import { Arg, Ctx, ID, Int, Query, Resolver } from 'type-graphql';
import { offers } from '#server/ground/kernel/offers.ts';
import { id, int, of, text } from '#schema/kernel/fields.ts';
import { answering, arg, byId, mutations, ofVersion } from '#server/ground/kernel/mutations.ts';
import {
  LocalPolicyVersionView,
  PolicyOffer,
  PolicyProposalView,
  PolicyProposalOffer,
  PolicyValueInput,
} from '#schema/policy/local-policy-view.ts';
import { capability } from '#server/ground/kernel/capability.ts';
import type { Context } from '#server/ground/kernel/context.ts';
import { Refusal } from '#server/law/refusal.ts';
import { bodyPolicies, bodyPolicyHistory } from './body-policy.queries.ts';
import { localPolicy, localPolicyHistory } from './local-policy.queries.ts';
import { keepPolicyOf } from './policy.permissions.ts';
import { changeWaits, policyProposal } from './policy-proposal.queries.ts';
import { proposePolicyChange } from './propose-policy-change.ts';
import { refuseSecondChange } from './refuse-policy-change.ts';
import { confirmPolicyChange, returnPolicyChange } from './rule-on-policy-change.ts';

const latestOf = async (context: Context, organId: string) => (await bodyPolicyHistory(context, organId))[0];

const fresh = async (context: Context, done: { organId: string | null; version: number } | Refusal) => {
  if (done instanceof Refusal) return done;
  const { organId, version } = done;
  return organId === null ? localPolicy(context, version) : latestOf(context, organId);
};

@Resolver(() => LocalPolicyVersionView)
export class LocalPolicyResolver {
  @Query(() => LocalPolicyVersionView)
  localPolicy(
    @Arg('version', () => Int, { nullable: true }) version: number | null,
    @Arg('organId', () => ID, { nullable: true, description: '自行决策的机关的现行设定；不填为本县' })
    organId: string | null,
    @Ctx() context: Context,
  ) {
    if (organId) return latestOf(context, organId);
    return localPolicy(context, version ?? null);
  }

  @Query(() => [LocalPolicyVersionView])
  localPolicyHistory(
    @Arg('organId', () => ID, { nullable: true, description: '自行决策的机关；不填为本县' })
    organId: string | null,
    @Ctx() context: Context,
  ) {
    return organId ? bodyPolicyHistory(context, organId) : localPolicyHistory(context);
  }

  @Query(() => [LocalPolicyVersionView], { description: '自行决策的机关现行的设定' })
  bodyPolicies(@Ctx() context: Context) {
    return bodyPolicies(context);
  }

  @Query(() => PolicyProposalView, {
    nullable: true,
    description: '等待另一人确认的改动；只有办理设定的人看得到',
  })
  policyProposal(
    @Arg('organId', () => ID, { nullable: true }) organId: string | null,
    @Ctx() context: Context,
  ) {
    return policyProposal(context, organId ?? null);
  }
}

export const PolicyOffers = offers(
  LocalPolicyVersionView,
  PolicyOffer,
  async ({ organ }: LocalPolicyVersionView, context) => {
    const { actor } = context;
    const keeps = keepPolicyOf(organ?.id ?? null);
    const waits = actor !== null && keeps.allows(actor) && (await changeWaits(context, organ?.id ?? null));
    return { change: capability(actor, keeps, refuseSecondChange(waits)) };
  },
);

export const PolicyProposalOffers = offers(PolicyProposalView, PolicyProposalOffer);

const asLocalPolicyVersion = answering(LocalPolicyVersionView, fresh);

export const LocalPolicyMutations = mutations({
  proposePolicyChange: asLocalPolicyVersion(
    '提出改动本县设定，由另一人确认',
    [
      arg('baseVersion', int),
      arg('values', () => of.many(() => PolicyValueInput)),
      arg('reason', text),
      arg('organId', () => id.opt('自行决策的机关；不填为本县')),
    ],
    proposePolicyChange,
  ),
  confirmPolicyChange: asLocalPolicyVersion(
    '确认本县设定的改动，成为新的一版',
    [byId, ofVersion],
    confirmPolicyChange,
  ),
  returnPolicyChange: asLocalPolicyVersion(
    '退回本县设定的改动',
    [byId, ofVersion, arg('reason', text)],
    returnPolicyChange,
  ),
});
