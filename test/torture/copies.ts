import { randomUUID } from 'node:crypto';
import { submitRequest } from '#test/kernel/load-comments.ts';
import { Connection } from '#test/kernel/load-connection.ts';
import type { Place } from './place.ts';
import { saidIn } from './writer.ts';

const COPIES = 20;

/** Result of one comment sent many times at once (重复提交). */
export interface Copied {
  rounds: number;
  /** Rounds in which not everybody got the one receipt, or not exactly one comment is stored. */
  wrong: number;
}

/** Sends the same comment under the same key twenty times at once, each copy on a connection of its own (T6). */
export async function sendCopies(place: Place, rounds: number): Promise<Copied> {
  const { house, matter } = await place.subject();
  const connections = Array.from({ length: COPIES }, () => new Connection(house.port));
  let wrong = 0;
  for (let round = 0; round < rounds; round++) {
    const key = randomUUID();
    const request = submitRequest(matter.id, key);
    const answers = await Promise.all(connections.map((connection) => connection.send(request)));
    const receipts = new Set(answers.map((answer) => saidIn(answer).receipt?.receiptNo));
    const stored = await house.sql<{ no: string }>(
      'select receipt_no as no from comment where idempotency_key = $1',
      [key],
    );
    if (receipts.size !== 1 || stored.length !== 1 || !receipts.has(stored[0]?.no)) wrong += 1;
  }
  for (const connection of connections) connection.close();
  return { rounds, wrong };
}
