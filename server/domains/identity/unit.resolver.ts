import { answering, byId, input, mutations, ofVersion } from '#server/ground/kernel/mutations.ts';
import { Ctx, Query, Resolver } from 'type-graphql';
import { UnitInput } from '#schema/identity/unit-input.ts';
import { UnitView } from '#schema/identity/unit-view.ts';
import type { Context } from '#server/ground/kernel/context.ts';
import { read } from '#server/ground/kernel/read.ts';
import { Refusal } from '#server/law/refusal.ts';
import { createUnit } from './create-unit.ts';
import { allUnits, unitById } from './unit.queries.ts';
import { updateUnit } from './update-unit.ts';

@Resolver()
export class UnitResolver {
  @Query(() => [UnitView])
  units(@Ctx() context: Context) {
    return allUnits(context);
  }
}

const fresh = (context: Context, done: string | Refusal) =>
  done instanceof Refusal ? done : read(context, (db) => unitById(db, done));

const asUnit = answering(UnitView, fresh);

export const UnitMutations = mutations({
  createUnit: asUnit('新建单位', [input(UnitInput)], createUnit),
  updateUnit: asUnit('修改单位', [byId, ofVersion, input(UnitInput)], updateUnit),
});
