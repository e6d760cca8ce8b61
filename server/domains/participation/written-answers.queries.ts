import { sql } from 'kysely';
import type { Connection } from '#schema/kernel/page.ts';
import type { WrittenAnswerView, WrittenCount } from '#schema/participation/written-answer.ts';
import type { Context, Db } from '#server/ground/kernel/context.ts';
import { badInput } from '#server/ground/kernel/fault.ts';
import { keysOf, pageOf } from '#server/ground/kernel/keyset.ts';
import { isId } from '#server/ground/kernel/load.ts';
import { read } from '#server/ground/kernel/read.ts';
import { likePattern } from '#server/ground/kernel/like-pattern.ts';
import { maskPersonal } from '#server/law/people/mask-personal.ts';
import type { ActivityRow } from './activity.queries.ts';
import { plansActivities, within } from './participation.permissions.ts';

/** Which written answers are asked for (书面回答的范围). */
export interface WrittenAsked {
  question?: number | null | undefined;
  text?: string | null | undefined;
  after?: string | null | undefined;
}

/** Answers of every sheet, one row each, with the number of the question. */
const WRITTEN = sql`questionnaire_answer q
  cross join lateral jsonb_array_elements(q.answers) with ordinality x (answer, place)`;
const SAYS = sql`x.answer ->> 'text' ~ '\\S'`;

/** The pattern that finds these words as they stand. */

function placeOf(after: string | null | undefined): readonly [id: string, question: number] | null {
  const [id, question] = keysOf(after, 2) ?? [];
  if (id === undefined) return null;
  if (isId(String(id)) && Number.isInteger(question)) return [String(id), Number(question)];
  throw badInput('翻页位置无效，请从第一页看起。', ['after']);
}

interface Row {
  sheet: string;
  question: number;
  text: string;
}

/** A page of written answers (书面回答), personal numbers masked; searched as they are read, so that no masked number is found. */
export async function writtenPage(
  db: Db,
  activityId: string,
  { question, text, after }: WrittenAsked,
  size: number,
): Promise<Connection<WrittenAnswerView>> {
  const words = text?.trim() ?? '';
  const place = placeOf(after);
  const { rows } = await sql<Row>`
    select q.id as sheet, (x.place - 1)::int as question, x.answer ->> 'text' as text from ${WRITTEN}
    where q.activity_id = ${activityId} and ${SAYS}
      and (${question ?? null}::int is null or x.place - 1 = ${question ?? null}::int)
      and (${words} = '' or x.answer ->> 'text' ilike ${likePattern(words)})
      and (${place?.[0] ?? null}::uuid is null
        or (q.id, x.place - 1) > (${place?.[0] ?? null}::uuid, ${place?.[1] ?? 0}::bigint))
    order by q.id, x.place limit ${size + 1}`.execute(db);
  const { nodes, pageInfo } = pageOf(rows, size, (row) => [row.sheet, row.question]);
  const found = nodes.map(readable);
  const lower = words.toLowerCase();
  return { nodes: found.filter((one) => one.text.toLowerCase().includes(lower)), pageInfo };
}

function readable({ sheet, question, text }: Row): WrittenAnswerView {
  const shown = maskPersonal(text);
  return { id: `${sheet}.${question}`, question, text: shown, masked: shown !== text };
}

/** The same unmasked; null: the requester may read no such answer. */
export async function writtenAnswer(
  db: Db,
  id: string,
): Promise<{ activityId: string; text: string } | null> {
  const [sheet = '', question = ''] = id.split('.');
  if (!isId(sheet) || !/^\d{1,2}$/.test(question)) return null;
  const { rows } = await sql<{ activityId: string; text: string }>`
    select q.activity_id as "activityId", x.answer ->> 'text' as text from ${WRITTEN}
    where q.id = ${sheet} and x.place - 1 = ${Number(question)} and ${SAYS}`.execute(db);
  return rows[0] ?? null;
}

/** At which questions something was written, and by how many (书面回答的份数). */
export async function writtenCounts(db: Db, activityId: string): Promise<WrittenCount[]> {
  const { rows } = await sql<WrittenCount>`
    select (x.place - 1)::int as question, count(*)::int as count from ${WRITTEN}
    where q.activity_id = ${activityId} and ${SAYS} group by x.place order by x.place`.execute(db);
  return rows;
}

/** Reads of a questionnaire what its own units alone may (承办单位); null for everybody else. */
export const readOfOwn = <Result>(
  context: Context,
  { decision }: ActivityRow,
  work: (db: Db) => Promise<Result>,
): Promise<Result> | null =>
  within(plansActivities, decision.unitIds).allows(context.actor) ? read(context, work) : null;
