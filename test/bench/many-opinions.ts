import type { House } from '#test/kernel/load-house.ts';
import { storeOpinions } from '#test/kernel/store-opinions.ts';
import { written } from '#test/law/consultation/likeness/written-copies.ts';

/** Of one matter: copies of eight letters, lightly edited, those turned round, texts of their own, and very short ones. */
const SAMPLE = { seed: 7, copies: 12_000, edits: [0, 7], own: 200, opposed: 450, short: 400 } as const;
const CHUNK = 5000;

let stored: Promise<number> | undefined;

/** Where the job that copies words leaves its mark, when none is left to copy. */
const COPIED = `insert into comment_words_mark (consultation_id, upto) select $1, max(id::text)::uuid from comment where consultation_id = $1
  on conflict (consultation_id) do update set upto = excluded.upto`;

/** Stores a hundred thousand opinions that nobody has compared yet (十万条意见), once a run; how many they are. */
export const prepareManyOpinions = (house: House, consultationId: string): Promise<number> =>
  (stored ??= store(house, consultationId));

async function store(house: House, consultationId: string): Promise<number> {
  const texts = written(SAMPLE).map(({ text }) => text);
  await house.sql('alter table comment_words disable trigger words_copied');
  for (let at = 0; at < texts.length; at += CHUNK)
    await storeOpinions(house, consultationId, texts.slice(at, at + CHUNK));
  await house.sql('alter table comment_words enable trigger words_copied');
  await house.sql(COPIED, [consultationId]);
  // As the database does by itself in its first minutes: what is measured is the desk, not the filling.
  for (const table of ['comment', 'comment_state', 'comment_words'])
    await house.sql(`vacuum (analyze) ${table}`);
  return texts.length;
}

/** One more, as a citizen sends it. */
export const oneMore = (house: House, consultationId: string, text: string) =>
  storeOpinions(house, consultationId, [text]);
