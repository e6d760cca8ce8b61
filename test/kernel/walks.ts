/** How many random walks a model takes: 30 in `npm run test:thorough`, 300 and more in `npm run torture`. */
export const WALKS = Number(process.env.MODEL_WALKS ?? 30);

/** One more walk each day; a failure says it, and MODEL_SEED repeats it. */
export const SEED_OF_THE_DAY = Number(
  process.env.MODEL_SEED ?? new Date().toISOString().slice(0, 10).replaceAll('-', ''),
);

/** The seeds that stay the same from run to run, then the one of the day; `fewer` there, where a walk is long. */
export const seedsFrom = (first: number, fewer = WALKS): number[] => [
  ...Array.from({ length: process.env.MODEL_WALKS ? WALKS : fewer }, (_, index) => first + index),
  SEED_OF_THE_DAY,
];
