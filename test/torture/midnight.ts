import { submitRequest } from '#test/kernel/load-comments.ts';
import { Connection } from '#test/kernel/load-connection.ts';
import type { Subject } from './place.ts';
import { saidIn } from './writer.ts';

const WRITERS = 16;
const PROBE = Buffer.from('GET /healthz HTTP/1.1\r\nHost: localhost\r\n\r\n');
/** Between the clocks of sender and server, in milliseconds. */
const APART_MS = 5;

/** Instants of one request by the product's own clock, in milliseconds. */
interface Sent {
  sent: number;
  answered: number;
}

/** One submission as its sender saw it; `submittedAt` null: refused. */
interface Shot extends Sent {
  submittedAt: number | null;
}

/** Result of firing through the closing instant (截止时刻). */
export interface Closing {
  accepted: number;
  refused: number;
  acceptedLate: number;
  /** Refused though here before the closing: something sent later was answered before it. */
  refusedEarly: number;
  /** Stored with an instant at or after the closing. */
  storedLate: number;
}

/** Fires from `lead` milliseconds before 24:00:00 of the closing day until as long after it (T8). */
export async function fireThroughMidnight({ house, matter }: Subject, lead: number): Promise<Closing> {
  const closes = matter.closesAt.getTime();
  const connections = await Promise.all(Array.from({ length: WRITERS + 1 }, () => connected(house.port)));
  const [row] = await house.sql<{ offset: number }>(
    `insert into clock_offset (id, milliseconds)
     values (1, (extract(epoch from ($1::timestamptz - clock_timestamp())) * 1000)::bigint - $2::bigint)
     on conflict (id) do update set milliseconds = excluded.milliseconds returning milliseconds::float8 as offset`,
    [matter.closesAt, lead],
  );
  const offset = row?.offset ?? Number.NaN;
  const now = () => Date.now() + offset;
  const probing = repeated(now, closes, () => connections[0]?.send(PROBE));
  const writers = connections.slice(1).map((one) => fire(one, matter.id, now, closes + lead));
  const shots = await Promise.allSettled(writers);
  const probes = await probing;
  for (const connection of connections) connection.close();
  await house.sql('delete from clock_offset');
  const [late] = await house.sql<{ count: number }>(
    'select count(*)::int as count from comment where consultation_id = $1 and submitted_at >= $2',
    [matter.id, matter.closesAt],
  );
  return { ...judged(shots.flatMap(shotsOf), probes, closes), storedLate: late?.count ?? Number.NaN };
}

/** A connection that the server has taken. */
async function connected(port: number): Promise<Connection> {
  const connection = new Connection(port);
  await connection.send(PROBE);
  return connection;
}

async function fire(connection: Connection, id: string, now: () => number, until: number): Promise<Shot[]> {
  const shots: Shot[] = [];
  await repeated(now, until, async () => {
    const sent = now();
    const said = saidIn(await connection.send(submitRequest(id)));
    if (!said.receipt && !said.codes.includes('CONSULTATION_CLOSED')) throw new Error(said.codes.join(' '));
    const submittedAt = said.receipt ? Date.parse(said.receipt.submittedAt) : null;
    shots.push({ sent, answered: now(), submittedAt });
  });
  return shots;
}

/** Does it again and again until then; when each began and ended. */
async function repeated(now: () => number, until: number, once: () => unknown): Promise<Sent[]> {
  const done: Sent[] = [];
  while (now() < until) {
    const sent = now();
    await once();
    done.push({ sent, answered: now() });
  }
  return done;
}

function shotsOf(shots: PromiseSettledResult<Shot[]>): Shot[] {
  if (shots.status === 'rejected') throw shots.reason;
  return shots.value;
}

function judged(
  shots: readonly Shot[],
  probes: readonly Sent[],
  closes: number,
): Omit<Closing, 'storedLate'> {
  const taken = shots.filter(({ submittedAt }) => submittedAt !== null);
  const refused = shots.filter(({ submittedAt }) => submittedAt === null);
  // Who reads one connection has read all that came before.
  const lastRead = Math.max(0, ...inTime([...probes, ...shots], closes).map(({ sent }) => sent));
  return {
    accepted: taken.length,
    refused: refused.length,
    acceptedLate: taken.filter(({ sent, submittedAt }) => sent >= closes || (submittedAt ?? 0) >= closes)
      .length,
    refusedEarly: refused.filter(({ sent, answered }) => answered < closes || sent < lastRead - APART_MS)
      .length,
  };
}

const inTime = (sent: readonly Sent[], closes: number) =>
  sent.filter(({ answered }) => answered <= closes - APART_MS);
