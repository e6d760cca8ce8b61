import { of } from '#schema/kernel/fields.ts';
import { arg, mutation, mutations } from '#server/ground/kernel/mutations.ts';
import { Arg, Ctx, FieldResolver, ID, Query, Resolver, Root } from 'type-graphql';
import {
  LateConfirmation,
  LateEntryPick,
  LateImportEntryView,
  LateImportView,
} from '#schema/procedure/late-import-view.ts';
import type { Context } from '#server/ground/kernel/context.ts';
import { confirmLateEntries } from './confirm-late-entries.ts';
import { lateImportEntries, lateImports } from './late-imports.queries.ts';

/** 成批补录: what came in from one sheet, and its confirmation. */
@Resolver(() => LateImportView)
export class LateImportResolver {
  @Query(() => [LateImportView], { description: '成批导入的补录，新的在前' })
  lateImports(@Ctx() context: Context) {
    return lateImports(context);
  }

  @Query(() => LateImportView, { nullable: true })
  async lateImport(@Arg('id', () => ID) id: string, @Ctx() context: Context) {
    return (await lateImports(context)).find((one) => one.id === id.toLowerCase()) ?? null;
  }

  @FieldResolver(() => [LateImportEntryView], { description: '逐行' })
  entries(@Root() { id }: LateImportView, @Ctx() context: Context) {
    return lateImportEntries(context, id);
  }
}

export const LateImportMutations = mutations({
  confirmLateEntries: mutation(
    [LateConfirmation],
    '一并确认补录，逐项答复',
    [arg('picks', () => of.many(() => LateEntryPick))],
    confirmLateEntries,
  ),
});
