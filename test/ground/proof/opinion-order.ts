import { sha256 } from '#server/ground/proof/hearing-draw.ts';

/** An opinion beside its clause (条文旁的意见). */
export interface PlacedOpinion {
  readonly clauseNo: string;
  readonly receiptNo: string;
}

/** Where it stands on a day: SHA-256 of day, clause and receipt number, which nobody can choose together. */
export const placeOnDay = (day: string, { clauseNo, receiptNo }: PlacedOpinion): Promise<string> =>
  sha256(`${day} ${clauseNo} ${receiptNo}`);

/** 轮换: the order of a clause's opinions on a day; not by time, votes or stance, and another one the day after. */
export async function orderOnDay<Opinion extends PlacedOpinion>(
  day: string,
  opinions: readonly Opinion[],
): Promise<Opinion[]> {
  const placed = await Promise.all(
    opinions.map(async (opinion) => ({ opinion, place: await placeOnDay(day, opinion) })),
  );
  return placed.sort((one, other) => (one.place < other.place ? -1 : 1)).map(({ opinion }) => opinion);
}
