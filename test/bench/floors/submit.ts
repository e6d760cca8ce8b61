// A program of its own: BEGIN, INSERT of what was sent with a unique key, COMMIT, on a connection for each client.
import { randomUUID } from 'node:crypto';
import pg from 'pg';
import { listening } from './listening.ts';

const [address = '', clients = ''] = process.argv.slice(2);
const pool = new pg.Pool({ ...(JSON.parse(address) as pg.PoolConfig), max: Number(clients) });

const FIELDS = [
  'consultationId',
  'idempotencyKey',
  'stance',
  'text',
  'identity',
  'name',
  'contactKind',
  'contact',
];
const INSERT = {
  name: 'insert',
  text: `insert into floor_comment (id, consultation_id, key, stance, text, identity, name, contact_kind, contact)
    values ($1, $2, $3, $4, $5, $6, $7, $8, $9) returning submitted_at`,
};

interface Submitted {
  variables: { input: Readonly<Record<string, string>> };
}

async function store(body: string): Promise<string> {
  const { input } = (JSON.parse(body) as Submitted).variables;
  const id = randomUUID();
  const client = await pool.connect();
  try {
    await client.query('begin');
    const { rows } = await client.query<{ submitted_at: Date }>({
      ...INSERT,
      values: [id, ...FIELDS.map((name) => input[name])],
    });
    await client.query('commit');
    return JSON.stringify({ data: { submitComment: { receiptNo: id, submittedAt: rows[0]?.submitted_at } } });
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
