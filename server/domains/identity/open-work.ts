import type { Context, Db } from '#server/ground/kernel/context.ts';
import { readAsSystem } from '#server/ground/kernel/read.ts';
import type { OpenWork, WorkOfPost } from './refuse-open-work.ts';

/** Work that is given to one person by name, and how much of it is open. */
export interface WorkKind extends WorkOfPost {
  count: (db: Db, personId: string) => Promise<number>;
}

const kinds: WorkKind[] = [];

/** Registers the kinds of work that rest on one person; done once, by `server/outside/wiring/open-work.ts`. */
export function registerWorkKinds(all: readonly WorkKind[]): void {
  kinds.splice(0, kinds.length, ...all);
}

/** Work that rests on somebody (名下未办结的事), whatever unit it is of: numbers only. */
export const openWorkOf = (context: Context, personId: string): Promise<OpenWork[]> =>
  readAsSystem(context, async (db) => {
    const all: OpenWork[] = [];
    for (const kind of kinds) all.push({ ...kind, open: await kind.count(db, personId) });
    return all;
  });
