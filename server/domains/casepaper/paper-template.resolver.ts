import { id, int, of, text } from '#schema/kernel/fields.ts';
import { answering, arg, input, mutation, mutations } from '#server/ground/kernel/mutations.ts';
import { Ctx, Query, Resolver } from 'type-graphql';
import { CasePaperKind } from '#schema/casepaper/case-paper-enums.ts';
import { PaperTemplateInput } from '#schema/casepaper/case-paper-input.ts';
import { PaperMarkView, PaperTemplateView } from '#schema/casepaper/paper-template-view.ts';
import { Capability, orRefusal } from '#schema/kernel/refusal.ts';
import { capability } from '#server/ground/kernel/capability.ts';
import type { Context } from '#server/ground/kernel/context.ts';
import { Refusal } from '#server/law/refusal.ts';
import { keepsWordings } from './case-paper.permissions.ts';
import { changePaperTemplate } from './change-paper-template.ts';
import { paperMarkOf, paperMarks } from './paper-mark.queries.ts';
import { setPaperMark } from './set-paper-mark.ts';
import { paperTemplate, paperTemplates } from './wording.queries.ts';

/** 文书文本 and 机关代字: what documents say besides the record, and how their numbers begin. */
@Resolver()
export class PaperTemplateResolver {
  @Query(() => [PaperTemplateView], { description: '文书文本及其各版' })
  paperTemplates(@Ctx() context: Context) {
    return paperTemplates(context);
  }

  @Query(() => [PaperMarkView], { description: '各单位的机关代字' })
  paperMarks(@Ctx() context: Context) {
    return paperMarks(context);
  }

  @Query(() => Capability, { description: '能不能设定机关代字' })
  paperMarksCan(@Ctx() { actor }: Context) {
    return capability(actor, keepsWordings);
  }
}

export const PaperTemplateMutations = mutations({
  changePaperTemplate: mutation(
    orRefusal(PaperTemplateView),
    '修改文书文本，成为新的一版',
    [
      arg('kind', () => of(() => CasePaperKind)),
      arg('edition', () => int('改的是第几版')),
      input(PaperTemplateInput),
    ],
    async (context, kind, edition, input) => {
      const done = await changePaperTemplate(context, kind, edition, input);
      return done instanceof Refusal ? done : paperTemplate(context, kind);
    },
  ),
  setPaperMark: answering(PaperMarkView, paperMarkOf)(
    '设定单位的机关代字',
    [arg('unitId', id), arg('mark', () => text('留空的用单位名称'))],
    setPaperMark,
  ),
});
