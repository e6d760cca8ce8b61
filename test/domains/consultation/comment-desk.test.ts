import { describe, expect, it } from 'vitest';
import { HideState } from '#server/law/consultation/hide-state.ts';
import { CommentChannel } from '#server/law/people/comment-channel.ts';
import { CommentStatus, Stance } from '#server/law/consultation/comment-stage.ts';
import { ask } from '#test/kernel/ask.ts';
import { buildComment, type CommentWish } from '#test/kernel/build-comment.ts';
import { type BuiltConsultation, buildConsultation } from '#test/kernel/build-consultation.ts';
import { testDatabase } from '#test/kernel/database.ts';
import { buildPeople } from '#test/kernel/people.ts';
import { asked } from './comment-asking.ts';

const database = await testDatabase();
const people = await buildPeople(database);

const QUERY = `query ($consultationId: ID!, $filter: CommentFilter, $sort: CommentSort, $first: Int, $after: String) {
  deskComments(consultationId: $consultationId, filter: $filter, sort: $sort, first: $first, after: $after) {
    nodes { id receiptNo text clauseNo stance cluster { title count } disposition { result state } }
    pageInfo { endCursor hasNextPage } total { value capped } } }`;

interface Page {
  nodes: { id: string; text: string; cluster: { title: string; count: number } | null }[];
  pageInfo: { endCursor: string | null; hasNextPage: boolean };
  total: { value: number; capped: boolean };
}

const list = async (matter: BuiltConsultation, variables: object = {}, actor = people.clerk) => {
  const answer = await ask(database, actor, {
    query: QUERY,
    variables: { consultationId: matter.id, ...variables },
  });
  return {
    page: (answer.data as { deskComments: Page } | null | undefined)?.deskComments,
    errors: answer.errors,
  };
};
const textsOf = async (matter: BuiltConsultation, variables: object) =>
  (await list(matter, variables)).page?.nodes.map(({ text }) => text);

async function buildMany(matter: BuiltConsultation, wishes: readonly CommentWish[]) {
  const built = [];
  for (const wish of wishes) built.push(await buildComment(database, matter, wish));
  return built;
}

const dispose = (
  matter: BuiltConsultation,
  target: { comment?: string; cluster?: string },
  state: string,
  result: string,
) =>
  database.sql(
    `insert into disposition (id, consultation_id, comment_id, cluster_id, state, result, reason, changed_clauses, proposed_by_id, proposed_at)
     values (gen_random_uuid(), $1, $2, $3, $4, $5, '', '[]', $6, now())`,
    [matter.id, target.comment ?? null, target.cluster ?? null, state, result, people.clerk.id],
  );

describe('意见处理', () => {
  it('按收到的先后分页，不重不漏；也可以从新到旧', async () => {
    const matter = await buildConsultation(database, people);
    const wishes = Array.from({ length: 7 }, (_, index) => ({ text: `第${index + 1}条意见的内容` }));
    await buildMany(matter, wishes);
    const seen: string[] = [];
    for (let after: string | null = null, more = true; more;) {
      const { page }: Awaited<ReturnType<typeof list>> = await list(matter, { first: 3, after });
      expect(page?.total).toEqual({ value: 7, capped: false });
      seen.push(...(page?.nodes ?? []).map(({ text }) => text));
      after = page?.pageInfo.endCursor ?? null;
      more = page?.pageInfo.hasNextPage ?? false;
    }
    expect(seen).toEqual(wishes.map(({ text }) => text));
    expect(await textsOf(matter, { sort: 'NEWEST', first: 2 })).toEqual([
      '第7条意见的内容',
      '第6条意见的内容',
    ]);
  });

  it.each([
    [{ clauseNo: '一' }, ['甲在第一条']],
    [{ stance: 'OPPOSE' }, ['乙反对并提出']],
    [{ channel: 'PHONE' }, ['丙来电话反映']],
    [{ progress: 'NEW' }, ['甲在第一条', '乙反对并提出', '丙来电话反映']],
    [{ progress: 'UNDISPOSED' }, ['甲在第一条', '乙反对并提出', '丙来电话反映', '丁已经隐藏了']],
    [{ progress: 'PROPOSED' }, ['己已提出处理']],
    [{ progress: 'CONFIRMED' }, ['庚归入了主题']],
    [{ progress: 'HIDDEN' }, ['丁已经隐藏了']],
    [{ progress: 'WITHDRAWN' }, ['戊已经撤回了']],
    [{ outcome: 'SUPPORT_ONLY' }, ['庚归入了主题']],
    [{ unclustered: true, progress: 'PROPOSED' }, ['己已提出处理']],
    [{ text: '电话' }, ['丙来电话反映']],
    [{ text: '%' }, []],
    [{ text: '_' }, []],
  ])('按 %j 筛选', async (filter, expected) => {
    const matter = await buildConsultation(database, people);
    const built = await buildMany(matter, [
      { text: '甲在第一条', clauseNo: '一' },
      { text: '乙反对并提出', stance: Stance.OPPOSE },
      { text: '丙来电话反映', channel: CommentChannel.PHONE },
      {
        text: '丁已经隐藏了',
        status: CommentStatus.UNDER_REVIEW,
        hidden: { state: HideState.CONFIRMED, byId: people.clerk.id },
      },
      { text: '戊已经撤回了', status: CommentStatus.WITHDRAWN },
      { text: '己已提出处理', status: CommentStatus.UNDER_REVIEW },
      { text: '庚归入了主题', status: CommentStatus.UNDER_REVIEW },
    ]);
    const cluster = await clusterOf(matter, [built[6]?.id ?? '']);
    await dispose(matter, { comment: built[5]?.id ?? '' }, 'PROPOSED', 'NOT_ADOPTED');
    await dispose(matter, { cluster }, 'CONFIRMED', 'SUPPORT_ONLY');
    expect(await textsOf(matter, { filter })).toEqual(expected);
    expect((await list(matter, { filter })).page?.total.value).toBe(expected.length);
    const clustered = await list(matter, { filter: { clusterId: cluster } });
    expect(clustered.page?.nodes).toMatchObject([
      { text: '庚归入了主题', cluster: { title: '主题', count: 1 }, disposition: { result: 'SUPPORT_ONLY' } },
    ]);
  });

  const clusterOf = async (matter: BuiltConsultation, ids: string[]) => {
    const [row] = await database.sql<{ id: string }>(
      `insert into comment_cluster (id, consultation_id, title, created_by_id, created_at) values (gen_random_uuid(), $1, '主题', $2, now()) returning id`,
      [matter.id, people.clerk.id],
    );
    await database.sql(
      `insert into cluster_member (comment_id, cluster_id, consultation_id, added_by_id, added_at) select unnest($1::uuid[]), $2, $3, $4, now()`,
      [ids, row?.id, matter.id, people.clerk.id],
    );
    return row?.id ?? '';
  };

  it('受理编号也可以查到', async () => {
    const matter = await buildConsultation(database, people);
    const [one] = await buildMany(matter, [{ text: '要找的意见' }, { text: '别的意见内容' }]);
    const no = one?.receiptNo ?? '';
    expect(await textsOf(matter, { filter: { text: `${no.slice(0, 4)}-${no.slice(4)}` } })).toEqual([
      '要找的意见',
    ]);
  });

  it('筛选和检索看的是修改以后的意见', async () => {
    const matter = await buildConsultation(database, people);
    const [one] = await buildMany(matter, [{ text: '原来的意见', clauseNo: '一' }]);
    const input = {
      stance: 'OPPOSE',
      clauseNo: '二',
      text: '改过的意见',
      showText: true,
      showName: false,
      version: 1,
    };
    await asked(database, null, 'editComment', {
      receiptNo: one?.receiptNo,
      lookupCode: one?.lookupCode,
      input,
    });
    expect(await textsOf(matter, { filter: { text: '改过', clauseNo: '二', stance: 'OPPOSE' } })).toEqual([
      '改过的意见',
    ]);
    expect(await textsOf(matter, { filter: { text: '原来' } })).toEqual([]);
  });

  it.each([
    ['每页过多', { first: 101 }],
    ['每页过少', { first: 0 }],
    ['伪造的游标', { after: Buffer.from('["x"]').toString('base64url') }],
    ['主题编号不对', { filter: { clusterId: 'x' } }],
  ])('%s：BAD_USER_INPUT', async (_what, variables) => {
    const matter = await buildConsultation(database, people);
    expect((await list(matter, variables)).errors?.[0]?.extensions.code).toBe('BAD_USER_INPUT');
  });
});

describe('谁看得到', () => {
  it.each([
    ['经办人', people.clerk, undefined],
    ['负责人', people.lead, undefined],
    ['保密审查员', people.secrecy, undefined],
    ['司法局', people.justiceStaff, undefined],
    ['审计员', people.auditor, undefined],
    ['别的单位的经办人', people.otherClerk, 'NOT_FOUND'],
    ['融媒体中心', people.media, 'FORBIDDEN'],
    ['系统管理员', people.admin, 'FORBIDDEN'],
    ['公众', null, 'UNAUTHENTICATED'],
  ])('%s', async (_who, actor, code) => {
    const matter = await buildConsultation(database, people);
    // Shown to everybody: even so it is no other unit's to handle.
    const [one] = await buildMany(matter, [{ textCleared: true }]);
    const { page, errors } = await list(matter, {}, actor as never);
    expect(errors?.[0]?.extensions.code).toBe(code);
    expect(page?.nodes.length).toBe(code ? undefined : 1);
    const single = await asked(database, actor, 'deskComment', { id: one?.id });
    expect(single.errors?.[0] ?? (single.done?.id ? undefined : 'NOT_FOUND')).toBe(code);
  });
});
