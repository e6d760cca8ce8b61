import { join } from 'node:path';
import pg from 'pg';
import { startPostgres } from '#server/ground/kernel/postgres/embedded-postgres.ts';
import type { Answer } from '#test/kernel/load-connection.ts';
import { submissions } from '#test/kernel/load-comments.ts';
import type { Row } from '#test/kernel/load-rows.ts';
import { connectionOf } from './connection.ts';
import { comparedRow, type Mark } from './measured.ts';
import { openFloor } from './open-floor.ts';
import { compare } from './rounds.ts';
import type { Workshop } from './workshop.ts';

const markOf = (clients: number, goal: number): Mark => ({
  id: `submit-${clients}`,
  what: `提交意见（校验、审计俱全），${clients}个连接，对 BEGIN/INSERT/COMMIT`,
  mark: 'ratio',
  must: 0.8,
  goal,
});

const SUBMIT_32 = markOf(32, 1.2);
const SUBMIT_200 = markOf(200, 1.4);

export const measureSubmit32 = (workshop: Workshop): Promise<Row> => measureSubmit(workshop, SUBMIT_32, 32);
export const measureSubmit200 = (workshop: Workshop): Promise<Row> =>
  measureSubmit(workshop, SUBMIT_200, 200);

/** Comments with fresh keys against transactions of one row, both durable (提交意见). */
async function measureSubmit(workshop: Workshop, mark: Mark, clients: number): Promise<Row> {
  const { house, matter } = await workshop.subject();
  // A database of the floor's own, as durable as the product's, with a connection for each client.
  const database = await startPostgres({
    home: join(workshop.folder, `floor-${clients}`),
    options: { max_connections: String(clients + 20) },
  });
  const owner = connectionOf(database.ownerUrl);
  await makeTable(owner);
  const floor = await openFloor('submit', JSON.stringify(owner), String(clients));
  const shot = { clients, request: submissions(matter.open.id), fits: isReceipt };
  try {
    const compared = await compare(
      { ...shot, port: floor.port, roots: [floor.program.pid, database.pid] },
      { ...shot, port: house.port, roots: [house.program.pid] },
      workshop.pace,
    );
    return comparedRow(mark, compared);
  } finally {
    await floor.program.kill();
    await database.stop();
  }
}

async function makeTable(owner: pg.ClientConfig): Promise<void> {
  const client = new pg.Client(owner);
  await client.connect();
  await client.query(`create table floor_comment (id uuid primary key, consultation_id uuid not null,
    key uuid not null unique, stance text not null, text text not null, identity text not null, name text,
    contact_kind text, contact text, submitted_at timestamptz not null default now())`);
  await client.end();
}

const RECEIPT = Buffer.from('"receiptNo"');

const isReceipt = ({ status, body }: Answer) => status === 200 && body.includes(RECEIPT);
