import type { SearchedWordView, SynonymGroupView } from '#schema/search/synonym-view.ts';
import type { Context, Db } from '#server/ground/kernel/context.ts';
import { demand } from '#server/ground/kernel/demand.ts';
import { read } from '#server/ground/kernel/read.ts';
import { isPinyin } from './pinyin.ts';
import { keepSynonyms } from './search.permissions.ts';
import { soughtIn } from './sought.ts';
import { synonymsOf } from './synonyms.ts';

/** Every group of 同义的字词, as it was typed. */
export const synonymGroups = (context: Context): Promise<SynonymGroupView[]> =>
  read(context, (db) => groupsIn(db).execute());

/** One group. */
export const synonymGroup = async (context: Context, id: string): Promise<SynonymGroupView | null> =>
  (await read(context, (db) => groupsIn(db).where('id', '=', id).executeTakeFirst())) ?? null;

/** The same in a transaction. */
export const groupsIn = (db: Db) =>
  db.selectFrom('synonym_group').select(['id', 'words', 'version']).orderBy('id');

/**
 * Words that a search for this would look for (试一试): every word with all its alternatives; pinyin in the letters it is
 * typed in.
 */
export async function searchedAs(context: Context, q: string): Promise<SearchedWordView[]> {
  demand(context, keepSynonyms, 'synonyms.tried');
  const { words } = soughtIn(q, await synonymsOf(context));
  return words.map((ways) => ({
    ways: [...new Set(ways.map((way) => (isPinyin(way) ? way.toLowerCase() : way)))],
  }));
}
