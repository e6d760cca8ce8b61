import manifest from '#client/graphql/persisted-documents.json' with { type: 'json' };
import { isDeepStrictEqual } from 'node:util';
import type { Answer } from '#test/kernel/load-connection.ts';
import { databasePid, ownerOf } from '#test/kernel/load-house.ts';
import { graphqlRequest } from '#test/kernel/load-requests.ts';
import type { Row } from '#test/kernel/load-rows.ts';
import { ask } from './ask.ts';
import { againstStatic } from './measure-page.ts';
import { comparedRow, type Mark } from './measured.ts';
import { openFloor } from './open-floor.ts';
import { compare } from './rounds.ts';
import { READ, READ_AS_TEXT } from './same-read.ts';
import type { Workshop } from './workshop.ts';

const CLIENTS = 32;

const COLD: Mark = {
  id: 'read',
  what: '冷读：一次征求意见及20条意见、结果和理由，对一条SQL',
  mark: 'cpuRatio',
  must: 0.6,
  goal: 0.8,
};

/** A GraphQL query that nothing keeps against one statement that makes the same answer as text (冷读). */
export async function measureRead(workshop: Workshop): Promise<Row> {
  const { house, matter } = await workshop.subject();
  const { no, round } = matter.answered;
  const owner = JSON.stringify(ownerOf(workshop.home));
  const floor = await openFloor('read', owner, READ_AS_TEXT, JSON.stringify([no, round]));
  const request = graphqlRequest(JSON.stringify({ query: READ, variables: { no, round } }));
  const answers = [await ask(floor.port, request), await ask(house.port, request)];
  const [expected, given] = answers.map(({ body }) => JSON.parse(body.toString('utf8')) as unknown);
  if (!isDeepStrictEqual(given, expected))
    throw new Error(
      `the floor answers otherwise:\n${answers.map(({ body }) => body.toString('utf8')).join('\n')}`,
    );
  const sizes = answers.map(({ body }) => body.length);
  const shot = {
    clients: CLIENTS,
    request: () => request,
    fits: ({ status, body }: Answer) => status === 200 && sizes.includes(body.length),
  };
  // The database is a child of the product's server: the floor's share of it is counted while the server rests.
  const database = databasePid(workshop.home);
  const compared = await compare(
    { ...shot, port: floor.port, roots: [floor.program.pid, database] },
    { ...shot, port: house.port, roots: [house.program.pid] },
    workshop.pace,
  );
  await floor.program.kill();
  const row = comparedRow(COLD, compared);
  return { ...row, note: `${sizes[1]}字节；${row.note}` };
}

const KEPT: Mark = {
  id: 'read-cached',
  what: '登记的匿名查询（缓存），对原样字节的 node:http',
  mark: 'cpuRatio',
  must: 0.65,
  goal: 0.8,
};

/** A persisted query of a public page from memory against the same bytes by plain node:http (登记查询). */
export async function measureKeptRead(workshop: Workshop): Promise<Row> {
  const { matter } = await workshop.subject();
  const { no, round } = matter.answered;
  const documents = Object.entries(manifest);
  const [id] = documents.find(([, text]) => text.includes('query ConsultationPage(')) ?? [];
  if (id === undefined) throw new Error('the page of a consultation has no persisted document');
  const variables = encodeURIComponent(JSON.stringify({ no, round, after: null }));
  return againstStatic(workshop, KEPT, `/graphql?id=${id.replace('sha256:', '')}&variables=${variables}`);
}
