/** Documents named by a record stay: asked while the record is written, held until it is there. */
import { describe, expect, it } from 'vitest';
import { refuseNamedDocuments } from '#server/ground/kernel/matter/decision-documents.ts';
import { record } from '#test/outside/http/documents.ts';
import { asSystem } from '#test/kernel/build-catalogue.ts';
import { buildDecision } from '#test/kernel/build-decision.ts';
import { testDatabase } from '#test/kernel/database.ts';
import { buildPeople } from '#test/kernel/people.ts';
import { buildDocument, documentRemoved, refused } from './documents.ts';

const database = await testDatabase();
const people = await buildPeople(database);
const matter = () => buildDecision(database, people);
const document = (decisionId: string) => buildDocument(database, people, { decisionId });

describe('记录所列的材料', () => {
  it('是本事项的、没有移除的', async () => {
    const [one, other] = [await matter(), await matter()];
    const [kept, gone, foreign] = [await document(one.id), await document(one.id), await document(other.id)];
    await documentRemoved(database, people.clerk, gone.id);
    const found = (asked: string[]) =>
      asSystem(database, async (em) => {
        const findings = await refuseNamedDocuments({ db: em.getKysely() }, one.id, asked);
        return findings.map(({ code }) => code);
      });
    expect(await found([])).toEqual([]);
    expect(await found([kept.id, kept.id.toUpperCase()])).toEqual([]);
    for (const id of [gone.id, foreign.id, 'x'])
      expect(await found([kept.id, id])).toEqual(['DOCUMENT_NOT_FOUND']);
  });

  it('正在写的记录提到的，写完以前移除不了，写完以后不能移除', async () => {
    const { id: decisionId } = await matter();
    const { id } = await document(decisionId);
    const order: string[] = [];
    let removal: Promise<unknown> = Promise.resolve();
    await asSystem(database, (em) =>
      em.transactional(async (inner) => {
        expect(await refuseNamedDocuments({ db: inner.getKysely() }, decisionId, [id])).toEqual([]);
        removal = documentRemoved(database, people.clerk, id).then((result) => {
          order.push('removal');
          return result;
        });
        await waitingFor('decision_file');
        await record(database, decisionId, people.clerk, { fileIds: [id] });
        order.push('record');
      }),
    );
    expect(await removal).toEqual(refused('DOCUMENT_RECORDED'));
    expect(order).toEqual(['record', 'removal']);
  });
});

/** Until somebody waits for a row of this table. */
async function waitingFor(table: string, tries = 2000): Promise<void> {
  const [row] = await database.sql<{ waits: boolean }>(
    `select exists (select from pg_stat_activity where datname = current_database()
       and wait_event_type = 'Lock' and query ilike '%' || $1 || '%') as waits`,
    [table],
  );
  if (tries === 0) throw new Error(`nobody waits for ${table}`);
  if (!row?.waits) await waitingFor(table, tries - 1);
}
