/** 专家库 (国令713号第二十一条): two persons an entry, a sealed contact, and experts chosen from it. */
import { beforeEach, describe, expect, it } from 'vitest';
import type { Actor } from '#server/ground/kernel/authority.ts';
import { EXPERT, openExperts } from '#test/domains/inquiry/experts.ts';
import { ask } from '#test/kernel/ask.ts';
import { Role } from '#server/law/people/role.ts';
import { buildActor } from '#test/kernel/people.ts';

const house = await openExperts();
const { database, people } = house;
const { clerk, justiceStaff, govOffice } = people;
const second = await buildActor(database, people.units.justice, [Role.JUSTICE_STAFF]);
beforeEach(() => database.setClock('2026-11-19T16:00:00Z'));

const INPUT = {
  kind: 'PERSON',
  name: '沈知行',
  employer: '市师范学院',
  title: '教授',
  fields: ['教育规划', '学位预测'],
  level: 'CITY',
  conduct: '2025年度考核合格。',
  mailbox: 'shen@xuexiao.example',
};

interface Done {
  id?: string;
  version?: number;
  state?: string;
  findings?: { code: string; fields: string[] }[];
}

const run = async (by: Actor | null, name: string, args: Record<string, [type: string, value: unknown]>) => {
  const declared = Object.entries(args).map(([arg, [type]]) => `$${arg}: ${type}`);
  const passed = Object.keys(args).map((arg) => `${arg}: $${arg}`);
  const { data } = await ask(database, by, {
    query: `mutation(${declared.join(', ')}) { result: ${name}(${passed.join(', ')}) {
      ... on LibraryExpert { id version state } ... on Refusal { findings { code fields } } } }`,
    variables: Object.fromEntries(Object.entries(args).map(([arg, [, value]]) => [arg, value])),
  });
  return (data as unknown as { result?: Done } | null)?.result ?? null;
};
const codes = (done: Done | null) => (done?.findings ?? []).map(({ code }) => code);
const enter = (by: Actor, more: object = {}) =>
  run(by, 'enterLibraryExpert', { input: ['LibraryExpertInput!', { ...INPUT, ...more }] });
const at = ({ id = '', version = 0 }: Done) =>
  ({ id: ['ID!', id], version: ['Int!', version] }) as Record<string, [string, unknown]>;
const confirm = (by: Actor, done: Done) => run(by, 'confirmLibraryExpert', at(done));
const listed = async (more: object = {}) => (await confirm(second, (await enter(justiceStaff, more))!))!;
const library = async (by: Actor) => {
  const { data } = await ask(database, by, {
    query: '{ libraryToAsk { level experts { id name conduct } } libraryExperts { name } }',
  });
  return data as unknown as {
    libraryToAsk: { level: string | null; experts: { id: string; name: string; conduct: string }[] };
    libraryExperts: { name: string }[];
  };
};

describe('两人管理', () => {
  it('一人登记，另一人核实，之后才能选择；改过的重新核实', async () => {
    const entered = (await enter(justiceStaff))!;
    expect(entered.state).toBe('WAITING');
    expect((await library(clerk)).libraryToAsk.experts).toEqual([]);
    expect(codes(await confirm(justiceStaff, entered))).toEqual(['SECOND_PERSON_REQUIRED']);
    const { data } = await ask(database, second, { query: '{ workbench { tasks { kind } } }' });
    expect(JSON.stringify(data)).toContain('CONFIRM_EXPERT');
    const done = (await confirm(second, entered))!;
    expect(done.state).toBe('LISTED');
    expect((await library(clerk)).libraryToAsk).toMatchObject({
      level: 'CITY',
      experts: [{ name: '沈知行', conduct: '' }],
    });
    expect((await library(clerk)).libraryExperts).toEqual([]);
    expect((await library(govOffice)).libraryExperts).toHaveLength(1);
    const input: [string, unknown] = ['LibraryExpertInput!', { ...INPUT, mailbox: '', title: '二级教授' }];
    const saved = (await run(second, 'saveLibraryExpert', { ...at(done), input }))!;
    expect(saved.state).toBe('WAITING');
    expect((await confirm(justiceStaff, saved))?.state).toBe('LISTED');
    expect(codes(await enter(justiceStaff))).toEqual(['LIBRARY_EXPERT_TWICE']);
    expect(await enter(clerk, { name: '别人' })).toBeNull();
  });

  it('联系方式加密保存；缺几项说几项', async () => {
    await listed({ name: '何长川', employer: '岚河律师事务所' });
    const [kept] = await database.sql<{ text: string }>(
      `select encode(sealed, 'escape') as text from library_expert_contact limit 1`,
    );
    expect(kept?.text).not.toContain('shen@');
    expect(codes(await enter(justiceStaff, { name: '', title: '', fields: [], mailbox: '' }))).toEqual([
      'LIBRARY_EXPERT_NAMELESS',
      'LIBRARY_EXPERT_TITLE',
      'LIBRARY_EXPERT_FIELDS',
      'LIBRARY_EXPERT_UNREACHABLE',
    ]);
  });
});

describe('从专家库中选择', () => {
  it('姓名、单位、地址都用库里的', async () => {
    const done = await listed({ name: '夏宁', employer: '县第一中学' });
    const matter = await house.heard();
    await house.send(matter.id, { experts: [{ expertId: done.id, dissenting: true }] });
    const [letter] = await house.lettersOf(matter.no);
    expect(letter).toMatchObject({ addressee: '夏宁', standing: 'WAITING' });
    const [mail] = await database.sql<{ to: string }>(
      'select recipient_masked as to from message where recipient_id = $1',
      [letter!.id],
    );
    expect(mail?.to).toMatch(/@xuexiao\.example$/);
  });

  it('承办单位的人在库里也不能选；在库的人不作库外专家', async () => {
    const own = await listed({ name: '甄某', employer: `${clerk.unitName}质监站` });
    const matter = await house.heard();
    expect(
      codes(await house.send(matter.id, { experts: [{ expertId: own.id, dissenting: false }] })),
    ).toEqual(['EXPERT_OF_OWN_UNIT']);
    await listed({ name: EXPERT.name, employer: EXPERT.employer });
    expect(codes(await house.send(matter.id))).toEqual(['EXPERT_LISTED']);
    const unexplained = { ...EXPERT, name: '章某', outsideReason: '' };
    expect(codes(await house.send(matter.id, { experts: [unexplained] }))).toEqual([
      'EXPERT_OUTSIDE_LIBRARY',
    ]);
  });

  it('县里建了专家库，请上级库、库外专家要写明理由；理由留存，一并公开', async () => {
    await listed({ name: '罗山', employer: '县建筑设计所', level: 'COUNTY' });
    const higher = await listed({ name: '程远', employer: '省建筑研究院', level: 'PROVINCE' });
    const matter = await house.heard();
    const ask = (outsideReason: string) =>
      house.send(matter.id, {
        experts: [
          { expertId: higher.id, dissenting: true, outsideReason },
          { ...EXPERT, name: '郝平', employer: '省档案馆', outsideReason },
        ],
      });
    const bare = await ask('工作需要');
    expect(codes(bare)).toEqual(['EXPERT_HIGHER_LIBRARY', 'EXPERT_OUTSIDE_LIBRARY']);
    expect(bare?.findings?.map(({ fields }) => fields)).toEqual([
      ['experts.0.outsideReason'],
      ['experts.1.outsideReason'],
    ]);
    const why = '县级库内没有抗震加固方面的专家';
    expect(codes(await ask(why))).toEqual([]);
    const kept = await database.sql<{ addressee: string; why: string }>(
      `select addressee, expert ->> 'outsideReason' as why from inquiry where decision_id = $1 order by addressee`,
      [matter.id],
    );
    expect(kept.map(({ addressee, why: said }) => [addressee, said])).toEqual([
      ['程远', why],
      ['郝平', why],
    ]);
    const answered = await database.sql<{ code: string; reason: string }>(
      `select code, reason from acknowledged_warning where action = 'expert.asked' and target_id = $1 order by code`,
      [matter.id],
    );
    expect(answered).toEqual([
      { code: 'EXPERT_HIGHER_LIBRARY', reason: `程远：${why}` },
      { code: 'EXPERT_OUTSIDE_LIBRARY', reason: `郝平：${why}` },
    ]);
  });
});
