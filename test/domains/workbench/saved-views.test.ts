/** 视图: filters under a name, of one's own or of the whole unit; and the filters every clerk wants. */
import { describe, expect, it } from 'vitest';
import type { Actor } from '#server/ground/kernel/authority.ts';
import { Role } from '#server/law/people/role.ts';
import { ask } from '#test/kernel/ask.ts';
import { buildComment } from '#test/kernel/build-comment.ts';
import { buildConsultation } from '#test/kernel/build-consultation.ts';
import { testDatabase } from '#test/kernel/database.ts';
import { buildActor, buildPeople } from '#test/kernel/people.ts';
import { VIEWS_MAX } from '#server/law/search/saved-view.ts';
import { asked } from '../consultation/comment-asking.ts';
import { answered } from '../feedback/asking-reason.ts';
import { run } from '../feedback/asking.ts';

const database = await testDatabase({ now: '2026-12-08T02:00:00Z' });
const people = await buildPeople(database);
const second = await buildActor(database, people.units.housing, [Role.UNIT_STAFF], '程晚舟');

const VIEW = '... on SavedView { id name query shared savedBy }';
const save = (actor: Actor | null, name: string, query: string, shared = false, desk = 'OPINIONS') =>
  run(
    database,
    actor,
    `saveView(desk: ${desk}, name: ${JSON.stringify(name)}, query: ${JSON.stringify(query)}, shared: ${shared})`,
    VIEW,
  );
const remove = (actor: Actor | null, id: unknown) =>
  run(database, actor, `removeView(id: "${String(id)}")`, VIEW);
const viewsOf = async (actor: Actor | null) => {
  const { data, errors } = await ask(database, actor, {
    query: '{ savedViews(desk: OPINIONS) { name query shared savedBy } }',
  });
  return errors?.[0]?.extensions?.code ?? (data as unknown as { savedViews: object[] }).savedViews;
};

describe('视图', () => {
  it('自己的只有自己看得到，单位的同事也能用、能移除；别的单位都看不到、移除不了', async () => {
    const own = await save(people.clerk, '来信反对的', 'qudao=LETTER&taidu=OPPOSE');
    const shared = await save(people.clerk, '电话意见', 'qudao=PHONE', true);
    expect(own.value).toMatchObject({ query: 'taidu=OPPOSE&qudao=LETTER', shared: false });
    expect(await viewsOf(people.clerk)).toEqual([
      { name: '来信反对的', query: 'taidu=OPPOSE&qudao=LETTER', shared: false, savedBy: people.clerk.name },
      { name: '电话意见', query: 'qudao=PHONE', shared: true, savedBy: people.clerk.name },
    ]);
    expect(await viewsOf(second)).toMatchObject([{ name: '电话意见' }]);
    expect(await viewsOf(people.otherClerk)).toEqual([]);
    expect(await viewsOf(null)).toBe('UNAUTHENTICATED');
    for (const other of [second, people.otherClerk])
      expect((await remove(other, own.value?.id)).errors).toEqual(['NOT_FOUND']);
    expect((await remove(people.otherClerk, shared.value?.id)).errors).toEqual(['NOT_FOUND']);
    expect((await remove(second, shared.value?.id)).value).toMatchObject({ name: '电话意见' });
    expect(await viewsOf(people.clerk)).toMatchObject([{ name: '来信反对的' }]);
  });

  it('同名的换成新的条件；自己的和单位的可以同名', async () => {
    const [first, again] = [await save(second, '近日', 'xu=xin'), await save(second, '近日', 'qudao=PHONE')];
    expect(again.value?.id).toBe(first.value?.id);
    await save(second, '近日', 'qudao=LETTER', true);
    expect(await viewsOf(second)).toMatchObject([
      { name: '近日', query: 'qudao=PHONE', shared: false },
      { name: '近日', query: 'qudao=LETTER', shared: true },
    ]);
  });

  it('条件不认识、只属于一个事项、名称不成、存满了，都说明；别的工作台、没有登录的存不了', async () => {
    expect((await save(people.lead, '未答复的', 'danwei=1&zhuti=7')).codes).toEqual([
      'VIEW_NAME_READY',
      'VIEW_FILTER_UNKNOWN',
      'VIEW_OF_ONE_MATTER',
    ]);
    expect((await save(people.lead, '　', '')).codes).toEqual(['VIEW_NAME_MISSING', 'VIEW_EMPTY']);
    for (let at = 0; at < VIEWS_MAX; at++) await save(people.lead, `第${at}个`, 'qudao=PHONE');
    expect((await save(people.lead, '又一个', 'qudao=PHONE')).codes).toEqual(['VIEW_TOO_MANY']);
    expect((await save(people.lead, '又一个', 'qudao=PHONE', false, 'CALENDAR')).errors).toEqual([
      'BAD_USER_INPUT',
    ]);
    expect((await save(null, '电话', 'qudao=PHONE')).errors).toEqual(['UNAUTHENTICATED']);
    expect((await remove(people.lead, 'x')).errors).toEqual(['BAD_USER_INPUT']);
  });
});

describe('现成的视图：分给我的、提到我的、追问待答', async () => {
  const matter = await buildConsultation(database, people);
  const [given, named, asking] = [
    await buildComment(database, matter, { text: '分给了程晚舟的' }),
    await buildComment(database, matter, { text: '备注里提到程晚舟的' }),
    await buildComment(database, matter, { text: '觉得理由不清楚的' }),
  ];
  const counts = async (actor: Actor, filters: object[]) => {
    const { data, errors } = await ask(database, actor, {
      query: `query ($id: ID!, $filters: [CommentFilter!]!) {
        deskCommentCounts(consultationId: $id, filters: $filters) { value capped } }`,
      variables: { id: matter.id, filters },
    });
    const told = (data as { deskCommentCounts?: { value: number }[] } | undefined)?.deskCommentCounts;
    return told?.map(({ value }) => value) ?? errors?.[0]?.extensions?.code;
  };
  const listed = async (actor: Actor, filter: object) => {
    const { data } = await ask(database, actor, {
      query: `query ($id: ID!, $filter: CommentFilter) { deskComments(consultationId: $id, filter: $filter) { nodes { id } } }`,
      variables: { id: matter.id, filter },
    });
    return (data as unknown as { deskComments: { nodes: { id: string }[] } }).deskComments.nodes.map(
      ({ id }) => id,
    );
  };
  const [mine, namesMe, askedAgain] = [{ mine: true }, { namesMe: true }, { askedAgain: true }];

  it('各人各看各的；条数与列表一致；再次答复确认以后，追问就不在了', async () => {
    await asked(database, people.clerk, 'assignComments', {
      consultationId: matter.id,
      ids: [given.id],
      personId: second.id,
    });
    await asked(database, people.clerk, 'noteComment', { id: named.id, text: '@程晚舟 请核对。' });
    await answered(database, people, matter, [asking]);
    await database.sql(
      `insert into reason_question (comment_id, consultation_id, disposition_id, asked_at, asked_on, due_on)
       select d.comment_id, d.consultation_id, d.id, now(), '2026-12-08', '2026-12-20' from disposition d where d.comment_id = $1`,
      [asking.id],
    );
    expect(await counts(second, [mine, namesMe, askedAgain, {}])).toEqual([1, 1, 1, 3]);
    expect(await counts(people.clerk, [mine, namesMe, askedAgain])).toEqual([0, 0, 1]);
    expect([await listed(second, mine), await listed(second, namesMe)]).toEqual([[given.id], [named.id]]);
    expect(await listed(people.clerk, { ...askedAgain, progress: 'CONFIRMED' })).toEqual([asking.id]);
    await database.sql(
      `with a as (insert into reason_answer (id, consultation_id, disposition_id, state, text, proposed_by_id, proposed_at)
         select gen_random_uuid(), $1, q.disposition_id, 'CONFIRMED', '已说明', $2, now() from reason_question q returning id)
       update reason_question set answer_id = (select id from a)`,
      [matter.id, people.clerk.id],
    );
    expect(await counts(second, [askedAgain])).toEqual([0]);
  });

  it('按字词的一次数一组，一次不能数太多，别的单位的数不了', async () => {
    expect(await counts(second, [{ text: '提到程晚舟' }])).toEqual([1]);
    expect(await counts(second, [{ text: '提到程晚舟' }, {}])).toBe('BAD_USER_INPUT');
    expect(
      await counts(
        second,
        Array.from({ length: 60 }, () => ({})),
      ),
    ).toBe('BAD_USER_INPUT');
    expect(await counts(people.otherClerk, [{}])).toBe('NOT_FOUND');
  });
});
