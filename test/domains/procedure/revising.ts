import type { Actor } from '#server/ground/kernel/authority.ts';
import { step, type Version } from '#test/engines/draft/draft-asking.ts';
import { expertGround } from '#test/engines/draft/recorded-ground.ts';
import type { TestDatabase } from '#test/kernel/database.ts';

const REASON = '不增加任何人的义务和负担，只作文字调整。';

/** How a clause is changed: its place, its new words, and what that came from. */
export interface Reworded {
  place?: number;
  text: string;
  source?: string;
  note?: string;
  point?: number;
}

/** Makes one step that must not be refused. */
export async function taken(database: TestDatabase, actor: Actor, call: string): Promise<Version> {
  const { version, refused, faults } = await step(database, actor, call);
  if (!version) throw new Error(`${call}: ${[...refused, ...faults].join(', ')}`);
  return version;
}

/** Begins a version and changes clauses in it, each with its source; it is not fixed yet. */
export async function begun(
  database: TestDatabase,
  actor: Actor,
  decisionId: string,
  changes: readonly Reworded[],
): Promise<Version> {
  const version = await taken(database, actor, `startDraftRevision(decisionId: "${decisionId}")`);
  const groundId = await expertGround(database, decisionId, actor);
  for (const { place = 0, text, source = 'EXPERTS', note = '', point } of changes) {
    const clause = version.clauses[place];
    const call = `(id: "${version.id}", anchorId: "${clause?.anchorId}"`;
    await taken(database, actor, `reviseClause${call}, seen: "${clause?.text}", text: "${text}")`);
    const of = point === undefined ? '' : `, point: ${point}`;
    await taken(
      database,
      actor,
      `explainDraftChange${call}, source: ${source}, note: "${note}", groundId: "${groundId}"${of})`,
    );
  }
  return version;
}

/** Fixes a version; its change is judged material only where that is said. */
export const fixed = (database: TestDatabase, actor: Actor, id: string, material = false): Promise<Version> =>
  taken(
    database,
    actor,
    `fixDraft(id: "${id}", reason: "按照收到的意见逐条修改草案。",
      judgement: { material: ${material}, reason: "${REASON}" })`,
  );

/** Makes and fixes a version. */
export async function revised(
  database: TestDatabase,
  actor: Actor,
  decisionId: string,
  ...changes: Reworded[]
): Promise<Version> {
  const { id } = await begun(database, actor, decisionId, changes);
  return fixed(database, actor, id);
}
