import { Arg, Ctx, ID, Int, Mutation, Query, Resolver } from 'type-graphql';
import { UnitInput } from '#schema/identity/unit-input.ts';
import { UnitView } from '#schema/identity/unit-view.ts';
import { orRefusal } from '#schema/kernel/refusal.ts';
import type { Context } from '#server/kernel/context.ts';
import { read } from '#server/kernel/read.ts';
import { Refusal } from '#server/law/refusal.ts';
import { createUnit } from './create-unit.ts';
import { allUnits, unitById } from './unit.queries.ts';
import { updateUnit } from './update-unit.ts';

const UnitOrRefusal = orRefusal(UnitView, 'Unit');

@Resolver()
export class UnitResolver {
  @Query(() => [UnitView])
  units(@Ctx() context: Context) {
    return allUnits(context);
  }

  @Mutation(() => UnitOrRefusal)
  async createUnit(@Arg('input', () => UnitInput) input: UnitInput, @Ctx() context: Context) {
    return fresh(context, await createUnit(context, input));
  }

  @Mutation(() => UnitOrRefusal)
  async updateUnit(
    @Arg('id', () => ID) id: string,
    @Arg('version', () => Int) version: number,
    @Arg('input', () => UnitInput) input: UnitInput,
    @Ctx() context: Context,
  ) {
    return fresh(context, await updateUnit(context, id, version, input));
  }
}

const fresh = (context: Context, done: string | Refusal) =>
  done instanceof Refusal ? done : read(context, (db) => unitById(db, done));
