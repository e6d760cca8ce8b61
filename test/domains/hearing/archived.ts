import { decisionById } from '#server/domains/decision/decision.queries.ts';
import { processFile } from '#server/domains/execution/archive.queries.ts';
import { contextOf } from '#test/kernel/ask.ts';
import type { TestDatabase } from '#test/kernel/database.ts';
import { readAsSystem } from '#server/ground/kernel/read.ts';

/** Archive documents that the platform itself holds for the decision of this hearing (平台留存的材料). */
export async function archiveItemsHeld(database: TestDatabase, hearingId: string): Promise<string[]> {
  const [row] = await database.sql<{ id: string }>('select decision_id as id from hearing where id = $1', [
    hearingId,
  ]);
  const context = contextOf(database, null);
  const decision = await decisionById(context, row?.id ?? '');
  const file = await readAsSystem(context, (db) => processFile(db, decision?.id ?? ''));
  return [...file.held];
}
