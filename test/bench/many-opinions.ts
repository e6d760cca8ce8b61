import type { House } from '#test/kernel/load-house.ts';
import { written } from '#test/law/consultation/likeness/written-copies.ts';

/** Of one matter: copies of eight letters, lightly edited, those turned round, texts of their own, and very short ones. */
const SAMPLE = { seed: 7, copies: 12_000, edits: [0, 7], own: 200, opposed: 450, short: 400 } as const;
const CHUNK = 5000;

const STORED = `with n as (select * from unnest($2::text[]) as n(text)), c as (
    insert into comment (id, consultation_id, idempotency_key, request_hash, receipt_no, lookup_hmac, channel, stance, text,
      identity, display_name, show_text, show_name, notice_version, payload, salt, commitment, submitted_at)
    select gen_random_uuid(), $1, gen_random_uuid(), '-', replace(gen_random_uuid()::text, '-', ''), '\\x00', 'WEB', 'AMEND',
      text, 'ANONYMOUS', '匿名', true, false, 1, '{}', '\\x00', 'c', app_now() from n returning id, consultation_id, text),
  s as (insert into comment_state (comment_id, consultation_id, status) select id, consultation_id, 'RECEIVED' from c)
  insert into comment_words (consultation_id, comment_id, no, said) select consultation_id, id, 1, lower(text) from c`;

let stored: Promise<number> | undefined;

/** Stores a hundred thousand opinions that nobody has compared yet (十万条意见), once a run; how many they are. */
export const prepareManyOpinions = (house: House, consultationId: string): Promise<number> =>
  (stored ??= store(house, consultationId));

async function store(house: House, consultationId: string): Promise<number> {
  const texts = written(SAMPLE).map(({ text }) => text);
  await house.sql('alter table comment_words disable trigger words_copied');
  for (let at = 0; at < texts.length; at += CHUNK)
    await house.sql(STORED, [consultationId, texts.slice(at, at + CHUNK)]);
  await house.sql('alter table comment_words enable trigger words_copied');
  await house.sql('analyze comment');
  await house.sql('analyze comment_words');
  return texts.length;
}

/** One more, as a citizen sends it. */
export const oneMore = (house: House, consultationId: string, text: string) =>
  house.sql(STORED, [consultationId, [text]]);
