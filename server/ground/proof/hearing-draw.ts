import { canonicalJson } from './canonical-json.ts';

/** Names the way of drawing, so that a file of another way is never taken for one of this. */
export const DRAW_SCHEME = 'hearing-draw/v1';

/** Someone in the pool (报名名册), by the number on their receipt: they find themselves, nobody else does. */
export interface Candidate {
  readonly receiptNo: string;
  readonly side: string;
}

/** How many of a side are drawn. */
export interface DrawnSeats {
  readonly side: string;
  readonly seats: number;
}

/** Inputs that determine a draw: nothing else does. */
export interface DrawGiven {
  readonly hearing: string;
  readonly seed: string;
  /** Digits named by those present at the draw; empty when none were asked for. */
  readonly publicDigits: string;
  readonly seats: readonly DrawnSeats[];
  readonly pool: readonly Candidate[];
}

/** Persons drawn of a side, and their reserves in order (抽取结果). */
export interface DrawnSide {
  readonly side: string;
  readonly drawn: readonly string[];
  readonly reserves: readonly string[];
}

/** File with all data needed to repeat a draw (抽取核验文件). */
export interface DrawFile extends DrawGiven {
  readonly scheme: string;
  readonly commitment: string;
  readonly poolDigest: string;
  readonly result: readonly DrawnSide[];
}

/** SHA-256 of a text, in hexadecimal digits. */
export async function sha256(text: string): Promise<string> {
  const digest = await crypto.subtle.digest('SHA-256', new TextEncoder().encode(text));
  return Array.from(new Uint8Array(digest), (byte) => byte.toString(16).padStart(2, '0')).join('');
}

/** Commitment to the seed, published before the draw (种子承诺值). */
export const seedCommitment = (hearing: string, seed: string): Promise<string> =>
  sha256(canonicalJson([DRAW_SCHEME, 'seed', hearing, seed]));

/** The pool in its one order. */
export const sortedPool = (pool: readonly Candidate[]): Candidate[] =>
  pool
    .map(({ receiptNo, side }) => ({ receiptNo, side }))
    .sort((one, other) => (one.receiptNo < other.receiptNo ? -1 : 1));

/** Digest of the pool, published before the draw (名册摘要). */
export const poolDigestOf = (hearing: string, pool: readonly Candidate[]): Promise<string> =>
  sha256(
    canonicalJson([
      DRAW_SCHEME,
      'pool',
      hearing,
      sortedPool(pool).map(({ receiptNo, side }) => [side, receiptNo]),
    ]),
  );

/**
 * Draws (抽取): within each side everyone gets the SHA-256 of seed, digits, pool and their own number as their lot; the smallest lots are
 * drawn, the next follow as reserves. All candidates of a side have the same chance, and no side takes from another.
 */
export async function drawHearing(given: DrawGiven): Promise<DrawnSide[]> {
  const poolDigest = await poolDigestOf(given.hearing, given.pool);
  const sides: DrawnSide[] = [];
  for (const { side, seats } of given.seats) {
    const order = (await lotsOf(given, poolDigest, side)).map(({ receiptNo }) => receiptNo);
    sides.push({ side, drawn: order.slice(0, seats), reserves: order.slice(seats) });
  }
  return sides;
}

/** Somebody's lot (签): the smaller it is the earlier they come. */
export interface Lot {
  readonly receiptNo: string;
  readonly lot: string;
}

/** The lots of a side in their order (各人的签). */
export async function lotsOf(
  { hearing, seed, publicDigits, pool }: DrawGiven,
  poolDigest: string,
  side: string,
): Promise<Lot[]> {
  const mine = pool.filter((candidate) => candidate.side === side);
  const lots = await Promise.all(
    mine.map(async ({ receiptNo }) => ({
      receiptNo,
      lot: await sha256(
        canonicalJson([DRAW_SCHEME, 'lot', hearing, seed, publicDigits, poolDigest, side, receiptNo]),
      ),
    })),
  );
  return lots.sort((one, other) => (one.lot < other.lot ? -1 : 1));
}

/** Makes the file by which anyone repeats the draw. */
export const drawFileOf = async (given: DrawGiven): Promise<DrawFile> => ({
  scheme: DRAW_SCHEME,
  hearing: given.hearing,
  commitment: await seedCommitment(given.hearing, given.seed),
  seed: given.seed,
  publicDigits: given.publicDigits,
  seats: given.seats.map(({ side, seats }) => ({ side, seats })),
  pool: sortedPool(given.pool),
  poolDigest: await poolDigestOf(given.hearing, given.pool),
  result: await drawHearing(given),
});

/** Whether a file's result follows from its own data, and the seed and the pool are those announced (核验抽取). */
export async function verifyDraw(
  file: DrawFile,
  announced: { commitment: string; poolDigest: string },
): Promise<boolean> {
  if (file.scheme !== DRAW_SCHEME) return false;
  const again = await drawFileOf(file);
  return (
    again.commitment === announced.commitment &&
    again.poolDigest === announced.poolDigest &&
    drawFileText(again) === drawFileText(file)
  );
}

/** The file as it is written (核验文件). */
export const drawFileText = (file: DrawFile): string =>
  canonicalJson({
    scheme: file.scheme,
    hearing: file.hearing,
    commitment: file.commitment,
    seed: file.seed,
    publicDigits: file.publicDigits,
    seats: file.seats.map(({ side, seats }) => ({ side, seats })),
    pool: file.pool.map(({ receiptNo, side }) => ({ receiptNo, side })),
    poolDigest: file.poolDigest,
    result: file.result.map(({ side, drawn, reserves }) => ({ side, drawn, reserves })),
  });
