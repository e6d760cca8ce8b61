import { submitRequest } from '#test/kernel/load-comments.ts';
import { Connection } from '#test/kernel/load-connection.ts';
import type { Subject } from './place.ts';
import { saidIn } from './writer.ts';

const WRITERS = 16;
/** A request that was complete so long before the closing must be taken. */
const SURELY_MS = 250;

/** One request as its sender saw it; instants by the product's own clock, in milliseconds. */
interface Shot {
  sent: number;
  answered: number;
  /** null: refused. */
  submittedAt: number | null;
}

/** Result of firing through the closing instant (截止时刻). */
export interface Closing {
  accepted: number;
  refused: number;
  acceptedLate: number;
  refusedEarly: number;
  /** Stored with an instant at or after the closing. */
  storedLate: number;
}

/** Fires from `lead` milliseconds before 24:00:00 of the closing day until as long after it (T8). */
export async function fireThroughMidnight({ house, matter }: Subject, lead: number): Promise<Closing> {
  const closes = matter.closesAt.getTime();
  const [row] = await house.sql<{ offset: number }>(
    `insert into clock_offset (id, milliseconds)
     values (1, (extract(epoch from ($1::timestamptz - clock_timestamp())) * 1000)::bigint - $2::bigint)
     on conflict (id) do update set milliseconds = excluded.milliseconds returning milliseconds::float8 as offset`,
    [matter.closesAt, lead],
  );
  const offset = row?.offset ?? Number.NaN;
  const now = () => Date.now() + offset;
  const writers = Array.from({ length: WRITERS }, () => fire(house.port, matter.id, now, closes + lead));
  const shots = await Promise.allSettled(writers);
  await house.sql('delete from clock_offset');
  const [late] = await house.sql<{ count: number }>(
    'select count(*)::int as count from comment where consultation_id = $1 and submitted_at >= $2',
    [matter.id, matter.closesAt],
  );
  return { ...judged(shots.flatMap(shotsOf), closes), storedLate: late?.count ?? Number.NaN };
}

async function fire(port: number, id: string, now: () => number, until: number): Promise<Shot[]> {
  const connection = new Connection(port);
  const shots: Shot[] = [];
  while (now() < until) {
    const request = submitRequest(id);
    const sent = now();
    const said = saidIn(await connection.send(request));
    if (!said.receipt && !said.codes.includes('CONSULTATION_CLOSED')) throw new Error(said.codes.join(' '));
    const submittedAt = said.receipt ? Date.parse(said.receipt.submittedAt) : null;
    shots.push({ sent, answered: now(), submittedAt });
  }
  connection.close();
  return shots;
}

function shotsOf(shots: PromiseSettledResult<Shot[]>): Shot[] {
  if (shots.status === 'rejected') throw shots.reason;
  return shots.value;
}

function judged(shots: readonly Shot[], closes: number): Omit<Closing, 'storedLate'> {
  const taken = shots.filter(({ submittedAt }) => submittedAt !== null);
  const refused = shots.filter(({ submittedAt }) => submittedAt === null);
  return {
    accepted: taken.length,
    refused: refused.length,
    acceptedLate: taken.filter(({ sent, submittedAt }) => sent >= closes || (submittedAt ?? 0) >= closes)
      .length,
    refusedEarly: refused.filter(({ sent, answered }) => answered < closes || sent <= closes - SURELY_MS)
      .length,
  };
}
