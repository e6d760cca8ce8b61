import { sql } from 'kysely';
import { ReasonAnswer } from '#schema/feedback/reason-question.ts';
import type { CommandContext } from '#server/ground/kernel/context.ts';
import { badInput, notFound } from '#server/ground/kernel/fault.ts';
import { loadForChange } from '#server/ground/kernel/load.ts';
import { askedWords } from './follow-ups.queries.ts';
import { loadMatter } from './matter.ts';

const WHAT = '所选的提问';
const MOST = 500;

/** A question with the reason that is meant, for the command that answers it. */
export interface AskedQuestion {
  commentId: string;
  consultationId: string;
  dispositionId: string;
  answerId: string | null;
  answered: boolean;
  /** Names the reason: its words, and what else was said with them. */
  words: string;
  reason: string;
}

const SELECT = sql`select q.comment_id as "commentId", q.consultation_id as "consultationId", q.disposition_id as "dispositionId",
  q.answer_id as "answerId", coalesce(a.state = 'CONFIRMED', false) as answered, ${askedWords} as words, d.reason
  from reason_question q join disposition d on d.id = q.disposition_id left join reason_answer a on a.id = q.answer_id`;

/** These questions, all of one consultation of the actor's own unit, which is held until the command ends. */
export async function loadQuestions(
  command: CommandContext,
  commentIds: readonly string[],
): Promise<AskedQuestion[]> {
  const wanted = [...new Set(commentIds)];
  if (wanted.length === 0 || wanted.length > MOST)
    throw badInput(`一次答复1至${MOST}件提问。`, ['commentIds']);
  const [first] = await questionsOf(command, wanted);
  if (!first) throw notFound(WHAT);
  await loadMatter(command, first.consultationId);
  const found = await questionsOf(command, wanted);
  if (found.length !== wanted.length || found.some((one) => one.consultationId !== first.consultationId))
    throw notFound(WHAT);
  return found;
}

async function questionsOf({ db }: CommandContext, ids: readonly string[]): Promise<AskedQuestion[]> {
  const { rows } = await sql<AskedQuestion>`${SELECT}
    where q.comment_id = any(${ids}::uuid[]) order by q.comment_id`.execute(db);
  return rows;
}

/** Loads a further answer for a change. */
export async function loadReasonAnswer(command: CommandContext, id: string, version: number) {
  const seen = await command.em.findOne(ReasonAnswer, { id });
  if (!seen) throw notFound('该再次答复');
  await loadMatter(command, seen.consultationId);
  const answer = await loadForChange(command.em, ReasonAnswer, id, version, '该再次答复');
  const { rows } = await sql<AskedQuestion>`${SELECT}
    where q.answer_id = ${id} order by q.comment_id`.execute(command.db);
  return { answer, questions: rows };
}
