/** 公开的意见，处处一样: one table of cases through every reader of opinions, so that none of them has a rule of its own. */
import { sql } from 'kysely';
import { expect, it } from 'vitest';
import { heldComments } from '#server/domains/archive/held-comments.queries.ts';
import { followUpsOf } from '#server/domains/feedback/follow-ups.queries.ts';
import { readAsSystem } from '#server/ground/kernel/read.ts';
import { CommentsShown, CommentStatus } from '#server/law/consultation/comment-stage.ts';
import { CommentChannel } from '#server/law/people/comment-channel.ts';
import { readAsPublic } from '#server/domains/search/public-things.queries.ts';
import { HideState } from '#server/law/consultation/hide-state.ts';
import { answered } from '#test/domains/feedback/asking-reason.ts';
import { contextOf } from '#test/kernel/ask.ts';
import { buildComment, type CommentWish } from '#test/kernel/build-comment.ts';
import {
  type BuiltConsultation,
  buildConsultation,
  type ConsultationWish,
} from '#test/kernel/build-consultation.ts';
import { testDatabase } from '#test/kernel/database.ts';
import { buildPeople } from '#test/kernel/people.ts';
import { searching } from '#test/domains/search/searching.ts';

const database = await testDatabase({ now: '2026-11-20T02:00:00Z' });
const people = await buildPeople(database);
const { search, copies } = searching(database);
const context = contextOf(database, null);
const byId = people.lead.id;

interface Case {
  comment?: CommentWish;
  matter?: ConsultationWish;
  /** Later change to it, as SQL. */
  after?: string;
  /** 可以读到. */
  read: boolean;
}

const REVISED = `insert into comment_revision (comment_id, no, consultation_id, stance, clause_no, text, show_text, show_name, payload, salt, commitment, at)
  select c.id, 2, c.consultation_id, c.stance, c.clause_no, c.text, true, false, c.payload, c.salt, c.commitment, app_now()
  from comment c where c.id = $1`;
const NOW_REVISED = `with added as (${REVISED} returning comment_id)
  update comment_state set current_revision = 2`;
const OPEN = { state: 'OPEN' } as const;

const CASES: Readonly<Record<string, Case>> = {
  审核过的: { read: true },
  没有审核的: { comment: { textCleared: false }, read: false },
  不同意公开的: { comment: { showText: false }, read: false },
  提出不予公开的: { comment: { hidden: { state: HideState.PROPOSED, byId } }, read: false },
  决定不予公开的: { comment: { hidden: { state: HideState.CONFIRMED, byId } }, read: false },
  撤回的: { comment: { status: CommentStatus.WITHDRAWN }, read: false },
  来信补录而审核过的: { comment: { channel: CommentChannel.LETTER, recordedById: byId }, read: true },
  来信补录而没有审核的: {
    comment: { channel: CommentChannel.LETTER, recordedById: byId, textCleared: false },
    read: false,
  },
  修改后审核过的: { after: `${NOW_REVISED} where comment_id = $1`, read: true },
  修改后还没有审核的: { after: `${NOW_REVISED}, text_cleared = false where comment_id = $1`, read: false },
  公开后又撤回的: {
    after: `update comment_state set status = 'WITHDRAWN' where comment_id = $1`,
    read: false,
  },
  公开后又隐去的: {
    after: `update comment_state set hide_state = 'PROPOSED' where comment_id = $1`,
    read: false,
  },
  不展示意见的事项: { matter: { commentsShown: CommentsShown.NEVER }, read: false },
  截止后展示而已截止: { matter: { commentsShown: CommentsShown.AFTER_CLOSE }, read: true },
  截止后展示而未截止: { matter: { ...OPEN, commentsShown: CommentsShown.AFTER_CLOSE }, read: false },
  还没有公布的事项: { matter: { state: 'DRAFT' }, read: false },
};

/** Whether a word of the opinion is in what a reader gives. */
type Reader = (matter: BuiltConsultation, id: string, word: string) => Promise<boolean>;

const inRows = async (word: string, statement: ReturnType<typeof sql>) =>
  JSON.stringify((await readAsPublic(context, (db) => statement.execute(db))).rows).includes(word);
const NEWEST = 'ffffffff-ffff-ffff-ffff-ffffffffffff';

const READERS: Readonly<Record<string, Reader>> = {
  意见列表: ({ id }, _, word) => inRows(word, sql`select text from public_comments(${id}, ${NEWEST}, 50)`),
  条文旁: ({ id }, _, word) =>
    inRows(word, sql`select text from rotated_comments(${id}, null, '2026-11-20', '', 50)`),
  条文页: ({ id }, _, word) =>
    inRows(
      word,
      sql`select text from clause_opinions(${id}, '第一条', '2026-11-20', '', 50, null, null, false)`,
    ),
  条文页的数目: ({ id }) =>
    inRows('"opinions":1', sql`select opinions from clause_opinion_counts(${id}, '第一条')`),
  行的可见范围: (_, id, word) => inRows(word, sql`select text from comment where id = ${id}`),
  检索: async (_, id, word) => (await search(word)).nodes.some((node) => node.id === id),
  // With fewer of the words something else may be counted; it says so.
  检索的数目: async (_, __, word) => {
    const { instead, counts } = await search(word);
    return instead.length === 0 && counts.length === 1;
  },
  检索的抄录: async (_, id) => (await database.sql('select from findable where id = $1', [id])).length === 1,
  再次答复: async (_, id, word) => JSON.stringify(await followUpsOf(context, id)).includes(word),
  // Row security shows the unit all of its own: here the rule stands by itself.
  承办单位看到的再次答复: async (_, id, word) =>
    JSON.stringify(await followUpsOf(contextOf(database, people.clerk), id)).includes(word),
  卷宗: async ({ id }, _, word) => {
    const told: unknown[] = [];
    await readAsSystem(context, async (db) => {
      for await (const some of heldComments(db, id, 50)) told.push(...some.map(({ text }) => text));
    });
    return JSON.stringify(told).includes(word);
  },
};

/** Answered further, with the question that its author asked. */
async function asked(matter: BuiltConsultation, id: string, question: string): Promise<void> {
  await database.sql(
    `with answer as (
       insert into reason_answer (id, consultation_id, disposition_id, state, text, proposed_by_id, proposed_at, confirmed_by_id, confirmed_at, answered_on)
       select gen_random_uuid(), $2, d.id, 'CONFIRMED', '再次答复的内容。', $3, app_now(), $3, app_now(), '2026-11-10'
       from disposition d where d.comment_id = $1 returning id, disposition_id
     ) insert into reason_question (comment_id, consultation_id, disposition_id, question, asked_at, asked_on, due_on, answer_id)
     select $1, $2, a.disposition_id, $4, app_now(), '2026-11-02', '2026-11-12', a.id from answer a`,
    [id, matter.id, byId, question],
  );
}

it.each(Object.entries(CASES))('%s：每一处都一样', async (name, { comment, matter: wish, after, read }) => {
  const place = Object.keys(CASES).indexOf(name) + 1;
  const word = `第${place}张长椅要修`;
  const matter = await buildConsultation(database, people, { state: 'FEEDBACK_PUBLISHED', ...wish });
  const one = { text: word, clauseNo: '第一条', textCleared: true, ...comment };
  const { id, ...receipt } = await buildComment(database, matter, one);
  await answered(database, people, matter, [{ id, ...receipt }]);
  await asked(matter, id, word);
  // Copied while it was public: from the change on nobody may find it, whether or not the job ran since.
  await copies();
  if (after) await database.sql(after, [id]);
  const told = async () =>
    Object.fromEntries(
      await Promise.all(
        Object.entries(READERS).map(async ([reader, reads]) => [reader, await reads(matter, id, word)]),
      ),
    ) as Record<string, boolean>;
  const published = wish?.state === undefined;
  const all = Object.fromEntries(
    Object.keys(READERS).map((reader) => [reader, read && (published || !reader.endsWith('再次答复'))]),
  );
  const { 检索的抄录: _, ...atOnce } = await told();
  const { 检索的抄录: __, ...expected } = all;
  // A revised comment is found again once it was copied again.
  if (!read || !after) expect(atOnce).toEqual(expected);
  await copies();
  expect(await told()).toEqual(all);
});

it('正文里的号码，每一处都隐去', async () => {
  const matter = await buildConsultation(database, people, { state: 'FEEDBACK_PUBLISHED' });
  const text = '修好长廊请打13912345678';
  const { id, ...receipt } = await buildComment(database, matter, {
    text,
    clauseNo: '第一条',
    textCleared: true,
  });
  await answered(database, people, matter, [{ id, ...receipt }]);
  await asked(matter, id, text);
  await copies();
  const hits = await search('修好长廊');
  expect(hits.nodes[0]?.excerpt.after).toContain('〔手机号已隐去〕');
  expect((await search('13912345678')).nodes).toEqual([]);
  for (const reader of ['再次答复', '卷宗'] as const)
    expect([reader, await READERS[reader]?.(matter, id, '13912345678')]).toEqual([reader, false]);
});
