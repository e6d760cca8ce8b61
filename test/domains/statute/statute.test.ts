/** 法规库: entered by one person of 司法局, confirmed by another; read by everyone from then on (国令713号第十二条, R-15). */
import { describe, expect, it } from 'vitest';
import { WITHOUT_MATTER } from '#server/law/people/interested.ts';
import { Role } from '#server/law/people/role.ts';
import { ask, auditTrail } from '#test/kernel/ask.ts';
import { buildActor } from '#test/kernel/people.ts';
import { codes, openLibrary } from './library-desk.ts';

const { database, people, justiceStaff, lead, colleague, run, propose, confirm } = await openLibrary();
const LIGHTING = '岚溪县道路照明办法\n第一条 为了道路照明，制定本办法。';
const text = async (actor: typeof lead | null, code: string, no: number | null = null) => {
  const { data } = await ask(database, actor, {
    query: `query($code: String!, $no: Int) { statute(code: $code, no: $no) {
      statute { no standing until ends successor proposedBy articleCount }
      clauses { no text anchor } editions { no } } }`,
    variables: { code, no },
  });
  return data?.['statute'] as unknown as {
    statute: { no: number; standing: string | null; until: string | null; proposedBy: string | null };
    clauses: { no: string; text: string; anchor: string | null }[];
    editions: { no: number }[];
  } | null;
};

describe('平台启用时的法规', () => {
  it('人人可读：国令713号第十五条在自己的位置上', async () => {
    const law = await text(null, 'P001');
    expect(law).toMatchObject({ statute: { no: 1, standing: 'IN_FORCE', proposedBy: null } });
    expect(law?.clauses.find(({ no }) => no === '第十五条')).toMatchObject({
      anchor: 'tiao-15',
      text: expect.stringContaining('公开征求意见的期限一般不少于30日') as string,
    });
  });
});

describe('登记、确认、退回', () => {
  it('缺条文、重了文号的不能登记，一次说全；不是司法局的人不能登记', async () => {
    expect(codes(await propose({ docNo: '国务院令第713号', text: '第一条 甲。\n第三条 丙。' }))).toEqual([
      'STATUTE_NUMBER_TAKEN',
      'STATUTE_ARTICLES_GAP',
    ]);
    expect(await propose({}, null, lead)).toMatchObject({ errors: [{ extensions: { code: 'FORBIDDEN' } }] });
  });

  it('登记以后等另一人确认：本人不能确认，公众看不到，另一人的待办里有', async () => {
    const proposed = await propose({});
    expect(codes(await confirm(justiceStaff, proposed))).toEqual(['SECOND_PERSON_REQUIRED']);
    expect(await text(null, 'F001')).toBeNull();
    expect(await text(null, 'F001', 1)).toBeNull();
    expect(await text(colleague, 'F001', 1)).toMatchObject({ clauses: [{}, { no: '第一条' }, {}] });
    expect(codes(await propose({}, 'F001'))).toEqual(['STATUTE_UNDER_WAY']);
    const tasks = async (actor: typeof lead) =>
      JSON.stringify((await ask(database, actor, { query: '{ workbench { tasks { kind } } }' })).data);
    expect(await tasks(colleague)).toContain('CONFIRM_STATUTE');
    expect(await tasks(justiceStaff)).not.toContain('CONFIRM_STATUTE');
    expect((await confirm(colleague, proposed)).id).toBe(proposed.id);
    expect(await text(null, 'F001')).toMatchObject({ statute: { standing: 'IN_FORCE', until: null } });
  });

  it('文本照公布的原文核对，没有哪个单位的利害关系：另一人确认即可，不论在哪个单位任职', async () => {
    expect(WITHOUT_MATTER.STATUTE).toContain('照公布的原文核对');
    const proposed = await propose({
      title: '岚溪县道路照明办法',
      docNo: '岚政规〔2025〕4号',
      text: LIGHTING,
    });
    const placed = await buildActor(database, people.units.housing, [Role.JUSTICE_STAFF]);
    expect((await confirm(placed, proposed)).id).toBe(proposed.id);
  });

  it('新的一版不改旧的一版：施行以前读到的还是旧的，旧的到前一天为止', async () => {
    const proposed = await propose(
      {
        docNo: '岚政规〔2026〕9号',
        promulgatedOn: '2026-11-01',
        fromDay: '2026-12-01',
        text: '第一条 停车免费。',
      },
      'F001',
    );
    const returned = await run(colleague, 'returnStatute', {
      id: ['ID!', proposed.id],
      version: ['Int!', proposed.version],
      reason: ['Text!', '第一条与公布的文本不符'],
    });
    expect(codes(await confirm(colleague, returned))).toEqual(['LAW_ALREADY_RULED']);
    const again = await propose(
      {
        docNo: '岚政规〔2026〕9号',
        promulgatedOn: '2026-11-01',
        fromDay: '2026-12-01',
        text: '第一条 停车不收费。',
      },
      'F001',
    );
    await confirm(colleague, again);
    expect(await text(null, 'F001')).toMatchObject({
      statute: { no: 1, standing: 'IN_FORCE', until: '2026-11-30', articleCount: 2 },
      editions: [{ no: 3 }, { no: 1 }],
    });
    expect(await text(null, 'F001', 3)).toMatchObject({ statute: { standing: 'COMING' } });
  });

  it('废止：自那一天起失效，写明由哪一部取代', async () => {
    const input = { fromDay: '2026-11-01', successor: '', reason: '县政府决定废止' };
    const end = (given: object) =>
      run(justiceStaff, 'endStatute', { code: ['String!', 'F001'], input: ['StatuteEndInput!', given] });
    expect(codes(await end(input))).toEqual(['STATUTE_ENDS_EARLY']);
    const ended = await end({ ...input, fromDay: '2027-01-01', successor: '岚溪县停车条例' });
    await confirm(colleague, ended);
    await database.setClock('2027-02-01T01:00:00Z');
    expect(await text(null, 'F001')).toMatchObject({
      statute: { no: 4, standing: 'REPEALED', ends: true, successor: '岚溪县停车条例' },
    });
    const trail = JSON.stringify(await auditTrail(database));
    for (const action of ['statute.proposed', 'statute.endProposed', 'statute.confirmed', 'statute.returned'])
      expect(trail).toContain(action);
  });

  it('确认以后不能改、不能删', async () => {
    await expect(database.sql(`update statute set title = '别的' where code = 'F001'`)).rejects.toThrow();
    await expect(database.sql(`delete from statute where code = 'P001'`)).rejects.toThrow();
  });
});
