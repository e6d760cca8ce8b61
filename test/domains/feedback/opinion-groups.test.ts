/** 一并处理的意见: their public page says how many they are and what may be read already; title and answer come with the report. */
import { describe, expect, it } from 'vitest';
import { HideState } from '#server/law/consultation/hide-state.ts';
import { copyCommentWords } from '#server/domains/consultation/comment/copy-comment-words.ts';
import { compareComments } from '#server/domains/consultation/likeness/compare-comments.ts';
import { systemContext } from '#server/ground/kernel/system-context.ts';
import { CommentsShown } from '#server/law/consultation/comment-words.ts';
import { CommentStatus } from '#server/law/consultation/comment-stage.ts';
import { ask } from '#test/kernel/ask.ts';
import { type BuiltComment, buildComment, type CommentWish } from '#test/kernel/build-comment.ts';
import {
  type BuiltConsultation,
  buildConsultation,
  type ConsultationWish,
} from '#test/kernel/build-consultation.ts';
import { testDatabase } from '#test/kernel/database.ts';
import { buildPeople } from '#test/kernel/people.ts';
import { answered, REASON } from './asking-reason.ts';
import { publishReport } from './publishing.ts';

const database = await testDatabase();
const people = await buildPeople(database);
const TITLE = '首班车早一些';
const LETTER = '希望把首班车的时间定得早一些，发车间隔稳定一些，电话13800000001，让上早班的人赶得上车。';

const GROUP = `id title words count people outcomes rows { result reason count }
  samples { same opinion { receiptNo displayName text } }`;
const READ = `query ($no: String!, $id: ID!) { consultation(no: $no, round: 1) {
  opinionGroups { id title words count } opinionGroup(id: $id) { ${GROUP} } } }`;

interface Group {
  title: string | null;
  count: number;
  samples: { same: number; opinion: { receiptNo: string; text: string } }[];
}

interface Read {
  opinionGroups: { id: string }[];
  opinionGroup: Group | null;
}

const read = async ({ no }: BuiltConsultation, id: string): Promise<Read> =>
  (await ask(database, null, { query: READ, variables: { no, id } })).data?.consultation as unknown as Read;

/** A matter with one group of these opinions, and the group's id. */
async function grouped(wishes: readonly CommentWish[], more: ConsultationWish = {}) {
  const matter = await buildConsultation(database, people, {
    commentsShown: CommentsShown.AFTER_REVIEW,
    ...more,
  });
  const comments: BuiltComment[] = [];
  for (const wish of wishes)
    comments.push(await buildComment(database, matter, { text: LETTER, textCleared: true, ...wish }));
  await copyCommentWords(systemContext(database.services), { behind: '-1 minute' });
  await compareComments(systemContext(database.services));
  await answered(database, people, matter, comments, { cluster: TITLE });
  const [row] = await database.sql<{ id: string }>(
    'select id from comment_cluster where consultation_id = $1',
    [matter.id],
  );
  return { matter, comments, id: row?.id ?? '' };
}

describe('公布采纳情况以前：几条、几人，可以公开的原文；经办人拟的主题不公开', () => {
  it('没有公开的、不予展示的、撤回的，原文都不出现；个人号码遮盖；一字不差的只列一条', async () => {
    const hidden = { state: HideState.PROPOSED, byId: people.clerk.id };
    const { matter, comments, id } = await grouped([
      { textCleared: false, text: `没有审核。${LETTER}` },
      {},
      { peopleCount: 5 },
      { text: `另外，${LETTER}` },
      { hidden, text: `不予展示。${LETTER}` },
      { status: CommentStatus.WITHDRAWN, text: `撤回。${LETTER}` },
    ]);
    const { opinionGroups, opinionGroup } = await read(matter, id);
    expect(opinionGroups.map((one) => one.id)).toEqual([id]);
    expect(opinionGroup).toMatchObject({ title: null, count: 5, people: 9, outcomes: [], rows: [] });
    expect(opinionGroup?.samples.map(({ same, opinion }) => [opinion.receiptNo, same])).toEqual([
      [comments[1]?.receiptNo, 2],
      [comments[3]?.receiptNo, 1],
    ]);
    const said = JSON.stringify(opinionGroup);
    expect(said).toContain('希望把首班车的时间定得早一些');
    for (const untold of ['13800000001', '没有审核', '不予展示', '撤回', TITLE, REASON])
      expect(said).not.toContain(untold);
  });

  it.each<[string, CommentWish, ConsultationWish]>([
    ['没有一条可以公开', { textCleared: false }, {}],
    ['本次征集不展示原文', {}, { commentsShown: CommentsShown.NEVER }],
    ['截止以后才展示，还没有截止', {}, { commentsShown: CommentsShown.AFTER_CLOSE }],
  ])('%s：这一组还没有公开页', async (_, wish, more) => {
    const { matter, id } = await grouped([wish, wish], more);
    expect(await read(matter, id)).toEqual({ opinionGroups: [], opinionGroup: null });
  });

  it('只有一条的、别的事项的、不成编号的，没有公开页', async () => {
    const alone = await grouped([{}]);
    const other = await grouped([{}, {}]);
    for (const id of [alone.id, other.id, 'x'])
      expect((await read(alone.matter, id)).opinionGroup).toBeNull();
  });

  it('最多列10条，每次一样', async () => {
    const wishes = Array.from({ length: 12 }, (_, no) => ({
      text: `各说各的第${'甲乙丙丁戊己庚辛壬癸子丑'[no]}句话。`,
    }));
    const { matter, comments, id } = await grouped([...wishes, wishes[11] ?? {}]);
    const numbers = (await read(matter, id)).opinionGroup?.samples.map(({ opinion }) => opinion.receiptNo);
    expect(numbers).toEqual([comments[11], ...comments.slice(0, 9)].map((one) => one?.receiptNo));
  });
});

describe('公布采纳情况以后', () => {
  it('主题、处理结果和理由在公开页；采纳情况的一行和本人的回执都指向它', async () => {
    const { matter, comments, id } = await grouped([{ textCleared: false }, { textCleared: false }], {
      commentsShown: CommentsShown.NEVER,
    });
    await buildComment(database, matter, { status: CommentStatus.WITHDRAWN });
    await publishReport(database, people, matter);
    await database.setClock('2026-11-20T02:00:00Z');
    const { opinionGroups, opinionGroup } = await read(matter, id);
    expect(opinionGroups).toMatchObject([{ id, title: TITLE, count: 2 }]);
    expect(opinionGroup).toMatchObject({
      title: TITLE,
      words: null,
      count: 2,
      people: 2,
      outcomes: ['NOT_ADOPTED'],
      rows: [{ result: 'NOT_ADOPTED', reason: REASON, count: 2 }],
      samples: [],
    });
    const { data } = await ask(database, null, {
      query: `query ($no: String!, $receiptNo: String!, $lookupCode: String!) {
        report(no: $no, round: 1) { rows { groupId } }
        myReceipt(receiptNo: $receiptNo, lookupCode: $lookupCode) { ... on MyComment { groupId } } }`,
      variables: { no: matter.no, ...comments[0] },
    });
    expect(data).toEqual({ report: { rows: [{ groupId: id }] }, myReceipt: { groupId: id } });
  });
});
