import { createHash } from 'node:crypto';
import { setTimeout as wait } from 'node:timers/promises';
import type { Pool } from 'pg';
import type { CommentInput } from '#schema/consultation/comment-input.ts';
import { recordComment } from '#server/domains/consultation/comment/record-comment.ts';
import { submitComment } from '#server/domains/consultation/comment/submit-comment.ts';
import { addDays } from '#server/law/calendar/calendar-day.ts';
import { IdentityKind } from '#server/law/people/identity-kind.ts';
import { clerkOf } from './desks.ts';
import { NOTICE_TOLD } from './notice-told.ts';
import { type Opinion, opinionBy } from './opinions/opinions.ts';
import { BUS } from './story-bus.ts';
import { handleOpinions } from './tell-opinions-desk.ts';
import { kept, type Teller } from './teller.ts';
import { leaveClock, moveClock } from './telling-clock.ts';

/** Plan of submitting the many opinions: how many, with how long a pause between, until somebody stops it. */
export interface OpinionsPlan {
  count: number;
  restMs: number;
  signal: AbortSignal;
}

/** So many come in one statement. */
const TOGETHER = 25;

/**
 * Submits the opinions on the bus fares (城乡公交票价的意见) beside a running server, by the commands of everybody.
 * Those already submitted are known by their key, so that it goes on after a kill where it was. `past` is one
 * connection of the owner.
 */
export async function tellOpinions(
  teller: Teller,
  past: Pool,
  { count, restMs, signal }: OpinionsPlan,
): Promise<void> {
  const id = await roundOf(teller);
  const known = await knownKeys(teller, id);
  const missing = Array.from({ length: count }, (_, index) => opinionBy(index)).filter(
    ({ index }) => !known.has(keyOf(index)),
  );
  const rest = () => wait(restMs, undefined, { signal });
  const days = Map.groupBy(
    missing.filter(({ channel }) => channel === null),
    ({ day }) => day,
  );
  for (const [day, written] of days)
    for (let first = 0; first < written.length; first += TOGETHER) {
      await rest();
      await writeThen(teller, past, { id, day, opinions: written.slice(first, first + TOGETHER) });
    }
  for (const opinion of missing.filter(({ channel }) => channel !== null)) {
    if (opinion.index % TOGETHER === 0) await rest();
    signal.throwIfAborted();
    await enter(teller, id, opinion);
  }
  await handleOpinions(teller, { id, rest });
}

/** The consultation on the fares. */
async function roundOf(teller: Teller): Promise<string> {
  const [round] = await teller.rows<{ id: string }>(
    `select c.id from consultation c join decision d on d.id = c.decision_id
     where d.no like '%-002' and d.title like '%城乡公交票价%' order by c.id limit 1`,
  );
  if (!round) throw new Error('the demonstration has a consultation on the bus fares');
  return round.id;
}

const knownKeys = async (teller: Teller, id: string): Promise<ReadonlySet<string>> =>
  new Set(
    (
      await teller.rows<{ key: string }>(
        'select idempotency_key as key from comment where consultation_id = $1',
        [id],
      )
    ).map(({ key }) => key),
  );

/** The key of an opinion follows from its number. */
export function keyOf(index: number): string {
  const hex = createHash('sha256').update(`岚溪县公交票价意见${index}`).digest('hex');
  return [
    hex.slice(0, 8),
    hex.slice(8, 12),
    `4${hex.slice(13, 16)}`,
    `8${hex.slice(17, 20)}`,
    hex.slice(20, 32),
  ].join('-');
}

/**
 * Citizens write on a day that is past. The clock is moved inside one transaction of the owner's only connection and put back before it ends:
 * nobody else ever sees it moved.
 */
async function writeThen(
  teller: Teller,
  past: Pool,
  { id, day, opinions }: { id: string; day: number; opinions: readonly Opinion[] },
): Promise<void> {
  const then = { ...teller.services, system: past };
  const minute = Math.min(...opinions.map((one) => one.minute));
  const clock = `${String(Math.floor(minute / 60)).padStart(2, '0')}:${String(minute % 60).padStart(2, '0')}`;
  const at = teller.shift.at(addDays(BUS.opensOn as '2026-11-05', day), clock);
  await past.query('begin');
  try {
    await moveClock(past, at.getTime() - Date.now());
    const said = opinions.map((one) =>
      submitComment(citizenOf(teller, then, one), { ...wordsOf(id, one), noticeVersion: NOTICE_TOLD }),
    );
    for (const receipt of await Promise.all(said)) kept(receipt);
    await leaveClock(past);
    await past.query('commit');
  } catch (error) {
    await past.query('rollback');
    throw error;
  }
}

/** Pensioners write in the reading room of their club, which is one network. */
const READING_ROOM = { group: '退休职工', address: '198.51.100.24' };

const citizenOf = (teller: Teller, services: Teller['services'], { group }: Opinion) => ({
  ...teller.as(null),
  services,
  ...(group === READING_ROOM.group ? { address: READING_ROOM.address } : {}),
});

/** The clerk enters today what came by letter, telephone and at the hall on its day. */
async function enter(teller: Teller, id: string, opinion: Opinion): Promise<void> {
  const { channel, people, day } = opinion;
  if (!channel) return;
  const receivedOn = teller.shift.day(addDays(BUS.opensOn as '2026-11-05', day));
  const recorded = { ...wordsOf(id, opinion), channel, receivedOn, postmarkedOn: null, peopleCount: people };
  kept(await recordComment(teller.as(clerkOf(BUS.unit)), recorded));
}

const wordsOf = (consultationId: string, opinion: Opinion): Omit<CommentInput, 'noticeVersion'> =>
  ({
    consultationId,
    idempotencyKey: keyOf(opinion.index),
    stance: opinion.stance,
    clauseNo: opinion.clauseNo,
    text: opinion.text,
    quote: opinion.quote ? { words: opinion.quote, occurrence: 1 } : null,
    suggestedText: opinion.suggestedText,
    identity: opinion.identity,
    name: opinion.name,
    organisation: opinion.organisation ?? null,
    contactKind: opinion.phone ? 'PHONE' : null,
    contact: opinion.phone,
    region: opinion.region,
    group: opinion.group,
    showText: opinion.shown,
    showName: opinion.identity === IdentityKind.ORGANISATION,
    attachmentTokens: [],
  }) as Omit<CommentInput, 'noticeVersion'>;
