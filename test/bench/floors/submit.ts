// A program of its own: BEGIN, INSERT with a unique key, COMMIT, on a connection for each client, by plain node:http and pg.
import pg from 'pg';
import { listening } from './listening.ts';

const [address = '', clients = ''] = process.argv.slice(2);
const pool = new pg.Pool({ ...(JSON.parse(address) as pg.PoolConfig), max: Number(clients) });
const INSERT = 'insert into floor_comment (key, text) values ($1, $2) returning id';

interface Submitted {
  variables: { input: { idempotencyKey: string; text: string } };
}

async function store(body: string): Promise<string> {
  const { idempotencyKey, text } = (JSON.parse(body) as Submitted).variables.input;
  const client = await pool.connect();
  try {
    await client.query('begin');
    const { rows } = await client.query<{ id: string }>({
      name: 'insert',
      text: INSERT,
      values: [idempotencyKey, text],
    });
    await client.query('commit');
    return JSON.stringify({ data: { submitComment: { receiptNo: rows[0]?.id } } });
  } finally {
    client.release();
  }
}

listening((request, response) => {
  const parts: Buffer[] = [];
  request.on('data', (part: Buffer) => parts.push(part));
  request.on('end', () => {
    void store(Buffer.concat(parts).toString('utf8')).then((answer) => {
      const body = Buffer.from(answer);
      response.writeHead(200, { 'content-type': 'application/json', 'content-length': body.length });
      response.end(body);
    });
  });
});
