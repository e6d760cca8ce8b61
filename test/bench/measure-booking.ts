import { join } from 'node:path';
import pg from 'pg';
import { startPostgres } from '#server/ground/kernel/postgres/embedded-postgres.ts';
import type { Answer } from '#test/kernel/load-connection.ts';
import type { Row } from '#test/kernel/load-rows.ts';
import { prepareOpeningMinute, registrations } from './bookings.ts';
import { connectionOf } from './connection.ts';
import { comparedRow, type Mark } from './measured.ts';
import { openFloor } from './open-floor.ts';
import { compare } from './rounds.ts';
import type { Workshop } from './workshop.ts';

const CLIENTS = 200;

const MARK: Mark = {
  id: 'booking',
  what: `开始报名的一分钟（同一场次，先到先得、候补、审计俱全），${CLIENTS}个连接，对一条条件更新`,
  mark: 'ratio',
  must: 0.25,
  goal: 0.5,
};

/** Everybody at once for the seats of one slot (开放日报名), against a conditional update, both durable. */
export async function measureBooking(workshop: Workshop): Promise<Row> {
  const { house } = await workshop.subject();
  const groupId = await prepareOpeningMinute(house);
  const database = await startPostgres({ home: join(workshop.folder, 'floor-booking') });
  const owner = connectionOf(database.ownerUrl);
  await makeTables(owner);
  const floor = await openFloor('booking', JSON.stringify(owner));
  const shot = { clients: CLIENTS, request: registrations(groupId), fits: isReceipt };
  try {
    const compared = await compare(
      { ...shot, port: floor.port, roots: [floor.program.pid, database.pid] },
      { ...shot, port: house.port, roots: [house.program.pid] },
      workshop.pace,
    );
    return comparedRow(MARK, compared);
  } finally {
    await floor.program.kill();
    await database.stop();
  }
}

async function makeTables(owner: pg.ClientConfig): Promise<void> {
  const client = new pg.Client(owner);
  await client.connect();
  await client.query(`create table floor_group (id int primary key, seats int not null, taken int not null default 0);
    insert into floor_group values (1, 10000000);
    create table floor_booking (id uuid primary key, group_id int not null references floor_group (id), key uuid not null unique,
      contact text not null unique, name text not null, persons int not null, place int not null, at timestamptz not null default now())`);
  await client.end();
}

const RECEIPT = Buffer.from('"receiptNo"');

const isReceipt = ({ status, body }: Answer) => status === 200 && body.includes(RECEIPT);
