/** 社会公众代表库: into the register, out of it, and what of it anybody may know. */
import { describe, expect, it } from 'vitest';
import { Role } from '#server/law/people/role.ts';
import { auditTrail } from '#test/kernel/ask.ts';
import { testDatabase } from '#test/kernel/database.ts';
import { buildActor, buildPeople } from '#test/kernel/people.ts';
import { PERSON, questions } from './questions.ts';

const database = await testDatabase({ now: '2026-11-20T02:00:00Z' });
const people = await buildPeople(database);
const { govOffice, clerk, otherClerk, auditor, media } = people;
const second = await buildActor(database, people.units.office, [Role.GOV_OFFICE_STAFF], '政办丁');
const ask = questions(database);
const stored = (id: string) =>
  database.sql('select to_jsonb(r) as row from representative r where id = $1', [id]);

describe('推荐入库', () => {
  it('单位推荐，政府办核实，入库后计入公开的人数', async () => {
    const before = await ask.roster();
    const { result: entered } = await ask.enter(clerk);
    expect(entered).toMatchObject({
      state: 'VERIFYING',
      origin: 'NOMINATED',
      nominatedBy: { name: '县住房和城乡建设局' },
      hasContact: true,
    });
    expect(entered?.no).toMatch(/^D2026-\d{4}$/);
    expect((await ask.roster()).total).toBe(before.total);
    const { result } = await ask.verify(govOffice, entered!, '当面查看身份证，年满十八周岁。');
    expect(result).toMatchObject({ state: 'ACTIVE', verifiedOn: '2026-11-20' });
    const after = await ask.roster();
    expect(after.total).toBe(before.total + 1);
    expect(after.named.map(({ name }) => name)).toContain('周映雪');
    expect((await auditTrail(database)).at(-1)).toEqual(['representative.verified', 'DONE']);
  });

  it('没有书面同意的，公开的只有人数，没有姓名', async () => {
    const before = await ask.roster();
    await ask.active(govOffice, second, { name: '何长川', nameConsentOn: null });
    const after = await ask.roster();
    expect(after.total).toBe(before.total + 1);
    expect(after.named.map(({ name }) => name)).not.toContain('何长川');
    expect(JSON.stringify(after)).not.toContain('何长川');
  });

  it('谁登记的，不由谁核实', async () => {
    const { result: entered } = await ask.enter(govOffice);
    const { result } = await ask.verify(govOffice, entered!, '当面查看身份证，年满十八周岁。');
    expect(result?.findings.map(({ code }) => code)).toEqual(['SECOND_PERSON_REQUIRED']);
    expect((await ask.verify(second, entered!, '看过')).result?.findings.map(({ code }) => code)).toEqual([
      'REPRESENTATIVE_REASON_REQUIRED',
    ]);
  });

  it.each([
    ['没有类别', { categories: [] }, 'CATEGORY_REQUIRED'],
    ['任期超过三年', { termEndsOn: '2029-01-01' }, 'REPRESENTATIVE_TERM_TOO_LONG'],
    ['写进了身份证号码', { unitPost: '护士长 11010519491231002X' }, 'ID_NUMBER_KEPT'],
    ['手机号码不对', { contact: '12345' }, 'CONTACT_MALFORMED'],
  ])('%s的，说明原因，什么也没有存下', async (_, more, code) => {
    const count = () => database.sql('select count(*) from representative');
    const before = await count();
    const { result } = await ask.enter(govOffice, more);
    expect(result?.findings.map((finding) => finding.code)).toEqual([code]);
    expect(await count()).toEqual(before);
  });

  it('联系方式封存，只有写明理由才能查看，并留有记录', async () => {
    const { id } = await ask.active(govOffice, second);
    expect(JSON.stringify(await stored(id))).not.toContain(PERSON.contact);
    expect((await ask.reveal(govOffice, id, '看')).codes).toEqual(['BAD_USER_INPUT']);
    expect((await ask.reveal(govOffice, id)).result).toEqual({
      contactKind: 'PHONE',
      contact: PERSON.contact,
    });
    expect((await auditTrail(database)).at(-1)).toEqual(['representative.revealed', 'DONE']);
    for (const actor of [clerk, auditor, media])
      expect((await ask.reveal(actor, id)).codes).toEqual(['FORBIDDEN']);
  });
});

describe('任期、暂停、退出', () => {
  it('暂停后恢复，退出后不再办理；经过逐条可查', async () => {
    const one = await ask.active(govOffice, second);
    const { result: suspended } = await ask.suspend(govOffice, one, '本人出国进修半年。');
    expect(suspended).toMatchObject({ state: 'SUSPENDED', stateReason: '本人出国进修半年。' });
    const { result: resumed } = await ask.resume(govOffice, suspended!, '已经回国，可以参加。');
    const { result: retired } = await ask.retire(govOffice, resumed!, '本人书面提出退出。');
    expect(retired).toMatchObject({ state: 'RETIRED' });
    expect(
      (await ask.resume(govOffice, retired!, '还想参加会议。')).result?.findings.map(({ code }) => code),
    ).toEqual(['WRONG_STAGE']);
    expect((retired!.changes as { event: string }[]).map(({ event }) => event)).toEqual([
      'enter',
      'verify',
      'suspend',
      'resume',
      'retire',
    ]);
  });

  it('任期届满的自次日起显示届满，不计入人数，续任后又在任', async () => {
    const one = await ask.active(govOffice, second, { name: '夏宁', termEndsOn: '2026-12-11' });
    await database.setClock('2026-12-12T02:00:00Z');
    expect((await ask.one(govOffice, one)).result).toMatchObject({ state: 'EXPIRED' });
    expect(
      (await ask.list(govOffice, '(filter: { state: EXPIRED })')).nodes?.map(({ name }) => name),
    ).toEqual(['夏宁']);
    expect((await ask.roster()).named.map(({ name }) => name)).not.toContain('夏宁');
    expect((await ask.renew(govOffice, one, '2029-12-12')).result?.findings.map(({ code }) => code)).toEqual([
      'REPRESENTATIVE_TERM_TOO_LONG',
    ]);
    const { result } = await ask.renew(govOffice, one, '2029-12-11');
    expect(result).toMatchObject({ state: 'ACTIVE', termStartsOn: '2026-12-12', termEndsOn: '2029-12-11' });
    await database.setClock('2026-11-20T02:00:00Z');
  });

  it('请假到某日，写明理由，不超过任期；理由记入经过；销假即清', async () => {
    const one = await ask.active(govOffice, second);
    expect((await ask.excuse(govOffice, one, '2026-11-19')).codes).toEqual(['BAD_USER_INPUT']);
    const codes = async (day: string, reason?: string) =>
      (await ask.excuse(govOffice, one, day, reason)).result?.findings.map(({ code }) => code);
    expect(await codes('2026-12-31', '')).toEqual(['LEAVE_REASON_REQUIRED']);
    expect(await codes('2039-12-31', '无')).toEqual(['LEAVE_REASON_REQUIRED', 'LEAVE_BEYOND_TERM']);
    const { result } = await ask.excuse(govOffice, one, '2026-12-31');
    expect(result).toMatchObject({ awayUntil: '2026-12-31' });
    const [noted] = await database.sql<{ note: string }>(
      `select note from representative_change where representative_id = $1 order by at desc, id desc limit 1`,
      [one.id],
    );
    expect(noted?.note).toBe('请假至2026年12月31日：本人来电，外出务工到年底');
    expect((await ask.excuse(govOffice, result!, null)).result).toMatchObject({ awayUntil: null });
  });

  it('修改资料不改已定的任期；没有填联系方式的，原来的不变', async () => {
    const one = await ask.active(govOffice, second);
    const { result } = await ask.save(second, one, {
      unitPost: '县人民医院副院长',
      termEndsOn: '2026-12-31',
      contact: null,
      contactKind: null,
    });
    expect(result).toMatchObject({ unitPost: '县人民医院副院长', termEndsOn: '2028-12-31' });
    expect((await ask.reveal(govOffice, one.id)).result).toMatchObject({ contact: PERSON.contact });
  });
});

describe('谁能看、谁能办', () => {
  it('单位只看到本单位推荐的，公众什么也看不到', async () => {
    const { result: ours } = await ask.enter(clerk, { name: '高远帆' });
    expect((await ask.one(clerk, ours!)).result).toMatchObject({ name: '高远帆' });
    expect((await ask.one(otherClerk, ours!)).result).toBeNull();
    expect((await ask.list(otherClerk)).nodes).toEqual([]);
    expect((await ask.one(null, ours!)).codes).toEqual(['UNAUTHENTICATED']);
    expect((await ask.list(media)).codes).toEqual(['FORBIDDEN']);
    expect((await ask.list(auditor)).nodes?.length).toBeGreaterThan(3);
  });

  it('管理代表库的只有政府办；别人先办过的，请重新载入', async () => {
    const one = await ask.active(govOffice, second);
    const before = await stored(one.id);
    for (const actor of [clerk, auditor, media])
      expect((await ask.suspend(actor, one, '不应当由他们来办。')).codes).toEqual(['FORBIDDEN']);
    expect((await ask.suspend(null, one, '不应当由他们来办。')).codes).toEqual(['UNAUTHENTICATED']);
    expect(
      (await ask.suspend(govOffice, { ...one, version: one.version - 1 }, '本人出国进修。')).codes,
    ).toEqual(['CONFLICT']);
    expect((await ask.suspend(govOffice, { id: 'x', version: 1 }, '本人出国进修。')).codes).toEqual([
      'BAD_USER_INPUT',
    ]);
    expect(await stored(one.id)).toEqual(before);
  });

  it('两人同时推荐，编号各不相同', async () => {
    const both = await Promise.all([ask.enter(clerk), ask.enter(otherClerk), ask.enter(govOffice)]);
    expect(new Set(both.map(({ result }) => result?.no)).size).toBe(3);
  });
});
