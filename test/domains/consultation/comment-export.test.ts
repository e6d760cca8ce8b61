import { describe, expect, it } from 'vitest';
import { CommentChannel } from '#server/law/people/comment-channel.ts';
import { Stance } from '#server/law/consultation/comment-stage.ts';
import { ask, codesOf } from '#test/kernel/ask.ts';
import { buildComment } from '#test/kernel/build-comment.ts';
import { type BuiltConsultation, buildConsultation } from '#test/kernel/build-consultation.ts';
import { testDatabase } from '#test/kernel/database.ts';
import { buildPeople } from '#test/kernel/people.ts';

const database = await testDatabase();
const people = await buildPeople(database);

interface Page {
  nodes: { receiptNo: string; text: string; displayName: string }[];
  pageInfo: { endCursor: string | null; hasNextPage: boolean };
}

const exported = async (
  { id }: Pick<BuiltConsultation, 'id'>,
  variables: object = {},
  actor: typeof people.clerk | null = people.clerk,
) => {
  const answer = await ask(database, actor, {
    query: `mutation ($id: ID!, $filter: CommentFilter, $sort: CommentSort, $after: String) {
      exportComments(consultationId: $id, filter: $filter, sort: $sort, after: $after) {
        nodes { receiptNo text displayName cluster { title } disposition { reason } }
        pageInfo { endCursor hasNextPage } } }`,
    variables: { id, ...variables },
  });
  return {
    page: (answer.data as { exportComments: Page } | null | undefined)?.exportComments,
    codes: codesOf(answer),
  };
};
const trail = () =>
  database.sql<{ outcome: string; detail: string | null; target_id: string; actor_name: string | null }>(
    `select outcome, detail, target_id, actor_name from audit_event where action = 'comments.exported' order by at, id`,
  );

/** Many comments at once, past the desk's own page. */
const fill = (matter: BuiltConsultation, count: number) =>
  database.sql(
    `with made as (
       insert into comment (id, consultation_id, idempotency_key, request_hash, receipt_no, lookup_hmac, channel, stance,
         text, identity, display_name, show_text, show_name, notice_version, people_count, payload, salt, commitment, submitted_at)
       select ('00000000-0000-7000-8000-' || lpad(n::text, 12, '0'))::uuid, $1, gen_random_uuid(), '-', 'X' || lpad(n::text, 7, '0'), '-',
         'WEB', 'AMEND', '第' || n || '条', 'ANONYMOUS', '匿名', true, false, 1, 1, '{}', '', '-', now()
       from generate_series(1, $2::int) n returning id)
     insert into comment_state (comment_id, consultation_id, status) select id, $1, 'RECEIVED' from made`,
    [matter.id, count],
  );

describe('导出意见', () => {
  it('一页一页地导出，不重不漏；每一页都有记录：几条、从哪一条到哪一条', async () => {
    const matter = await buildConsultation(database, people);
    await fill(matter, 1203);
    const seen: string[] = [];
    const sizes: number[] = [];
    for (let after: string | null = null, more = true; more;) {
      const { page }: Awaited<ReturnType<typeof exported>> = await exported(matter, { after });
      seen.push(...(page?.nodes ?? []).map(({ text }) => text));
      sizes.push(page?.nodes.length ?? 0);
      after = page?.pageInfo.endCursor ?? null;
      more = page?.pageInfo.hasNextPage ?? false;
    }
    expect(sizes).toEqual([500, 500, 203]);
    expect(seen).toEqual(Array.from({ length: 1203 }, (_, index) => `第${index + 1}条`));
    expect((await trail()).slice(-3)).toEqual(
      [
        '导出500条（X0000001至X0000500）',
        '导出500条（X0000501至X0001000）',
        '导出203条（X0001001至X0001203）',
      ].map((detail) => ({ outcome: 'DONE', detail, target_id: matter.id, actor_name: '经办人甲' })),
    );
  });

  it('就是列表上的条件和顺序；记录写明用了什么条件，不写查找的文字', async () => {
    const matter = await buildConsultation(database, people);
    await buildComment(database, matter, { text: '甲来信说明', channel: CommentChannel.LETTER });
    await buildComment(database, matter, { text: '乙反对收费', stance: Stance.OPPOSE });
    await buildComment(database, matter, { text: '丙反对涨价', stance: Stance.OPPOSE });
    const filter = { stance: 'OPPOSE', text: '反对' };
    const { page } = await exported(matter, { filter, sort: 'NEWEST' });
    expect(page?.nodes.map(({ text }) => text)).toEqual(['丙反对涨价', '乙反对收费']);
    expect((await trail()).at(-1)?.detail).toMatch(/^导出2条（\w{8}至\w{8}），条件：态度、正文$/);
  });

  it('没有联系方式和全名，正文里的号码遮盖', async () => {
    const matter = await buildConsultation(database, people);
    await buildComment(database, matter, {
      name: '张晓禾',
      contact: { kind: 'PHONE', value: '13900001234' },
      text: '请打我的电话13800138000联系我。',
    });
    const { page } = await exported(matter);
    expect(page?.nodes).toHaveLength(1);
    expect(JSON.stringify(page)).not.toMatch(/张晓禾|13900001234|13800138000/);
  });

  it('没有符合条件的，也有记录', async () => {
    const matter = await buildConsultation(database, people);
    expect((await exported(matter, { filter: { unassigned: true } })).page?.nodes).toEqual([]);
    expect((await trail()).at(-1)?.detail).toBe('导出0条，条件：没有人办理');
  });

  it.each([
    ['主题编号不对', { filter: { clusterId: 'x' } }],
    ['伪造的游标', { after: Buffer.from('["x"]').toString('base64url') }],
  ])('%s：BAD_USER_INPUT', async (_what, variables) => {
    const matter = await buildConsultation(database, people);
    expect((await exported(matter, variables)).codes).toEqual(['BAD_USER_INPUT']);
  });
});

describe('谁可以导出', () => {
  it.each([
    ['负责人', people.lead, undefined, 'DONE'],
    ['别的单位的经办人', people.otherClerk, ['NOT_FOUND'], undefined],
    ['保密审查员', people.secrecy, ['FORBIDDEN'], 'DENIED'],
    ['司法局', people.justiceStaff, ['FORBIDDEN'], 'DENIED'],
    ['审计员', people.auditor, ['FORBIDDEN'], 'DENIED'],
    ['公众', null, ['UNAUTHENTICATED'], 'DENIED'],
  ])('%s', async (_who, actor, codes, outcome) => {
    const matter = await buildConsultation(database, people);
    await buildComment(database, matter, { textCleared: true });
    const { page, codes: met } = await exported(matter, {}, actor);
    expect([met, page?.nodes.length]).toEqual([codes, codes ? undefined : 1]);
    expect((await trail()).find(({ target_id }) => target_id === matter.id)?.outcome).toBe(outcome);
  });
});
