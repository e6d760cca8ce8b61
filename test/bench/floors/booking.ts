// A program of its own: BEGIN, a seat taken by a conditional UPDATE, the INSERT of who took it, COMMIT; nothing else is asked.
import { randomUUID } from 'node:crypto';
import pg from 'pg';
import { listening } from './listening.ts';

const [address = ''] = process.argv.slice(2);
const pool = new pg.Pool({ ...(JSON.parse(address) as pg.PoolConfig), max: 16 });

const TAKE = {
  name: 'take',
  text: 'update floor_group set taken = taken + $2 where id = $1 and taken + $2 <= seats returning taken',
};
const BOOK = {
  name: 'book',
  text: 'insert into floor_booking (id, group_id, key, contact, name, persons, place) values ($1, $2, $3, $4, $5, $6, $7)',
};

interface Sent {
  variables: { input: { idempotencyKey: string; contact: string; name: string; persons: number } };
}

async function book(body: string): Promise<string> {
  const { idempotencyKey, contact, name, persons } = (JSON.parse(body) as Sent).variables.input;
  const id = randomUUID();
  const client = await pool.connect();
  try {
    await client.query('begin');
    const { rows } = await client.query<{ taken: number }>({ ...TAKE, values: [1, persons] });
    const place = rows[0]?.taken ?? null;
    if (place !== null)
      await client.query({ ...BOOK, values: [id, 1, idempotencyKey, contact, name, persons, place] });
    await client.query('commit');
    return JSON.stringify({ data: { registerForEvent: place === null ? null : { receiptNo: id } } });
  } finally {
    client.release();
  }
}

listening((request, response) => {
  const parts: Buffer[] = [];
  request.on('data', (part: Buffer) => parts.push(part));
  request.on('end', () => {
    void book(Buffer.concat(parts).toString('utf8')).then((answer) => {
      const body = Buffer.from(answer);
      response.writeHead(200, { 'content-type': 'application/json', 'content-length': body.length });
      response.end(body);
    });
  });
});
