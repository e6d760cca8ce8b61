import { Arg, Ctx, FieldResolver, ID, Int, Mutation, Query, Resolver } from 'type-graphql';
import { orRefusal } from '#schema/kernel/refusal.ts';
import { TextScalar } from '#schema/kernel/text.ts';
import {
  LocalPolicyVersionView,
  PolicyCapabilities,
  PolicyProposalView,
} from '#schema/policy/local-policy-view.ts';
import { PolicyValueInput } from '#schema/policy/policy-value-input.ts';
import { capability } from '#server/kernel/capability.ts';
import type { Context } from '#server/kernel/context.ts';
import { Refusal } from '#server/law/refusal.ts';
import { localPolicy, localPolicyHistory } from './local-policy.queries.ts';
import { keepPolicy } from './policy.permissions.ts';
import { changeWaits, policyProposal } from './policy-proposal.queries.ts';
import { proposePolicyChange } from './propose-policy-change.ts';
import { refuseSecondChange } from './refuse-policy-change.ts';
import { confirmPolicyChange, returnPolicyChange } from './rule-on-policy-change.ts';

const LocalPolicyVersionOrRefusal = orRefusal(LocalPolicyVersionView, 'LocalPolicyVersion');

const fresh = (context: Context, done: number | Refusal) =>
  done instanceof Refusal ? done : localPolicy(context, done);

@Resolver(() => LocalPolicyVersionView)
export class LocalPolicyResolver {
  @Query(() => LocalPolicyVersionView)
  localPolicy(
    @Arg('version', () => Int, { nullable: true }) version: number | null,
    @Ctx() context: Context,
  ) {
    return localPolicy(context, version ?? null);
  }

  @Query(() => [LocalPolicyVersionView])
  localPolicyHistory(@Ctx() context: Context) {
    return localPolicyHistory(context);
  }

  @Query(() => PolicyProposalView, {
    nullable: true,
    description: '等待另一人确认的改动；只有县司法局看得到',
  })
  policyProposal(@Ctx() context: Context) {
    return policyProposal(context);
  }

  @FieldResolver(() => PolicyCapabilities)
  async viewerCan(@Ctx() context: Context): Promise<PolicyCapabilities> {
    const { actor } = context;
    const waits = actor !== null && keepPolicy.allows(actor) && (await changeWaits(context));
    return { change: capability(actor, keepPolicy, refuseSecondChange(waits)) };
  }

  @Mutation(() => LocalPolicyVersionOrRefusal, { description: '提出改动本县设定，由另一人确认' })
  async proposePolicyChange(
    @Arg('baseVersion', () => Int) baseVersion: number,
    @Arg('values', () => [PolicyValueInput]) values: PolicyValueInput[],
    @Arg('reason', () => TextScalar) reason: string,
    @Ctx() context: Context,
  ) {
    return fresh(context, await proposePolicyChange(context, baseVersion, values, reason));
  }

  @Mutation(() => LocalPolicyVersionOrRefusal, { description: '确认本县设定的改动，成为新的一版' })
  async confirmPolicyChange(
    @Arg('id', () => ID) id: string,
    @Arg('version', () => Int) version: number,
    @Ctx() context: Context,
  ) {
    return fresh(context, await confirmPolicyChange(context, id, version));
  }

  @Mutation(() => LocalPolicyVersionOrRefusal, { description: '退回本县设定的改动' })
  async returnPolicyChange(
    @Arg('id', () => ID) id: string,
    @Arg('version', () => Int) version: number,
    @Arg('reason', () => TextScalar) reason: string,
    @Ctx() context: Context,
  ) {
    return fresh(context, await returnPolicyChange(context, id, version, reason));
  }
}
