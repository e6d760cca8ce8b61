import { describe, expect, it } from 'vitest';
import { read } from '#server/ground/kernel/read.ts';
import { Role } from '#server/law/people/role.ts';
import { ask, auditTrail, codesOf, contextOf } from '#test/kernel/ask.ts';
import { buildActor } from '#test/kernel/people.ts';
import { ARGUED, found, LETTER, proposal, proposals, proposeDecision, type Result } from './questions.ts';
import { openRoom } from './room.ts';

const { database, people, leader, township, proposed, unchanged } = await openRoom();
/** A page of the list. */
interface Page {
  nodes: { title: string }[];
  pageInfo: { endCursor: string; hasNextPage: boolean };
}

const { clerk, lead, otherClerk, govOffice } = people;

describe('提出决策事项建议（第十条）', () => {
  it('部门论证齐全的，以本单位名义提出', async () => {
    const result = await proposed({ ...ARGUED, proposerName: '冒名的单位', writtenText: '' });
    expect(result).toMatchObject({
      ...ARGUED,
      __typename: 'Proposal',
      proposerName: '县住房和城乡建设局',
      phase: 'PROPOSED',
      phaseSince: '2026-11-20',
      decision: null,
    });
    expect(await auditTrail(database)).toEqual([['proposal.made', 'DONE']]);
    expect(await database.sql('select proposer_unit_id, proposed_by_id from decision_proposal')).toEqual([
      { proposer_unit_id: people.units.housing.id, proposed_by_id: clerk.id },
    ]);
  });

  it('乡镇是下一级人民政府；代表、委员和公民只需书面形式，领导人员不必论证', async () => {
    expect((await proposed({ ...ARGUED, proposerKind: 'LOWER_GOVERNMENT' }, township)).phase).toBe(
      'PROPOSED',
    );
    for (const proposerKind of ['CONGRESS_DEPUTY', 'CPPCC_MEMBER', 'CITIZEN'])
      expect(await proposed({ ...LETTER, proposerKind }, govOffice)).toMatchObject({
        ...LETTER,
        proposerKind,
      });
    const { writtenText: _, ...spoken } = LETTER;
    expect((await proposed({ ...spoken, proposerKind: 'LEADER' }, govOffice)).phase).toBe('PROPOSED');
  });

  it.each([
    ['problem', 'PROPOSAL_INCOMPLETE problem'],
    ['reasons', 'PROPOSAL_INCOMPLETE reasons'],
    ['basis', 'PROPOSAL_INCOMPLETE basis'],
    ['preliminaryPlan', 'PROPOSAL_INCOMPLETE preliminaryPlan'],
    ['necessity', 'PROPOSAL_INCOMPLETE necessity'],
    ['feasibility', 'PROPOSAL_INCOMPLETE feasibility'],
    ['title', 'PROPOSAL_INCOMPLETE title'],
  ])('部门没有写明%s的，不予受理', (field, code) =>
    unchanged(async () => {
      expect(found(await ask(database, clerk, proposeDecision({ ...ARGUED, [field]: ' ' })))).toEqual([code]);
    }),
  );

  it.each([
    [{ writtenText: '' }, ['PROPOSAL_INCOMPLETE writtenText']],
    [{ proposerName: '' }, ['PROPOSER_UNNAMED proposerName']],
    [{ receivedOn: '2026-11-21' }, ['RECEIVED_IN_FUTURE receivedOn']],
    [
      { proposerName: null, writtenText: null, title: '' },
      ['PROPOSER_UNNAMED proposerName', 'PROPOSAL_INCOMPLETE title', 'PROPOSAL_INCOMPLETE writtenText'],
    ],
  ])('公民的建议有欠缺的，一次说明：%j', (lacking, codes) =>
    unchanged(async () => {
      expect(found(await ask(database, govOffice, proposeDecision({ ...LETTER, ...lacking })))).toEqual(
        codes,
      );
    }),
  );

  it('谁的建议由谁录入', () =>
    unchanged(async () => {
      const no = ['PROPOSER_NOT_YOURS proposerKind'];
      expect(found(await ask(database, govOffice, proposeDecision({ ...ARGUED })))).toEqual(no);
      expect(found(await ask(database, lead, proposeDecision(LETTER)))).toEqual(no);
      expect(found(await ask(database, township, proposeDecision(ARGUED)))).toEqual(no);
      const lower = { ...ARGUED, proposerKind: 'LOWER_GOVERNMENT' };
      expect(found(await ask(database, clerk, proposeDecision(lower)))).toEqual(no);
    }));

  it('其他岗位不得提出', () =>
    unchanged(async () => {
      expect(codesOf(await ask(database, null, proposeDecision(ARGUED)))).toEqual(['UNAUTHENTICATED']);
      for (const actor of [leader, people.justiceStaff, people.secrecy, people.auditor, people.admin])
        expect(codesOf(await ask(database, actor, proposeDecision(ARGUED)))).toEqual(['FORBIDDEN']);
    }));

  it('可以录入谁的建议，因岗位而异', async () => {
    const kindsOf = async (actor: Parameters<typeof ask>[1]) =>
      (await ask(database, actor, { query: '{ proposerKinds }' })).data?.['proposerKinds'];
    const outside = ['LEADER', 'CONGRESS_DEPUTY', 'CPPCC_MEMBER', 'CITIZEN'];
    expect(await kindsOf(clerk)).toEqual(['DEPARTMENT']);
    expect(await kindsOf(township)).toEqual(['LOWER_GOVERNMENT']);
    expect(await kindsOf(govOffice)).toEqual(outside);
    expect(await kindsOf(leader)).toEqual([]);
    const both = await buildActor(database, people.units.office, [Role.UNIT_LEAD, Role.GOV_OFFICE_STAFF]);
    expect(await kindsOf(both)).toEqual(['DEPARTMENT', ...outside]);
  });
});

describe('谁看得到建议', () => {
  it('本单位看自己的，县政府看全部；公众和无关岗位看不到', async () => {
    const own = await proposed();
    const letter = await proposed(LETTER, govOffice);
    const seen = async (actor: Parameters<typeof ask>[1], id: string) =>
      ((await ask(database, actor, proposal(id))).data?.['result'] as unknown as Result | null)?.id;
    expect(await seen(lead, own.id)).toBe(own.id);
    expect(await seen(leader, own.id)).toBe(own.id);
    expect(await seen(leader, letter.id)).toBe(letter.id);
    expect(await seen(otherClerk, own.id)).toBeUndefined();
    expect(await seen(clerk, letter.id)).toBeUndefined();
    expect(await seen(clerk, 'no-id')).toBeUndefined();
    expect(codesOf(await ask(database, null, proposal(own.id)))).toEqual(['UNAUTHENTICATED']);
    expect(codesOf(await ask(database, people.admin, proposals()))).toEqual(['FORBIDDEN']);
    const published = await read(contextOf(database, null), (db) =>
      db.selectFrom('decision_proposal').select('id').execute(),
    );
    expect(published).toEqual([]);
  });

  it('提出的内容，数据库也不许改动', async () => {
    const { id } = await proposed();
    await expect(
      database.sql('update decision_proposal set title = $2 where id = $1', [id, '改过的']),
    ).rejects.toThrow('a proposal is not changed');
  });

  it('一页一页地看，新的在前，可以按状态看', async () => {
    await database.sql('truncate decision_proposal');
    for (const title of ['第一件', '第二件', '第三件']) await proposed({ ...ARGUED, title });
    const pageOf = async (variables: object) =>
      (await ask(database, leader, proposals(variables))).data?.['result'] as unknown as Page;
    const first = await pageOf({ first: 2 });
    const rest = await pageOf({ first: 2, after: first.pageInfo.endCursor });
    const titles = [first, rest].map(({ nodes }) => nodes.map(({ title }) => title));
    expect(new Set(titles.flat())).toEqual(new Set(['第一件', '第二件', '第三件']));
    expect(titles.map(({ length }) => length)).toEqual([2, 1]);
    expect([first.pageInfo.hasNextPage, rest.pageInfo.hasNextPage]).toEqual([true, false]);
    expect((await pageOf({ state: 'STUDYING' })).nodes).toEqual([]);
    expect((await pageOf({ state: 'PROPOSED' })).nodes).toHaveLength(3);
    expect(codesOf(await ask(database, leader, proposals({ after: 'x' })))).toEqual(['BAD_USER_INPUT']);
  });
});
