import { ask } from '#test/kernel/ask.ts';
import { buildPublishedCatalogue } from '#test/kernel/build-catalogue.ts';
import type { TestDatabase } from '#test/kernel/database.ts';
import type { People } from '#test/kernel/people.ts';
import { actions, resultOf, rowInput } from './questions.ts';

/** Publishes a catalogue with these matters, proposes its adjustment, and says how to work on the draft. */
export async function adjusting(database: TestDatabase, people: People, year: number, names: string[]) {
  const { justiceStaff } = people;
  const housing = people.units.housing.id;
  await buildPublishedCatalogue(database, people, { year, rows: names.map((name) => ({ name })) });
  const proposal = actions.proposeCatalogueAdjustment({ year, reason: '上级新部署' });
  const { id } = resultOf(await ask(database, justiceStaff, proposal));
  const rows = await database.sql<{ id: string; no: string; version: number }>(
    'select id, no, version from catalogue_item where catalogue_version_id = $1 order by seq',
    [id],
  );
  const input = (name: string, change = {}) =>
    rowInput(housing, { name, plannedOn: `${year}-12-01`, adjustmentNote: '需补充论证', ...change });
  const save = (place: object, name: string, change = {}) =>
    ask(
      database,
      justiceStaff,
      actions.saveCatalogueItem({ versionId: id, ...place, input: input(name, change) }),
    );
  const remove = (index: number, reason: string | null = '不再实施') =>
    ask(
      database,
      justiceStaff,
      actions.removeCatalogueItem({ itemId: rows[index]?.id, version: rows[index]?.version, reason }),
    );
  const finish = (acknowledged: object[] = []) =>
    ask(database, justiceStaff, actions.finishCatalogueDraft({ id, version: 1, acknowledged }));
  return { id, rows, save, remove, finish };
}
