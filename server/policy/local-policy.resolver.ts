import { Arg, Ctx, FieldResolver, Int, Mutation, Query, Resolver } from 'type-graphql';
import { orRefusal } from '#schema/kernel/refusal.ts';
import { TextScalar } from '#schema/kernel/text.ts';
import { LocalPolicyVersionView, PolicyCapabilities } from '#schema/policy/local-policy-view.ts';
import { PolicyValueInput } from '#schema/policy/policy-value-input.ts';
import { capability } from '#server/kernel/capability.ts';
import type { Context } from '#server/kernel/context.ts';
import { Refusal } from '#server/law/refusal.ts';
import { changeLocalPolicy } from './change-local-policy.ts';
import { localPolicy, localPolicyHistory } from './local-policy.queries.ts';
import { keepPolicy } from './policy.permissions.ts';

const LocalPolicyVersionOrRefusal = orRefusal(LocalPolicyVersionView, 'LocalPolicyVersion');

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

  @FieldResolver(() => PolicyCapabilities)
  viewerCan(@Ctx() { actor }: Context): PolicyCapabilities {
    return { change: capability(actor, keepPolicy) };
  }

  @Mutation(() => LocalPolicyVersionOrRefusal)
  async changeLocalPolicy(
    @Arg('baseVersion', () => Int) baseVersion: number,
    @Arg('values', () => [PolicyValueInput]) values: PolicyValueInput[],
    @Arg('reason', () => TextScalar) reason: string,
    @Ctx() context: Context,
  ) {
    const done = await changeLocalPolicy(context, baseVersion, values, reason);
    return done instanceof Refusal ? done : localPolicy(context, done);
  }
}
