import type { SearchPlace } from '#client/graphql/graphql.ts';
import { copyFindable } from '#server/domains/search/copy-findable.ts';
import { systemContext } from '#server/ground/kernel/system-context.ts';
import type { Actor } from '#server/ground/kernel/authority.ts';
import { ask } from '#test/kernel/ask.ts';
import type { TestDatabase } from '#test/kernel/database.ts';

interface Excerpt {
  before: string;
  found: string;
  after: string;
}

/** Fields of a hit that the tests read. */
export interface Hit {
  id: string;
  kind: string;
  title: Excerpt;
  excerpt: Excerpt;
  address: Address;
  about: Address;
  within: string | null;
}

interface Address {
  place: SearchPlace;
  no: string;
  number: number | null;
  part: string | null;
  startsMs: number | null;
}

/** Answer of the public search. */
export interface Answer {
  instead: string[];
  nodes: Hit[];
  pageInfo: { endCursor: string | null; hasNextPage: boolean };
  counts: { kind: string; value: number; capped: boolean }[];
  years: number[];
  units: { id: string; name: string }[];
  shorter: string[];
  nearest: Hit[];
}

const ADDRESS = 'place no number part startsMs';
const HIT = `id kind title { before found after } excerpt { before found after } address { ${ADDRESS} } about { ${ADDRESS} } within`;
const SEARCH = `query($q: String!, $kind: SearchKind, $unit: ID, $year: Int, $first: Int, $after: String) {
  search(q: $q, kind: $kind, unit: $unit, year: $year, first: $first, after: $after) { instead nodes { ${HIT} }
    pageInfo { endCursor hasNextPage } counts { kind value capped } years units { id name } shorter nearest { ${HIT} } } }`;

/** The search as everybody asks it, and the job that copies for it. */
export const searching = (database: TestDatabase) => {
  const asked = (variables: Record<string, unknown>, actor: Actor | null = null) =>
    ask(database, actor, { query: SEARCH, variables });
  return {
    asked,
    copies: (most?: number) =>
      copyFindable(systemContext(database.services), most === undefined ? {} : { most, forMs: 0 }),
    search: async (q: string, more: Record<string, unknown> = {}, actor: Actor | null = null) => {
      const { data, errors } = await asked({ q, ...more }, actor);
      if (errors) throw errors[0];
      return data?.search as unknown as Answer;
    },
  };
};

/** The kinds of what was found. */
export const kindsOf = ({ nodes }: Answer) => nodes.map(({ kind }) => kind);
