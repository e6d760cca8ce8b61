/** 国令713号第三十条: two persons change the list of the members, with a reason; its head is the head of the government. */
import { describe, expect, it } from 'vitest';
import { Role } from '#server/law/people/role.ts';
import type { Actor } from '#server/ground/kernel/authority.ts';
import { ask } from '#test/kernel/ask.ts';
import { buildMeeting } from '#test/kernel/build-meeting.ts';
import { buildActor } from '#test/kernel/people.ts';
import { openRoom } from './room.ts';

const { database, people } = await openRoom();
const { govOffice, secondOffice, clerk, leader } = people;
await buildActor(database, people.units.office, [Role.HEAD_OF_GOVERNMENT], '丑');

const WHY = '县人大常委会十月会议任命，公告第12号';
const TERM = { name: '甲', post: '副县长', since: '2026-01-01' };
const CHANGE = `... on ProposedChange { id own reason before after proposedBy confirmedBy returnedBy returnReason } ... on Refusal { findings { code fields } }`;

interface Answer {
  id?: string;
  findings?: { code: string; fields: string[] }[];
}

const codesIn = (errors: readonly { message: string; extensions: { code?: unknown } }[]) =>
  errors.map(({ extensions: { code }, message }) => (typeof code === 'string' ? code : message));

async function send(
  actor: Actor,
  query: string,
  variables: Record<string, unknown>,
): Promise<Answer | string[]> {
  const { data, errors } = await ask(database, actor, { query, variables });
  if (errors) return codesIn(errors);
  return (data as unknown as { result: Answer }).result;
}
const propose = (input: object, more: object = {}, actor = govOffice) =>
  send(
    actor,
    `mutation($id: ID, $version: Int, $input: OrganMemberInput!, $reason: Text!) {
      result: proposeMemberChange(id: $id, version: $version, input: $input, reason: $reason) { ${CHANGE} } }`,
    { input: { ...TERM, ...input }, reason: WHY, ...more },
  );
const confirm = (id: string, actor = secondOffice) =>
  send(actor, `mutation($id: ID!) { result: confirmChange(id: $id) { ${CHANGE} } }`, { id });
const giveBack = (id: string, reason: string, actor = secondOffice) =>
  send(
    actor,
    `mutation($id: ID!, $reason: Text!) { result: returnChange(id: $id, reason: $reason) { ${CHANGE} } }`,
    { id, reason },
  );
const idOf = (answer: Answer | string[]) => (answer as { id: string }).id;
const codesOf = (answer: Answer | string[]) =>
  Array.isArray(answer) ? answer : (answer.findings ?? []).map(({ code }) => code);
const list = () =>
  database.sql<{ id: string; version: number; name: string; until: string | null }>(
    'select id, version, name, until::text from organ_member order by name',
  );
const listed = async (input: object) => confirm(idOf(await propose(input)));
const rowOf = async (name: string) => (await list()).find((one) => one.name === name);

describe('名单的变动，一人提出、另一人确认', () => {
  it('确认以前名单不变；确认的人不是提出的人', async () => {
    const proposed = await propose({});
    expect(proposed).toMatchObject({
      own: true,
      before: null,
      after: '副县长甲，2026年1月1日起',
      confirmedBy: null,
    });
    expect(await list()).toEqual([]);
    const id = idOf(proposed);
    expect(codesOf(await confirm(id, govOffice))).toEqual(['SECOND_PERSON_REQUIRED']);
    expect(await confirm(id)).toMatchObject({ own: false, confirmedBy: '政办丁', reason: WHY });
    expect(await list()).toMatchObject([{ name: '甲', until: null }]);
    expect(codesOf(await confirm(id))).toEqual(['CHANGE_NOT_WAITING']);
  });

  it('离任的留着原来的登记；一次只有一项待确认；退回的写明原因，名单不变', async () => {
    const one = await rowOf('甲');
    const proposed = await propose({ until: '2026-12-31' }, { ...one });
    expect(proposed).toMatchObject({
      before: '副县长甲，2026年1月1日起',
      after: '副县长甲，2026年1月1日起，至2026年12月31日',
    });
    expect(codesOf(await propose({ until: '2026-12-30' }, { ...one }))).toEqual(['CHANGE_WAITING']);
    expect(codesOf(await giveBack(idOf(proposed), '无'))).toEqual(['RETURN_REASON_REQUIRED']);
    const reason = '任免文件还没有印发，待印发后再提出';
    expect(await giveBack(idOf(proposed), reason)).toMatchObject({
      returnedBy: '政办丁',
      returnReason: reason,
    });
    expect(await rowOf('甲')).toMatchObject({ until: null });
    const kept = database.sql(`update proposed_change set reason = '' where reason <> ''`);
    await expect(kept).rejects.toThrow('kept as it was proposed');
  });

  it('没有理由、没有改动、没有姓名的，一次说清；改的人以后又变了的，不能再改', async () => {
    const one = await rowOf('甲');
    expect(codesOf(await propose({}, { ...one, reason: '工作需要' }))).toEqual([
      'CHANGE_SAME',
      'CHANGE_REASON_REQUIRED',
    ]);
    expect(await propose({ name: ' ' })).toMatchObject({
      findings: [{ code: 'MEMBER_UNCLEAR', fields: ['input.name'] }],
    });
    expect(codesOf(await propose({}, { ...one, version: 9 }))).toEqual(['CONFLICT']);
  });

  it('变动的是自己的登记，不能自己确认', async () => {
    const proposed = idOf(await propose({ name: '政办丁', post: '县长助理' }));
    expect(codesOf(await confirm(proposed))).toEqual(['CHANGE_ABOUT_SELF']);
    await giveBack(proposed, '县长助理不是会议组成人员');
  });

  it('由县政府办办理；别的单位、县领导不能，也看不到', async () => {
    for (const other of [clerk, leader]) {
      expect(await propose({ name: '乙' }, {}, other)).toEqual(['FORBIDDEN']);
      const query =
        '{ organMembers { name } organMemberChanges { reason } changeOrganMembersCan { allowed } }';
      const { data } = await ask(database, other, { query });
      expect(data).toEqual({
        organMembers: [],
        organMemberChanges: [],
        changeOrganMembersCan: { allowed: false },
      });
    }
    const { data } = await ask(database, govOffice, { query: '{ organMemberChanges { reason own } }' });
    expect((data as unknown as { organMemberChanges: object[] }).organMemberChanges).toHaveLength(3);
  });
});

describe('第三十条 行政首长是任行政首长的人，或者凭书面授权代行', () => {
  it('另一人不能登记为首长；凭书面授权的可以', async () => {
    expect(codesOf(await propose({ name: '乙', head: true }))).toEqual(['HEAD_NOT_HOLDER']);
    expect(codesOf(await propose({ name: '乙', head: true, authorisationNo: '岚政授〔2026〕2号' }))).toEqual([
      'AUTHORISATION_UNCLEAR',
    ]);
    await listed({ name: '丑', post: '县长', head: true, until: '2026-12-01' });
    const acting = { authorisationNo: '岚政授〔2026〕2号', authorisationOn: '2026-12-01' };
    const input = { name: '乙', post: '常务副县长', head: true, since: '2026-12-02', ...acting };
    expect(await listed(input)).toMatchObject({ after: expect.stringContaining('代行职权') });
  });

  it('提出以后首长的账号换了人的，不能确认', async () => {
    const proposed = idOf(
      await propose({ name: '丑', post: '县长', head: true, since: '2025-01-01', until: '2025-12-31' }),
    );
    await database.sql(`update person set active = false where name = '丑'`);
    expect(codesOf(await confirm(proposed))).toEqual(['HEAD_NOT_HOLDER']);
    await database.sql(`update person set active = true where name = '丑'`);
    await giveBack(proposed, '前一任期的登记与任免文件不符');
  });
});

describe('名单不改动开过的会', () => {
  it('会前一日离任、会后换首长、补登在会议当日的，都不予办理；提出以后开了会的，不能确认', async () => {
    const waiting = idOf(await propose({ until: '2026-11-23' }, { ...(await rowOf('甲')) }));
    await buildMeeting(database, people, { stage: 'ENDED', startsAt: '2026-11-24T01:00:00Z' });
    await database.setClock('2026-11-26T01:00:00Z');
    expect(codesOf(await confirm(waiting))).toEqual(['MEMBER_MEETING_OPENED']);
    await giveBack(waiting, '会议已经开过，从次日起另行提出');
    const one = { ...(await rowOf('甲')) };
    expect(codesOf(await propose({ until: '2026-11-23' }, one))).toEqual(['MEMBER_MEETING_OPENED']);
    expect(codesOf(await propose({ post: '副县长（常务）' }, one))).toEqual(['MEMBER_MEETING_OPENED']);
    expect(codesOf(await propose({ name: '戊', since: '2026-11-24' }))).toEqual(['MEMBER_MEETING_OPENED']);
    expect(codesOf(await propose({ name: '戊', since: '2026-11-25' }))).toEqual(['MEMBER_DAY_PAST']);
    expect(await propose({ name: '戊', since: '2026-11-26' })).toHaveProperty('id');
  });
});
