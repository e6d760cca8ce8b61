/**
 * 专家出库 (国令713号第二十一条): one person proposes, another confirms or sends back; the expert is notified, and the letters
 * already sent to them stand.
 */
import { beforeEach, describe, expect, it } from 'vitest';
import type { Actor } from '#server/ground/kernel/authority.ts';
import { Role } from '#server/law/people/role.ts';
import { openExperts } from '#test/domains/inquiry/experts.ts';
import { ask, auditTrail } from '#test/kernel/ask.ts';
import { buildActor } from '#test/kernel/people.ts';

const house = await openExperts();
const { database, people } = house;
const { clerk, justiceStaff, govOffice } = people;
const second = await buildActor(database, people.units.justice, [Role.JUSTICE_STAFF]);
beforeEach(() => database.setClock('2026-11-19T16:00:00Z'));

interface Done {
  id: string;
  version: number;
  state: string;
  leaveReturn: string;
  leaveProposedBy: string | null;
  findings?: { code: string; fields: string[] }[];
}

const DONE = `result { ... on LibraryExpert { id version state leaveReturn leaveProposedBy }
  ... on Refusal { findings { code fields } } }`;

const run = async (by: Actor | null, head: string, call: string, variables: object): Promise<Done | null> => {
  const query = `mutation(${head}) { result: ${call} ${DONE.replace('result ', '')} }`;
  const { data } = await ask(database, by, { query, variables: { ...variables } });
  return (data as unknown as { result?: Done } | null)?.result ?? null;
};
const AT = '$id: ID!, $version: Int!';
const entered = (name: string, more: object = {}) =>
  run(justiceStaff, '$input: LibraryExpertInput!', 'enterLibraryExpert(input: $input)', {
    input: {
      kind: 'PERSON',
      name,
      employer: '市师范学院',
      title: '教授',
      fields: ['教育规划'],
      level: 'CITY',
      mailbox: 'shen@xuexiao.example',
      ...more,
    },
  });
const confirmed = async (name: string, more: object = {}) => {
  const { id, version } = (await entered(name, more))!;
  return (await run(second, AT, 'confirmLibraryExpert(id: $id, version: $version)', { id, version }))!;
};
const WISH = { ground: 'OWN_WISH', reason: '本人申请退出专家库' };
const propose = (by: Actor | null, { id, version }: Done, input: object = WISH) =>
  run(
    by,
    `${AT}, $input: LibraryLeaveInput!`,
    'proposeLibraryLeave(id: $id, version: $version, input: $input)',
    { id, version, input },
  );
const confirm = (by: Actor, { id, version }: Done) =>
  run(by, AT, 'confirmLibraryLeave(id: $id, version: $version)', { id, version });
const giveBack = (by: Actor, { id, version }: Done, reason = '本人来信没有署名，不足以认定') =>
  run(by, `${AT}, $reason: Text!`, 'returnLibraryLeave(id: $id, version: $version, reason: $reason)', {
    id,
    version,
    reason,
  });
const codes = (done: Done | null) => (done?.findings ?? []).map(({ code }) => code);
const tasksOf = async (by: Actor) =>
  JSON.stringify((await ask(database, by, { query: '{ workbench { tasks { kind title } } }' })).data);
const contactsOf = (id: string) =>
  database.sql('select 1 from library_expert_contact where expert_id = $1', [id]);
const told = (id: string) =>
  database.sql<{ way: string; body: string; to: string }>(
    `select way, body, recipient_masked as to from message where topic = 'expert-left' and recipient_id = $1`,
    [id],
  );

describe('第二十一条 退出机制', () => {
  it('一人提出，另一人确认；确认以前仍在库，确认以后告知本人、删除联系方式', async () => {
    const listed = await confirmed('沈知行');
    const leaving = (await propose(justiceStaff, listed))!;
    expect(leaving.state).toBe('LISTED');
    expect(await tasksOf(second)).toContain('CONFIRM_LIBRARY_LEAVE');
    expect(await tasksOf(justiceStaff)).not.toContain('CONFIRM_LIBRARY_LEAVE');
    expect(codes(await confirm(justiceStaff, leaving))).toEqual(['SECOND_PERSON_REQUIRED']);
    const matter = await house.heard();
    await house.send(matter.id, { experts: [{ expertId: listed.id, dissenting: true }] });
    expect(await contactsOf(listed.id)).toHaveLength(1);
    expect((await confirm(second, leaving))?.state).toBe('LEFT');
    expect(await contactsOf(listed.id)).toEqual([]);
    const [message, ...more] = await told(listed.id);
    expect(more).toEqual([]);
    expect(message).toMatchObject({ way: 'MAIL', to: expect.stringMatching(/@xuexiao\.example$/) });
    expect(message?.body).toContain('事由：本人申请退出。原因：本人申请退出专家库。');
    expect(await house.lettersOf(matter.no)).toMatchObject([{ addressee: '沈知行', standing: 'WAITING' }]);
    const other = await house.heard();
    const again = await house.send(other.id, { experts: [{ expertId: listed.id, dissenting: false }] });
    expect(JSON.stringify(again)).toContain('EXPERT_NOT_LISTED');
  });

  it('只留电话的，由司法局电话告知', async () => {
    const listed = await confirmed('何长川', { mailbox: '', telephone: '13900000002' });
    await confirm(second, (await propose(justiceStaff, listed))!);
    expect(await told(listed.id)).toMatchObject([{ way: 'PHONE' }]);
  });

  it('退回的仍在库，原因看得到；可以再提出，提出人可以自己收回', async () => {
    const listed = await confirmed('夏宁');
    const leaving = (await propose(justiceStaff, listed))!;
    expect(codes(await giveBack(second, leaving, '退回'))).toEqual(['RETURN_REASON_REQUIRED']);
    const returned = (await giveBack(second, leaving))!;
    expect(returned).toMatchObject({ state: 'LISTED', leaveProposedBy: null });
    expect(returned.leaveReturn).toContain('没有署名');
    expect(await told(listed.id)).toEqual([]);
    expect(await contactsOf(listed.id)).toHaveLength(1);
    const again = (await propose(second, returned))!;
    expect(again.leaveReturn).toBe('');
    expect((await giveBack(second, again))?.state).toBe('LISTED');
    const trail = (await auditTrail(database)).map(([action]) => action);
    expect(trail).toContain('libraryExpert.leaveProposed');
    expect(trail).toContain('libraryExpert.leaveReturned');
  });

  it('等待确认的，不再提出、修改；没有提出的不能确认、退回；缺几项说几项；别的岗位不能办', async () => {
    const listed = await confirmed('周映雪');
    expect(codes(await confirm(second, listed))).toEqual(['LIBRARY_LEAVE_NOT_PROPOSED']);
    expect(codes(await giveBack(second, listed))).toEqual(['LIBRARY_LEAVE_NOT_PROPOSED']);
    expect(codes(await propose(justiceStaff, listed, { ground: 'CONDUCT', reason: '工作需要' }))).toEqual([
      'LIBRARY_LEAVE_CONDUCT_UNTOLD',
      'LIBRARY_EXPERT_LEAVE_REASON',
    ]);
    for (const by of [clerk, govOffice, null]) expect(await propose(by, listed)).toBeNull();
    const leaving = (await propose(justiceStaff, listed))!;
    expect(codes(await propose(second, leaving))).toEqual(['LIBRARY_LEAVE_PENDING']);
    expect(await propose(second, listed)).toBeNull();
    const { data } = await ask(database, second, {
      query: `{ libraryExperts { name viewerCan(actions: [save, confirmLeave]) { action allowed findings { code } } } }`,
    });
    const { libraryExperts } = data as unknown as { libraryExperts: { name: string; viewerCan: object[] }[] };
    expect(libraryExperts.find(({ name }) => name === '周映雪')?.viewerCan).toMatchObject([
      { action: 'save', findings: [{ code: 'LIBRARY_LEAVE_PENDING' }] },
      { action: 'confirmLeave', allowed: true },
    ]);
  });
});
