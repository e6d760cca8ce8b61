import { canonicalJson } from './canonical-json.ts';
import { sha256 } from './hearing-draw.ts';

/** Names the way of drawing, so that a file of another way is never taken for one of this. */
export const LOTTERY_SCHEME = 'lottery/v1';

/** Someone in the pool (名册), by a number that names nobody. */
export interface LotteryEntrant {
  readonly id: string;
  readonly values: Readonly<Record<string, string>>;
}

/** At least `min` and at most `max` of those with this value (名额). */
export interface LotteryQuota {
  readonly attribute: string;
  readonly value: string;
  readonly min: number;
  readonly max: number;
}

/** Offer published before the draw (抽签前公布): nobody can change it once its digest is known. */
export interface LotteryOffer {
  readonly scheme: string;
  /** Which draw it is. */
  readonly draw: string;
  readonly seats: number;
  readonly quotas: readonly LotteryQuota[];
  readonly pool: readonly LotteryEntrant[];
  /** The numbered panels (签), as places in the pool; which of them is drawn is decided afterwards. */
  readonly tickets: readonly (readonly number[])[];
  /** Commitment to the seed, which is revealed afterwards. */
  readonly commitment: string;
}

/** Inputs that determine which panel is drawn: the seed committed to, and digits named by those present. */
export interface LotteryReveal {
  readonly seed: string;
  readonly publicDigits: string;
}

/** File with all data needed to repeat a draw (抽签核验文件). */
export interface LotteryFile extends LotteryOffer, LotteryReveal {
  readonly offerDigest: string;
  /** Counted from 1. */
  readonly ticketNo: number;
  readonly drawn: readonly string[];
}

/** Defects of a file (核验结果); none when it is sound. */
export type LotteryFault =
  | 'SCHEME'
  | 'POOL'
  | 'TICKET'
  | 'QUOTA'
  | 'COMMITMENT'
  | 'OFFER'
  | 'TICKET_NO'
  | 'DRAWN';

const offered = ({ scheme, draw, seats, quotas, pool, tickets, commitment }: LotteryOffer) =>
  canonicalJson({
    scheme,
    draw,
    seats,
    quotas: quotas.map(({ attribute, value, min, max }) => ({ attribute, value, min, max })),
    pool: pool.map(({ id, values }) => ({ id, values: { ...values } })),
    tickets,
    commitment,
  });

/** SHA-256 of all that is published before the draw (抽签方案摘要). */
export const offerDigestOf = (offer: LotteryOffer): Promise<string> => sha256(offered(offer));

/** Commitment to the seed, published before the draw (种子承诺值). */
export const lotteryCommitment = (draw: string, seed: string): Promise<string> =>
  sha256(canonicalJson([LOTTERY_SCHEME, 'seed', draw, seed]));

const DIGITS = 12;

/** Which panel is drawn, from 1 (中签号): every number has the same chance, since what would favour the first ones is thrown again. */
export async function ticketNoOf(
  offerDigest: string,
  tickets: number,
  reveal: LotteryReveal,
): Promise<number> {
  const range = 16 ** DIGITS;
  for (let throwNo = 0; ; throwNo++) {
    const lot = await sha256(
      canonicalJson([LOTTERY_SCHEME, 'ticket', offerDigest, reveal.seed, reveal.publicDigits, throwNo]),
    );
    const number = Number.parseInt(lot.slice(0, DIGITS), 16);
    if (number < range - (range % tickets)) return (number % tickets) + 1;
  }
}

/** Draws (抽签): the file by which anyone repeats it. */
export async function drawLottery(offer: LotteryOffer, reveal: LotteryReveal): Promise<LotteryFile> {
  const offerDigest = await offerDigestOf(offer);
  const ticketNo = await ticketNoOf(offerDigest, offer.tickets.length, reveal);
  const drawn = (offer.tickets[ticketNo - 1] ?? []).flatMap((at) => offer.pool[at]?.id ?? []);
  return { ...offer, ...reveal, offerDigest, ticketNo, drawn };
}

/** Order of the reserves when a seat is freed (递补次序): by lots of the same seed, so that nobody chooses. */
export async function reserveOrder(
  offerDigest: string,
  { seed, publicDigits }: LotteryReveal,
  ids: readonly string[],
): Promise<string[]> {
  const lots = await Promise.all(
    ids.map(async (id) => ({
      id,
      lot: await sha256(canonicalJson([LOTTERY_SCHEME, 'reserve', offerDigest, seed, publicDigits, id])),
    })),
  );
  return lots.sort((one, other) => (one.lot < other.lot ? -1 : 1)).map(({ id }) => id);
}

/** How often each of the pool stands on the panels (各人的签数), in the pool's order. */
export function ticketsEach({ pool, tickets }: Pick<LotteryOffer, 'pool' | 'tickets'>): number[] {
  const counts = pool.map(() => 0);
  for (const ticket of tickets) for (const at of ticket) counts[at] = (counts[at] ?? 0) + 1;
  return counts;
}

/** All defects of a file (核验抽签), against the digest that was published before the draw. */
export async function verifyLottery(file: LotteryFile, announcedDigest: string): Promise<LotteryFault[]> {
  if (file.scheme !== LOTTERY_SCHEME) return ['SCHEME'];
  const faults = [...poolFaults(file), ...ticketFaults(file)];
  const again = await drawLottery(file, file);
  const commitment = await lotteryCommitment(file.draw, file.seed);
  if (commitment !== file.commitment) faults.push('COMMITMENT');
  if (again.offerDigest !== announcedDigest) faults.push('OFFER');
  if (again.ticketNo !== file.ticketNo) faults.push('TICKET_NO');
  if (again.drawn.join('\n') !== file.drawn.join('\n')) faults.push('DRAWN');
  return faults;
}

function poolFaults({ pool }: LotteryOffer): LotteryFault[] {
  const sorted = pool.every(({ id }, at) => at === 0 || (pool[at - 1]?.id ?? '') < id);
  return sorted ? [] : ['POOL'];
}

function ticketFaults({ seats, quotas, pool, tickets }: LotteryOffer): LotteryFault[] {
  const whole = (ticket: readonly number[]) =>
    ticket.length === seats && new Set(ticket).size === seats && ticket.every((at) => pool[at] !== undefined);
  const kept = (ticket: readonly number[]) =>
    quotas.every(({ attribute, value, min, max }) => {
      const count = ticket.filter((at) => pool[at]?.values[attribute] === value).length;
      return count >= min && count <= max;
    });
  const faults: LotteryFault[] = [];
  if (tickets.length === 0 || !tickets.every(whole)) faults.push('TICKET');
  if (!tickets.every(kept)) faults.push('QUOTA');
  return faults;
}
