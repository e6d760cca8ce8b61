import { sql } from 'kysely';
import { SynonymGroup } from '#schema/search/synonym-group.ts';
import type { CommandContext } from '#server/ground/kernel/context.ts';
import { loadForChange } from '#server/ground/kernel/load.ts';
import { refuseSynonyms, type SynonymWord } from '#server/law/search/synonyms.ts';
import type { Refusal } from '#server/law/refusal.ts';
import { comparedText } from './compared-text.ts';
import { groupsIn } from './synonyms.queries.ts';

/** The group that is changed; changes queue up, so that no word comes into two groups at once. */
export async function groupForChange(command: CommandContext, id: string, version: number) {
  await oneAtATime(command);
  return loadForChange(command.em, SynonymGroup, id, version, '这一组同义的字词');
}

/** Changes of groups wait for each other until the transaction ends. */
export const oneAtATime = (command: CommandContext) =>
  sql`select pg_advisory_xact_lock(hashtext('synonyms'))`.execute(command.db);

/** Refusal of these words beside the county's other groups; null: there is none. */
export async function refusalOfWords(
  command: CommandContext,
  words: readonly string[],
  own: string | null,
): Promise<Refusal | null> {
  const rows = await groupsIn(command.db).execute();
  const others = rows.filter(({ id }) => id !== own).map((row) => row.words.map(wordOf));
  return command.refusalOf(refuseSynonyms(words.map(wordOf), others));
}

const wordOf = (typed: string): SynonymWord => ({ typed, compared: comparedText(typed) });

/** A group in one line. */
export const toldWords = (words: readonly string[]): string => words.join('、');
