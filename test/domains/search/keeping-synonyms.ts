import { expect } from 'vitest';
import type { Actor } from '#server/ground/kernel/authority.ts';
import { ask, codesOf } from '#test/kernel/ask.ts';
import type { TestDatabase } from '#test/kernel/database.ts';

/** A group as the doors answer it. */
export interface Group {
  id: string;
  words: string[];
  version: number;
}

const ANSWER = '... on SynonymGroup { id words version } ... on Refusal { findings { code message fields } }';
/** The doors of 同义的字词, as this member of staff uses them where no other is named. */
export const keepingSynonyms = (database: TestDatabase, keeper: Actor) => {
  const add = (words: string[], actor: Actor | null = keeper) =>
    ask(database, actor, {
      query: `mutation($words: [Text!]!) { result: addSynonyms(words: $words) { ${ANSWER} } }`,
      variables: { words },
    });
  const change = ({ id, version }: Group, words: string[], actor: Actor | null = keeper) =>
    ask(database, actor, {
      query: `mutation($id: ID!, $version: Int!, $words: [Text!]!) { result: changeSynonyms(id: $id, version: $version, words: $words) { ${ANSWER} } }`,
      variables: { id, version, words },
    });
  const remove = ({ id, version }: Group, actor: Actor | null = keeper) =>
    ask(database, actor, {
      query: `mutation($id: ID!, $version: Int!) { result: removeSynonyms(id: $id, version: $version) { ${ANSWER} } }`,
      variables: { id, version },
    });
  const list = async (actor: Actor | null = null) => {
    const { data } = await ask(database, actor, {
      query: '{ synonyms { groups { id words version } keepCan { allowed } } }',
    });
    return data?.synonyms as unknown as { groups: Group[]; keepCan: { allowed: boolean } };
  };
  const tried = async (q: string, actor: Actor | null = keeper) => {
    const answer = await ask(database, actor, {
      query: 'query($q: Text!) { searchedAs(q: $q) { ways } }',
      variables: { q },
    });
    if (answer.errors) return codesOf(answer);
    return (answer.data?.searchedAs as unknown as { ways: string[] }[]).map(({ ways }) => ways);
  };
  const made = async (answer: ReturnType<typeof add>) => {
    const { data, errors } = await answer;
    expect(errors).toBeUndefined();
    return data?.result as unknown as Group;
  };
  return { add, change, remove, list, tried, made };
};
