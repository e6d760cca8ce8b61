import type { Actor } from '#server/ground/kernel/authority.ts';
import { ask } from '#test/kernel/ask.ts';
import type { TestDatabase } from '#test/kernel/database.ts';

const INPUT = {
  towns: [
    { name: '青石镇', population: 40_000 },
    { name: '东街街道', population: 20_000 },
    { name: '临河乡', population: 10_000 },
  ],
  source: '第七次全国人口普查',
  countedOn: '2020-11-01',
};

/** A county of three towns tells them. */
export async function tellTowns(database: TestDatabase, admin: Actor): Promise<void> {
  const { data } = await ask(database, admin, {
    query: `mutation($input: TownsInput!) { saveTowns(version: 1, input: $input) { __typename } }`,
    variables: { input: INPUT },
  });
  if ((data?.saveTowns as unknown as { __typename?: string } | null)?.__typename !== 'SiteProfile')
    throw new Error('the towns were not taken');
}
