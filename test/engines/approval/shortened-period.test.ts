/** 缩短征求意见期限由县政府领导批准：承办单位请批，领导在自己的清单里批，批的就是看到的内容。 */
import { beforeEach, describe, expect, it } from 'vitest';
import { Role } from '#server/law/people/role.ts';
import { carryOut } from '#test/domains/consultation/consultation-asking.ts';
import { auditTrail } from '#test/kernel/ask.ts';
import { buildConsultation } from '#test/kernel/build-consultation.ts';
import { testDatabase } from '#test/kernel/database.ts';
import { buildActor, buildPeople } from '#test/kernel/people.ts';
import { approve, askFor, deskOf, giveBack, standingOf } from './approvals.ts';

const database = await testDatabase();
const people = await buildPeople(database);
const { clerk, lead, otherClerk, govOffice, secrecy, auditor } = people;
const leader = await buildActor(database, people.units.office, [Role.GOV_LEADER]);
const both = await buildActor(database, people.units.housing, [Role.UNIT_LEAD, Role.GOV_LEADER]);

const KIND = 'SHORTENED_PERIOD';
const REASON = '气象部门预报首轮强寒潮将于11月底影响我县，供热主体须在11月30日前完成燃料储备和管网注水。';
const WHY = '截止日放到月底，给山区农户多留四天。';
const build = async (closesOn: `${number}-${number}-${number}` = '2026-11-26') =>
  buildConsultation(database, people, { state: 'APPROVED', closesOn, shortenReason: REASON });
const open = (id: string, version = 1) =>
  carryOut(database, lead, 'openConsultation', { id, version, acknowledged: [] }, 'stage shortenApprovedBy');
const set = (id: string, change: string) =>
  database.sql(`update consultation set ${change} where id = '${id}'`);

beforeEach(() => database.setClock('2026-11-16T01:00:00Z'));

describe('请批、批准、公布', () => {
  it('请批写明天数、截止日、理由和草案；批准以后可以公布，公告写明谁在哪天批准', async () => {
    const { id } = await build();
    expect(await open(id)).toMatchObject({
      refused: ['APPROVAL_REQUIRED'],
      findings: [{ article: '本县规定' }],
    });
    const asked = await askFor(database, clerk, KIND, id);
    expect(asked).toMatchObject({
      kind: KIND,
      unitName: people.units.housing.name,
      askedBy: clerk.name,
      answer: null,
      path: `/gongzuotai/zhengji/${id}/yulan`,
    });
    expect(asked.facts).toMatchObject([
      { term: '征求意见天数', text: '10日（2026年11月16日公布，一般不少于30日）' },
      { term: '截止日', text: '2026年11月26日' },
      { term: '缩短的理由', text: REASON },
      { term: '草案', text: '第1稿' },
    ]);
    expect(await open(id)).toMatchObject({ refused: ['APPROVAL_AWAITED'] });
    expect((await deskOf(database, leader)).waiting.map((one) => one.id)).toContain(asked.id);
    expect(await approve(database, leader, asked)).toMatchObject({
      answer: 'APPROVED',
      answeredBy: `${leader.name}（县政府领导）`,
    });
    expect((await deskOf(database, leader)).answered[0]).toMatchObject({ id: asked.id, answer: 'APPROVED' });
    expect(await open(id)).toMatchObject({
      done: { stage: 'OPEN', shortenApprovedBy: `${leader.name}（县政府领导），2026年11月16日` },
    });
    expect((await auditTrail(database)).flat()).toEqual(
      expect.arrayContaining(['approval.asked', 'approval.approved']),
    );
  });

  it('退回的，写明原因；承办单位看得到，改后重新请批', async () => {
    const { id } = await build();
    const asked = await askFor(database, lead, KIND, id);
    expect(await giveBack(database, leader, asked, '不行')).toMatchObject({
      refused: ['RETURN_REASON_REQUIRED'],
    });
    expect(await giveBack(database, leader, asked, WHY)).toMatchObject({ answer: 'RETURNED', reason: WHY });
    const { refused, findings } = await open(id);
    expect([refused, findings?.[0]?.message.includes(WHY)]).toEqual([['APPROVAL_RETURNED'], true]);
    expect(await standingOf(database, clerk, KIND, id)).toMatchObject({
      approved: false,
      ask: { allowed: true },
      last: { answer: 'RETURNED', reason: WHY },
    });
    await set(id, "closes_on = '2026-11-30'");
    expect(await askFor(database, clerk, KIND, id)).toMatchObject({ answer: null });
  });
});

describe('批的是看到的内容', () => {
  it.each([
    ['截止日提前', "closes_on = '2026-11-25'", ['征求意见天数', '截止日']],
    ['截止日推后', "closes_on = '2026-11-30'", ['截止日']],
    [
      '理由改写',
      "shorten_reason = '供热主体须在11月30日前完成管网注水，否则首轮寒潮到来时无法供热。'",
      ['缩短的理由'],
    ],
  ])('批准以后%s的，要重新请批', async (_, change, terms) => {
    const { id } = await build();
    await approve(database, leader, await askFor(database, clerk, KIND, id));
    await set(id, change);
    const { refused, findings } = await open(id);
    expect(refused).toEqual(['APPROVAL_OUTDATED']);
    expect(findings?.[0]?.message).toContain(terms.join('、'));
    expect(await standingOf(database, lead, KIND, id)).toMatchObject({ approved: false, changed: terms });
  });

  it('批准以后草案改了一个字的，要重新请批；耽搁一天公布、天数少了的也是', async () => {
    const drafted = await build();
    await approve(database, leader, await askFor(database, clerk, KIND, drafted.id));
    await database.sql(
      `update clause set text = text || '略改。' where id = (select c.id from clause c where c.consultation_id = $1 order by position limit 1)`,
      [drafted.id],
    );
    expect(await open(drafted.id)).toMatchObject({ refused: ['APPROVAL_OUTDATED'] });
    const late = await build();
    await approve(database, leader, await askFor(database, clerk, KIND, late.id));
    await database.setClock('2026-11-17T01:00:00Z');
    const { refused, findings } = await open(late.id);
    expect(refused).toEqual(['APPROVAL_OUTDATED']);
    expect(findings?.[0]?.message).toContain('征求意见天数');
  });

  it('请批以后改了的，领导不能批准；重新请批时原来的请批收回', async () => {
    const { id } = await build();
    const first = await askFor(database, clerk, KIND, id);
    await set(id, "closes_on = '2026-11-30'");
    expect(await approve(database, leader, first)).toMatchObject({ refused: ['ASKED_CONTENT_CHANGED'] });
    const second = await askFor(database, clerk, KIND, id);
    expect(second.id).not.toBe(first.id);
    expect(await approve(database, leader, { id: first.id ?? '', version: 2 })).toMatchObject({
      refused: expect.arrayContaining(['ANSWERED_ALREADY']) as string[],
    });
    expect(await approve(database, leader, second)).toMatchObject({ answer: 'APPROVED' });
    expect(await approve(database, leader, { id: second.id ?? '', version: 2 })).toMatchObject({
      refused: ['ANSWERED_ALREADY'],
    });
  });

  it('同样的内容不能请两次；没有缩短的、已经公布的，不用请批', async () => {
    const { id } = await build();
    await askFor(database, clerk, KIND, id);
    expect(await askFor(database, lead, KIND, id)).toMatchObject({ refused: ['APPROVAL_ASKED_ALREADY'] });
    const whole = await buildConsultation(database, people, { state: 'APPROVED' });
    expect(await askFor(database, clerk, KIND, whole.id)).toMatchObject({ refused: ['NOTHING_TO_APPROVE'] });
    expect(await standingOf(database, clerk, KIND, whole.id)).toBeNull();
  });
});

describe('谁请批、谁批示', () => {
  it('请批的人自己有领导岗位的，也不能批自己请的', async () => {
    const { id } = await build();
    const asked = await askFor(database, both, KIND, id);
    expect(await approve(database, both, asked)).toMatchObject({
      refused: ['SECOND_PERSON_REQUIRED', 'CONTROLLER_INTERESTED'],
    });
    expect(await approve(database, leader, asked)).toMatchObject({ answer: 'APPROVED' });
  });

  it('别的单位不能请批，别的岗位不能批示；公众什么也看不到', async () => {
    const { id } = await build();
    expect(await askFor(database, otherClerk, KIND, id)).toEqual({ errors: ['NOT_FOUND'] });
    expect(await askFor(database, govOffice, KIND, id)).toEqual({ errors: ['FORBIDDEN'] });
    const asked = await askFor(database, clerk, KIND, id);
    for (const actor of [lead, govOffice, secrecy, auditor])
      expect(await approve(database, actor, asked)).toEqual({ errors: ['FORBIDDEN'] });
    expect(await approve(database, null, asked)).toEqual({ errors: ['UNAUTHENTICATED'] });
    expect(await standingOf(database, null, KIND, id)).toBeNull();
    expect(await standingOf(database, secrecy, KIND, id)).toBeNull();
    expect(await standingOf(database, otherClerk, KIND, id)).toBeNull();
  });

  it('批示一经作出，数据库里也改不了、删不掉', async () => {
    const { id } = await build();
    const asked = await askFor(database, clerk, KIND, id);
    const change = (what: string) => database.sql(`update approval set ${what} where id = $1`, [asked.id]);
    await expect(change(`digest = 'x'`)).rejects.toThrow('what was put before a leader is not changed');
    await approve(database, leader, asked);
    await expect(change(`answer = 'RETURNED'`)).rejects.toThrow('what a leader said is not changed');
    await expect(database.sql('delete from approval where id = $1', [asked.id])).rejects.toThrow('is kept');
  });
});
