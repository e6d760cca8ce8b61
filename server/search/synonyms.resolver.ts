import { Arg, Ctx, ID, Int, Mutation, Query, Resolver } from 'type-graphql';
import { TextScalar } from '#schema/kernel/text.ts';
import { SearchedWordView, SynonymGroupOrRefusal, SynonymListView } from '#schema/search/synonym-view.ts';
import { capability } from '#server/kernel/capability.ts';
import type { Context } from '#server/kernel/context.ts';
import { Refusal } from '#server/law/refusal.ts';
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

  @Mutation(() => SynonymGroupOrRefusal, { description: '增加一组同义的字词' })
  async addSynonyms(@Arg('words', () => [TextScalar]) words: string[], @Ctx() context: Context) {
    const done = await addSynonyms(context, words);
    return done instanceof Refusal ? done : synonymGroup(context, done);
  }

  @Mutation(() => SynonymGroupOrRefusal, { description: '修改一组同义的字词' })
  async changeSynonyms(
    @Arg('id', () => ID) id: string,
    @Arg('version', () => Int) version: number,
    @Arg('words', () => [TextScalar]) words: string[],
    @Ctx() context: Context,
  ) {
    const done = await changeSynonyms(context, id, version, words);
    return done instanceof Refusal ? done : synonymGroup(context, done);
  }

  @Mutation(() => SynonymGroupOrRefusal, { description: '移除一组同义的字词；答复移除了什么' })
  removeSynonyms(
    @Arg('id', () => ID) id: string,
    @Arg('version', () => Int) version: number,
    @Ctx() context: Context,
  ) {
    return removeSynonyms(context, id, version);
  }
}
