/** 国令713号第十四条: a matter stays closed only by a ground of the law that another person has confirmed; any change voids it. */
import { describe, expect, it } from 'vitest';
import { Role } from '#server/law/people/role.ts';
import { ask } from '#test/kernel/ask.ts';
import { buildDecision, type DecisionPlan } from '#test/kernel/build-decision.ts';
import { DecisionPhase } from '#server/law/decision/decision-phase.ts';
import { testDatabase } from '#test/kernel/database.ts';
import { buildActor, buildPeople } from '#test/kernel/people.ts';
import type { Actor } from '#server/ground/kernel/authority.ts';

const database = await testDatabase();
const people = await buildPeople(database);
const { clerk, lead, otherLead, secrecy, govOffice } = people;
const both = await buildActor(database, people.units.housing, [Role.UNIT_LEAD, Role.SECRECY_REVIEWER]);

const ANSWER = `__typename ... on Decision { phase version facts requirements { kind requirement status note }
  records { kind lines { label text } } notPublicCan(actions: [reviewNotPublic]) { action allowed findings { code } } }
  ... on Refusal { findings { code basis rule } }`;
const CLAIM = {
  ground: 'STATE_SECRET',
  law: '',
  reason: '涉及已定密的战备物资储备数量和地点，无法去除后公开其余部分。',
};

interface Told {
  __typename: string;
  phase: string;
  facts: string[];
  requirements: { kind: string; requirement: string; status: string; note: string | null }[];
  records: { kind: string }[];
  findings: { code: string; basis: string }[];
}
const run = async (actor: Actor | null, query: string, variables: Record<string, unknown>) => {
  const { data, errors } = await ask(database, actor, { query, variables });
  const result = (data as { result?: unknown } | null)?.result as Told | undefined;
  return {
    result,
    codes: errors?.map(({ extensions }) => String(extensions.code)) ?? [],
    found: result?.findings?.map(({ code }) => code) ?? [],
  };
};
const versionOf = async (id: string) =>
  (await database.sql<{ version: number }>('select version from decision where id = $1', [id]))[0]?.version;
const claim = async (actor: Actor | null, id: string, change: object = {}) =>
  run(
    actor,
    `mutation($id: ID!, $version: Int!, $input: NotPublicInput!) { result: claimNotPublic(id: $id, version: $version, input: $input) { ${ANSWER} } }`,
    { id, version: await versionOf(id), input: { ...CLAIM, ...change } },
  );
const review = async (actor: Actor | null, id: string, passed = true, reason = '') =>
  run(
    actor,
    `mutation($id: ID!, $version: Int!, $passed: Boolean!, $reason: Text!) {
      result: reviewNotPublic(id: $id, version: $version, passed: $passed, reason: $reason) { ${ANSWER} } }`,
    { id, version: await versionOf(id), passed, reason },
  );
const matter = (plan: DecisionPlan = {}) => buildDecision(database, people, plan);
const stored = (id: string) =>
  database.sql(
    `select to_jsonb(d) as row from decision d where id = $1 union all select to_jsonb(r) from decision_record r where decision_id = $1
     union all select to_jsonb(s) from decision_step s where decision_id = $1`,
    [id],
  );

describe('依法不予公开的认定', () => {
  it('一人提出，另一人审查成立的，不公众参与，公众看得到不参与的原因', async () => {
    const { id, no } = await matter();
    expect((await claim(lead, id)).result?.__typename).toBe('Decision');
    const seen = await ask(database, secrecy, {
      query: `query($no: String!) { decision(no: $no) { records { kind lines { text } } } workbench { tasks { kind } } }`,
      variables: { no },
    });
    expect(seen.data).toMatchObject({
      decision: { records: [{ kind: 'NOT_PUBLIC_CLAIM' }] },
      workbench: { tasks: expect.arrayContaining([{ kind: 'REVIEW_NOT_PUBLIC' }]) },
    });
    const { result } = await review(secrecy, id);
    expect(result).toMatchObject({ phase: 'REVISING', facts: ['LAWFULLY_NOT_PUBLIC'] });
    expect(result?.requirements.find(({ kind }) => kind === 'PUBLIC_PARTICIPATION')).toMatchObject({
      requirement: 'NOT_APPLICABLE',
      status: 'WAIVED',
      note: '依法不予公开，不公众参与',
    });
    expect(result?.records.map(({ kind }) => kind)).toEqual(['NOT_PUBLIC_CLAIM', 'NOT_PUBLIC_REVIEW']);
  });

  it.each([
    ['写法律的理由没有写明是哪部法律', { ground: 'NAMED_LAW', law: ' ' }, ['PARTICIPATION_REQUIRED']],
    ['没有说明', { reason: '涉密' }, ['NOT_PUBLIC_REASON_REQUIRED']],
    ['材料不是本事项的', { fileIds: [crypto.randomUUID()] }, ['DOCUMENT_NOT_FOUND']],
  ])('%s的，不予认定', async (_, change, codes) => {
    const { id } = await matter();
    const before = await stored(id);
    expect((await claim(lead, id, change)).found).toEqual(codes);
    expect(await stored(id)).toEqual(before);
  });

  it('过程性信息（第十六条）不是理由：没有这一项可选', async () => {
    const { id } = await matter();
    expect((await claim(lead, id, { ground: 'PROCESS_INFORMATION' })).result).toBeUndefined();
  });

  it('本人提出的，本人不能审查成立', async () => {
    const { id } = await matter();
    await claim(both, id);
    const { result, found } = await review(both, id);
    expect(found).toEqual(['PARTICIPATION_REQUIRED']);
    expect(result?.findings[0]).toMatchObject({ basis: 'LAW' });
  });

  it('不成立的写明理由，仍在起草，应当公众参与；可以重新提出', async () => {
    const { id } = await matter();
    await claim(lead, id);
    expect((await review(secrecy, id, false, '不是')).found).toEqual(['NOT_PUBLIC_REASON_REQUIRED']);
    const { result } = await review(secrecy, id, false, '去除附件后，其余部分可以公开征求意见。');
    expect(result).toMatchObject({ phase: 'DRAFTING', facts: [] });
    expect((await review(secrecy, id)).found).toEqual(['NOT_PUBLIC_REVIEWED']);
    await claim(lead, id);
    expect((await review(secrecy, id)).result).toMatchObject({ phase: 'REVISING' });
  });

  it('提出以后草案有改动的，认定失效；成立以后改动的，不能送审，重新认定后再送', async () => {
    const { id } = await matter();
    await claim(lead, id);
    await database.setClock('2026-11-20T03:00:00Z');
    await database.sql(
      `insert into decision_file (id, decision_id, kind, name, media_type, size, sha256, storage_key, uploaded_by_id, uploaded_at)
       values (gen_random_uuid(), $1, 'DRAFT', '草案.pdf', 'application/pdf', 9, 'd1', $2, $3, '2026-11-20T02:30:00Z')`,
      [id, crypto.randomUUID(), clerk.id],
    );
    expect((await review(secrecy, id)).found).toEqual(['NOT_PUBLIC_VOID']);
    await claim(lead, id);
    expect((await review(secrecy, id)).result).toMatchObject({ phase: 'REVISING' });
    await database.setClock('2026-11-20T04:00:00Z');
    await database.sql(
      `update decision_file set removed_at = '2026-11-20T03:30:00Z' where decision_id = $1 and kind = 'DRAFT'`,
      [id],
    );
    const sending = await run(
      lead,
      `mutation($id: ID!, $version: Int!, $input: LegalitySubmissionInput!) {
        result: submitLegality(id: $id, version: $version, input: $input) { ${ANSWER} } }`,
      {
        id,
        version: await versionOf(id),
        input: { procedureStatement: '说明', basisList: [], options: [], costBenefitNeeded: false },
      },
    );
    expect(sending.found).toContain('NOT_PUBLIC_VOID');
    expect((await claim(lead, id)).result?.__typename).toBe('Decision');
    await database.setClock('2026-11-20T02:00:00Z');
  });

  it('未开放的一稿也是草案：成立以后换了文字的，认定失效；文字没有改的，仍然有效', async () => {
    const { id } = await matter();
    await database.sql(
      `with version as (insert into draft_version (id, decision_id, no, stage) values (gen_random_uuid(), $1, 1, 'REVISED') returning id)
       insert into clause (id, draft_version_id, no, position, text, anchor_id, kind)
       select gen_random_uuid(), id, '第一条', 0, '粮食应急储备点的位置和数量。', gen_random_uuid(), 'ARTICLE' from version`,
      [id],
    );
    await claim(lead, id);
    expect((await review(secrecy, id)).result).toMatchObject({ phase: 'REVISING' });
    const sending = async () => {
      const input = { procedureStatement: '说明', basisList: [], options: [], costBenefitNeeded: false };
      return run(
        lead,
        `mutation($id: ID!, $version: Int!, $input: LegalitySubmissionInput!) {
          result: submitLegality(id: $id, version: $version, input: $input, acknowledged: []) { ${ANSWER} } }`,
        { id, version: await versionOf(id), input },
      );
    };
    expect((await sending()).found).not.toContain('NOT_PUBLIC_VOID');
    await database.sql(
      `update clause set text = '居民停车按小时收费，逾期的处罚款。'
       where draft_version_id in (select id from draft_version where decision_id = $1)`,
      [id],
    );
    expect((await sending()).found).toContain('NOT_PUBLIC_VOID');
    expect((await claim(lead, id)).result?.__typename).toBe('Decision');
    expect((await sending()).found).not.toContain('NOT_PUBLIC_VOID');
  });

  it('只由本单位负责人提出、保密审查员审查；已经公众参与的不再认定', async () => {
    const { id } = await matter();
    const before = await stored(id);
    for (const [actor, code] of [
      [null, 'UNAUTHENTICATED'],
      [clerk, 'FORBIDDEN'],
      [govOffice, 'FORBIDDEN'],
      [otherLead, 'NOT_FOUND'],
    ] as const)
      expect((await claim(actor, id)).codes).toEqual([code]);
    expect((await review(lead, id)).codes).toEqual(['FORBIDDEN']);
    expect((await review(secrecy, id)).found).toEqual(['NOT_PUBLIC_UNCLAIMED']);
    expect(await stored(id)).toEqual(before);
    for (const phase of [DecisionPhase.CONSULTING, DecisionPhase.REVISING])
      expect((await claim(lead, (await matter({ phase })).id)).found).toEqual(['NOT_PUBLIC_WRONG_PHASE']);
  });
});
