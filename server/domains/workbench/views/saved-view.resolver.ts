import { orRefusal } from '#schema/kernel/refusal.ts';
import { Arg, Ctx, Query, Resolver } from 'type-graphql';
import { bool, of, str, text } from '#schema/kernel/fields.ts';
import { Desk } from '#server/law/people/desk.ts';
import { SavedViewView } from '#schema/workbench/saved-view-view.ts';
import type { Context } from '#server/ground/kernel/context.ts';
import { answering, arg, byId, mutation, mutations } from '#server/ground/kernel/mutations.ts';
import { removeView } from './remove-view.ts';
import { saveView } from './save-view.ts';
import { savedViewById, savedViews } from './saved-views.queries.ts';

/** 视图 of a list. */
@Resolver()
export class SavedViewResolver {
  @Query(() => [SavedViewView], { description: '存下的视图：自己的和本单位共用的' })
  savedViews(@Arg('desk', () => Desk) desk: Desk, @Ctx() context: Context) {
    return savedViews(context, desk);
  }
}

export const SavedViewMutations = mutations({
  saveView: answering(SavedViewView, savedViewById)(
    '存为视图；同名的换成这一个',
    [arg('desk', () => of(() => Desk)), arg('name', text), arg('query', str), arg('shared', bool)],
    (context: Context, desk: Desk, name: string, query: string, shared: boolean) =>
      saveView(context, desk, { name, query, shared }),
  ),
  removeView: mutation(orRefusal(SavedViewView), '移除视图', [byId], removeView),
});
