import { orRefusal } from '#schema/kernel/refusal.ts';
import { Arg, Ctx, ID, Query, Resolver } from 'type-graphql';
import { PaperFormPrintView, PaperFormView } from '#schema/consultation/paper-form-view.ts';
import { id, int } from '#schema/kernel/fields.ts';
import type { Context } from '#server/ground/kernel/context.ts';
import { arg, mutation, mutations } from '#server/ground/kernel/mutations.ts';
import { Refusal } from '#server/law/refusal.ts';
import { paperFormPrints, paperForms } from './paper-form.queries.ts';
import { printPaperForms } from './print-paper-forms.ts';

/** 纸质意见表: printed with numbers, and found again by them. */
@Resolver()
export class PaperFormResolver {
  @Query(() => [PaperFormPrintView])
  paperFormPrints(@Arg('consultationId', () => ID) consultationId: string, @Ctx() context: Context) {
    return paperFormPrints(context, consultationId);
  }

  @Query(() => [PaperFormView])
  paperForms(
    @Arg('consultationId', () => ID) consultationId: string,
    @Arg('numbers', () => [String]) numbers: string[],
    @Ctx() context: Context,
  ) {
    return paperForms(context, consultationId, numbers);
  }
}

export const PaperFormMutations = mutations({
  printPaperForms: mutation(
    orRefusal(PaperFormPrintView),
    '印制纸质意见表',
    [arg('consultationId', id), arg('count', int)],
    async (context, consultationId, count) => {
      const done = await printPaperForms(context, consultationId, count);
      return done instanceof Refusal ? done : (await paperFormPrints(context, consultationId, done))[0];
    },
  ),
});
