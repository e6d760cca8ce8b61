import { sql } from 'kysely';
import type { Context } from '#server/ground/kernel/context.ts';
import { perRuntime } from '#server/ground/kernel/process/per-runtime.ts';
import { comparedText } from './compared-text.ts';
import { searchRows } from './search-rows.ts';

/** 同义的字词 as the search compares them: who asks for one of a group finds all of it. */
export type Synonyms = readonly (readonly string[])[];

/** Scope published when a group changes: every server then reads the groups anew. */
export const SYNONYM_SCOPE = 'synonyms';
/** A server that missed it reads anew after so long. */
const KEPT_MS = 30_000;

const GROUPS = {
  key: 'synonym groups',
  make: () => sql`select g.words from synonym_group g order by g.id`,
};

interface Kept {
  groups: Promise<Synonyms>;
  version: number;
  until: number;
}

const memoryOf = perRuntime<{ kept: Kept | null }>(() => ({ kept: null }));

/** The county's groups, from memory while they are fresh. */
export function synonymsOf(context: Context): Promise<Synonyms> {
  const memory = memoryOf(context.services);
  const version = context.services.content.versionOf(SYNONYM_SCOPE);
  const now = performance.now();
  const { kept } = memory;
  if (kept?.version === version && now < kept.until) return kept.groups;
  const groups = readGroups(context);
  const read = { groups, version, until: now + KEPT_MS };
  memory.kept = read;
  groups.catch(() => {
    if (memory.kept === read) memory.kept = null;
  });
  return groups;
}

async function readGroups(context: Context): Promise<Synonyms> {
  const rows = await searchRows<{ words: string[] }>(context, GROUPS, []);
  return rows.map(({ words }) => words.map(comparedText));
}
