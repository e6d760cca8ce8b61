// A program of its own: one prepared statement that makes the whole answer as JSON text, by plain node:http and pg.
import pg from 'pg';
import { listening } from './listening.ts';

const [address = '', text = '', values = ''] = process.argv.slice(2);
const pool = new pg.Pool({ ...(JSON.parse(address) as pg.PoolConfig), max: 16 });
const query = { name: 'read', text, values: JSON.parse(values) as unknown[] };

listening((request, response) => {
  request.resume();
  void pool.query<{ answer: string }>(query).then(({ rows }) => {
    const body = Buffer.from(rows[0]?.answer ?? '');
    response.writeHead(200, { 'content-type': 'application/json', 'content-length': body.length });
    response.end(body);
  });
});
