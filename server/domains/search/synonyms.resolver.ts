import { orRefusal } from '#schema/kernel/refusal.ts';
import { text } from '#schema/kernel/fields.ts';
import { answering, arg, byId, mutation, mutations, ofVersion } from '#server/ground/kernel/mutations.ts';
import { Arg, Ctx, Query, Resolver } from 'type-graphql';
import { TextScalar } from '#schema/kernel/text.ts';
import { SearchedWordView, SynonymListView, SynonymGroupView } from '#schema/search/synonym-view.ts';
import { capability } from '#server/ground/kernel/capability.ts';
import type { Context } from '#server/ground/kernel/context.ts';
import { addSynonyms } from './add-synonyms.ts';
import { changeSynonyms } from './change-synonyms.ts';
import { removeSynonyms } from './remove-synonyms.ts';
import { keepSynonyms } from './search.permissions.ts';
import { searchedAs, synonymGroup, synonymGroups } from './synonyms.queries.ts';

/** 同义的字词. */
@Resolver()
export class SynonymsResolver {
  @Query(() => SynonymListView, { description: '检索所用的同义的字词，人人可以查看' })
  async synonyms(@Ctx() context: Context) {
    return { groups: await synonymGroups(context), keepCan: capability(context.actor, keepSynonyms) };
  }

  @Query(() => [SearchedWordView], { description: '检索这些字词时实际找的；由维护同义字词的人试用' })
  searchedAs(@Arg('q', () => TextScalar) q: string, @Ctx() context: Context) {
    return searchedAs(context, q);
  }
}

const asSynonymGroup = answering(SynonymGroupView, synonymGroup);

export const SynonymsMutations = mutations({
  addSynonyms: asSynonymGroup('增加一组同义的字词', [arg('words', text.many)], addSynonyms),
  changeSynonyms: asSynonymGroup(
    '修改一组同义的字词',
    [byId, ofVersion, arg('words', text.many)],
    changeSynonyms,
  ),
  removeSynonyms: mutation(
    orRefusal(SynonymGroupView),
    '移除一组同义的字词；答复移除了什么',
    [byId, ofVersion],
    removeSynonyms,
  ),
});
