import { FEW } from '#server/law/following/audience.ts';

/** A number of persons in words; of a few no number is told (少于5人). */
export const personsWords = (persons: number | null | undefined): string =>
  typeof persons === 'number' ? `${persons}人` : `少于${FEW}人`;
