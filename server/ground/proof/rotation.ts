import { canonicalJson } from './canonical-json.ts';
import { sha256 } from './hearing-draw.ts';

/** Names the way of selecting, so that a file of another way is never taken for one of this. */
export const ROTATION_SCHEME = 'rotation/v1';

/** Someone in the pool (候选名册), by a number that names nobody. */
export interface RotationCandidate {
  readonly id: string;
  readonly categories: readonly string[];
  readonly fields: readonly string[];
  readonly invitations: number;
}

/** A kind of seat (名额). */
export interface RotationQuota {
  readonly label: string;
  readonly categories: readonly string[];
  readonly seats: number;
}

/** Offer published before the selection (选取前公布). */
export interface RotationOffer {
  readonly scheme: string;
  readonly draw: string;
  readonly topics: readonly string[];
  readonly quotas: readonly RotationQuota[];
  readonly pool: readonly RotationCandidate[];
  readonly commitment: string;
}

/** Inputs that settle ties (同等条件的先后): the seed committed to, and digits named by those present. */
export interface RotationReveal {
  readonly seed: string;
  readonly publicDigits: string;
}

/** Persons selected, each for which kind of seat, and the reserves (选取结果). */
export interface RotationResult {
  readonly selected: readonly { readonly id: string; readonly quota: string }[];
  readonly reserves: readonly { readonly quota: string; readonly ids: readonly string[] }[];
}

/** File with all data needed to repeat a selection (选取核验文件). */
export interface RotationFile extends RotationOffer, RotationReveal {
  readonly offerDigest: string;
  readonly result: RotationResult;
}

/** The rule of selection (选取规则), handed in: candidates with their lots, the topics, the kinds of seats. */
export type RotationRule = (
  pool: readonly (RotationCandidate & { lot: string })[],
  topics: readonly string[],
  quotas: readonly RotationQuota[],
) => RotationResult;

/** Defects of a file (核验结果); none when it is sound. */
export type RotationFault = 'SCHEME' | 'COMMITMENT' | 'OFFER' | 'RESULT';

/** SHA-256 of all that is published before the selection (选取方案摘要). */
export const rotationDigestOf = ({ scheme, draw, topics, quotas, pool, commitment }: RotationOffer) =>
  sha256(
    canonicalJson({
      scheme,
      draw,
      topics,
      quotas: quotas.map(({ label, categories, seats }) => ({ label, categories, seats })),
      pool: pool.map(({ id, categories, fields, invitations }) => ({ id, categories, fields, invitations })),
      commitment,
    }),
  );

/** Commitment to the seed, published before the selection (种子承诺值). */
export const rotationCommitment = (draw: string, seed: string): Promise<string> =>
  sha256(canonicalJson([ROTATION_SCHEME, 'seed', draw, seed]));

/** Selects (选取): the file by which anyone repeats it. */
export async function selectByRotation(
  offer: RotationOffer,
  reveal: RotationReveal,
  rule: RotationRule,
): Promise<RotationFile> {
  const offerDigest = await rotationDigestOf(offer);
  const pool = await Promise.all(
    offer.pool.map(async (one) => ({
      ...one,
      lot: await sha256(
        canonicalJson([ROTATION_SCHEME, 'lot', offerDigest, reveal.seed, reveal.publicDigits, one.id]),
      ),
    })),
  );
  const { selected, reserves } = rule(pool, offer.topics, offer.quotas);
  return {
    ...offer,
    ...reveal,
    offerDigest,
    result: {
      selected: selected.map(({ id, quota }) => ({ id, quota })),
      reserves: reserves.map(({ quota, ids }) => ({ quota, ids })),
    },
  };
}

/** All defects of a file (核验选取), against the digest that was published before the selection. */
export async function verifyRotation(
  file: RotationFile,
  announcedDigest: string,
  rule: RotationRule,
): Promise<RotationFault[]> {
  if (file.scheme !== ROTATION_SCHEME) return ['SCHEME'];
  const again = await selectByRotation(file, file, rule);
  const commitment = await rotationCommitment(file.draw, file.seed);
  return [
    ...(commitment === file.commitment ? [] : (['COMMITMENT'] as const)),
    ...(again.offerDigest === announcedDigest ? [] : (['OFFER'] as const)),
    ...(spelled(again.result) === spelled(file.result) ? [] : (['RESULT'] as const)),
  ];
}

const spelled = ({ selected, reserves }: RotationResult) =>
  canonicalJson({
    selected: selected.map(({ id, quota }) => ({ id, quota })),
    reserves: reserves.map(({ quota, ids }) => ({ quota, ids })),
  });
