import { ask } from '#test/kernel/ask.ts';
import { buildCatalogueVersion } from '#test/kernel/build-catalogue.ts';
import { testDatabase } from '#test/kernel/database.ts';
import { buildPeople } from '#test/kernel/people.ts';
import { collecting, submissionInput } from './collecting.ts';
import { resultOf } from './questions.ts';

/** A county in November, and what its people do in a collection. */
export async function collectingRoom() {
  const database = await testDatabase({ now: '2026-11-20T02:00:00Z' });
  const people = await buildPeople(database);
  const { justiceStaff, clerk, lead } = people;
  let year = 2100;

  /** A year of its own, asked for until the end of November. */
  const collect = async (dueOn = '2026-11-30') => {
    year += 1;
    const { version } = await buildCatalogueVersion(database, people, { year, rows: [] });
    const answer = await ask(
      database,
      justiceStaff,
      collecting.open({ versionId: version.id, version: 1, dueOn, note: '报送前须集体研究' }),
    );
    return { versionId: version.id, year, collectionId: resultOf(answer).id };
  };
  const write = async (collectionId: string, input: object = submissionInput(), actor = clerk) =>
    resultOf(await ask(database, actor, collecting.save({ collectionId, input })));
  const handIn = async (collectionId: string, ...ids: string[]) =>
    ask(database, lead, collecting.submit({ collectionId, picks: ids.map((id) => ({ id, version: 1 })) }));
  const nextYear = () => (year += 1);
  return { database, people, collect, write, handIn, nextYear };
}
