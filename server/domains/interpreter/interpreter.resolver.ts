import { Ctx, FieldResolver, Query, Resolver, Root } from 'type-graphql';
import { UnitView } from '#schema/identity/unit-view.ts';
import {
  PolicyInterpreterInput,
  PolicyInterpreterView,
} from '#schema/interpreter/policy-interpreter-view.ts';
import { id, int } from '#schema/kernel/fields.ts';
import { Capability, orRefusal } from '#schema/kernel/refusal.ts';
import { capability } from '#server/ground/kernel/capability.ts';
import type { Context } from '#server/ground/kernel/context.ts';
import { arg, input, mutation, mutations } from '#server/ground/kernel/mutations.ts';
import { Refusal } from '#server/law/refusal.ts';
import { keepsInterpreters } from './interpreter.permissions.ts';
import { interpreterById, interpretersOf, ownInterpreters } from './interpreters.queries.ts';
import { savePolicyInterpreter } from './save-policy-interpreter.ts';

/** 政策解读专员 of a unit, beside what it is in charge of. */
@Resolver(() => UnitView)
export class InterpreterResolver {
  @Query(() => [PolicyInterpreterView], { description: '本单位的政策解读专员，不再担任的也在内' })
  ownInterpreters(@Ctx() context: Context) {
    return ownInterpreters(context);
  }

  @Query(() => Capability, { description: '能否登记本单位的政策解读专员' })
  savePolicyInterpreterCan(@Ctx() { actor }: Context) {
    return capability(actor, keepsInterpreters);
  }

  @FieldResolver(() => [PolicyInterpreterView], { description: '想问清楚，找谁' })
  interpreters(@Root() unit: UnitView, @Ctx() context: Context) {
    return interpretersOf(context, unit.id);
  }
}

export const InterpreterMutations = mutations({
  savePolicyInterpreter: mutation(
    orRefusal(PolicyInterpreterView),
    '登记、修改政策解读专员',
    [arg('id', id.opt), arg('version', () => int({ defaultValue: 0 })), input(PolicyInterpreterInput)],
    async (context, id, version, entry) => {
      const done = await savePolicyInterpreter(context, id, version, entry);
      return done instanceof Refusal ? done : interpreterById(context, done);
    },
  ),
});
