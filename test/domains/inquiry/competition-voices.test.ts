/** 听取经营者、协会的意见 (公平竞争审查条例第十六条): asked by a letter in that capacity, heard by their answer. */
import { beforeEach, describe, expect, it } from 'vitest';
import { inquiryPage } from '#client/citizen/inquiry/inquiry-page.ts';
import { route } from '#client/route.ts';
import { DocumentKind } from '#server/law/decision/document-kind.ts';
import { Role } from '#server/law/people/role.ts';
import { resultOf } from '#test/domains/decision/questions.ts';
import type { Matter } from '#test/domains/procedure/review-questions.ts';
import { revised } from '#test/domains/procedure/revising.ts';
import { COMPETITION, UNITS } from '#test/domains/procedure/samples.ts';
import { type Done, recordFairCompetition, recordUnitConsultation } from '#test/domains/procedure/steps.ts';
import { ask } from '#test/kernel/ask.ts';
import { buildActor } from '#test/kernel/people.ts';
import { openSite } from '#test/outside/http/open-site.ts';
import { enterAll } from './letter-door.ts';
import { DISPUTE, openLetters } from './letters.ts';

const house = await openLetters();
const { database, people } = house;
const market = await buildActor(database, people.units.health, [Role.MARKET_SUPERVISION]);
const site = await openSite(database, { routes: [route('/huihan/:token', inquiryPage)] });
beforeEach(() => database.setClock('2026-11-19T16:00:00Z'));

const OPERATOR = '安达电梯有限公司';
const ASSOCIATION = '县电梯行业协会';
const VOICES = {
  unitIds: [],
  outside: [
    { name: OPERATOR, askedAs: 'OPERATOR' },
    { name: ASSOCIATION, askedAs: 'ASSOCIATION' },
  ],
};
const AGREE = { reply: 'AGREE', opinions: [] };
const WISH = {
  reply: 'AGREE_WITH_CHANGES',
  opinions: [{ clauseNo: null, text: '不要限定本县注册的企业。' }],
};
const codesOf = (done: { findings?: { code: string }[] } | null | undefined) =>
  (done?.findings ?? []).map(({ code }) => code);

async function asked() {
  const matter = await house.heard();
  await house.facts(matter.id, 'AFFECTS_MARKET_PLAYERS');
  await house.send(matter.id, VOICES);
  await enterAll(database, people.justiceStaff, matter.id, 'qiye@danwei.example');
  const letters = await house.lettersOf(matter.no);
  const tokenOf = (name: string) =>
    house.tokenFor(letters.find(({ unitName }) => unitName === name)?.id ?? '');
  return { matter, tokens: { operator: await tokenOf(OPERATOR), association: await tokenOf(ASSOCIATION) } };
}

/** Whether each letter's text was overtaken, as market supervision reads it. */
async function overtaken({ no }: Matter) {
  const query = `{ decision(no: "${no}") { unitInquiries { overtaken } } }`;
  const { data } = await ask(database, market, { query });
  const { decision } = data as unknown as { decision: { unitInquiries: { overtaken: boolean }[] } };
  return decision.unitInquiries.map((one) => one.overtaken);
}

/** The same two asked on the newest text, and answering. */
async function answeredAnew({ id, no }: Matter) {
  await house.send(id, VOICES);
  for (const { id: letterId } of (await house.lettersOf(no)).filter(({ reply }) => reply === null))
    await house.answerByLink(await house.tokenFor(letterId), AGREE, '总经理 某某');
}

async function review(matter: Matter, happenedOn = '2026-11-20') {
  const fileIds = [await house.paper(matter.id, { kind: DocumentKind.FAIR_COMPETITION_REPORT })];
  const version = await matter.version();
  const input = { ...COMPETITION, happenedOn, fileIds };
  return resultOf(await ask(database, market, recordFairCompetition(matter.id, input, { version })));
}

describe('公平竞争审查条例第十六条 应当听取有关经营者、行业协会商会的意见', () => {
  it('发了函、没有答复的，没有听取；凭链接答复以后，审查记入答复的各家', async () => {
    const { matter, tokens } = await asked();
    expect(codesOf(await review(matter))).toEqual(['OPERATORS_UNHEARD']);
    expect(codesOf(await house.answerByLink(tokens.operator, WISH, '总经理 某某'))).toEqual([]);
    expect(codesOf(await review(matter))).toEqual(['ASSOCIATIONS_UNHEARD']);
    await house.answerByLink(tokens.association, AGREE, '秘书长 某某');
    const { records } = (await review(matter)) as unknown as Done;
    expect(records.at(-1)?.lines).toEqual(
      expect.arrayContaining([
        { label: '听取意见的经营者', text: OPERATOR },
        { label: '听取意见的行业协会、商会', text: ASSOCIATION },
      ]),
    );
  });

  it('审查在前、答复在后的，不算听取', async () => {
    const { matter, tokens } = await asked();
    await database.setClock('2026-11-20T16:00:00Z');
    await house.answerByLink(tokens.operator, WISH, '总经理 某某');
    expect(codesOf(await review(matter))).toEqual(['OPERATORS_UNHEARD']);
    expect(codesOf(await review(matter, '2026-11-21'))).toEqual(['ASSOCIATIONS_UNHEARD']);
  });

  it('答复以后草案有实质改动的，答复的是先前的稿，不算听取；就现在的稿再发函、再答复后可以登记', async () => {
    const { matter, tokens } = await asked();
    await house.answerByLink(tokens.operator, WISH, '总经理 某某');
    await house.answerByLink(tokens.association, AGREE, '秘书长 某某');
    expect(await overtaken(matter)).toEqual([false, false]);
    await revised(database, people.clerk, matter.id, { text: '起步价200元，一律收费。' });
    expect(await overtaken(matter)).toEqual([true, true]);
    const refused = await review(matter);
    expect(codesOf(refused)).toEqual(['OPERATORS_HEARD_EARLIER']);
    expect(JSON.stringify(refused)).toContain(`${OPERATOR}答复的是先前的稿`);
    await answeredAnew(matter);
    expect(await overtaken(matter)).toEqual([true, true, false, false]);
    expect(codesOf(await review(matter))).toEqual([]);
  });

  it('其后只有文字改动的，答复仍然算听取', async () => {
    const { matter, tokens } = await asked();
    await house.answerByLink(tokens.operator, WISH, '总经理 某某');
    await house.answerByLink(tokens.association, AGREE, '秘书长 某某');
    const [first] = await database.sql<{ text: string }>(
      `select c.text from clause c join draft_version v on v.id = c.draft_version_id
       where v.decision_id = $1 order by v.no, c.position limit 1`,
      [matter.id],
    );
    await revised(database, people.clerk, matter.id, { text: `${first?.text ?? ''}。` });
    expect(await overtaken(matter)).toEqual([false, false]);
    expect(codesOf(await review(matter))).toEqual([]);
  });

  it('单位的答复不是经营者的意见；本县的单位不能当作经营者', async () => {
    const { matter } = await asked();
    await house.send(matter.id, { unitIds: [people.units.health.id], outside: [] });
    const [atDesk] = (await house.lettersOf(matter.no)).filter(({ byLink }) => !byLink);
    await house.answer(people.otherClerk, atDesk?.id ?? '', AGREE);
    expect(codesOf(await review(matter))).toEqual(['OPERATORS_UNHEARD']);
    const own = { unitIds: [], outside: [{ name: people.units.housing.name, askedAs: 'OPERATOR' }] };
    expect(codesOf(await house.send(matter.id, own))).toEqual([
      'INQUIRY_TO_OWN_UNIT',
      'INQUIRY_UNIT_HAS_ACCOUNT',
      'UNIT_IS_NO_OPERATOR',
    ]);
  });

  it('身份发出以后不能改', async () => {
    const { matter } = await asked();
    const changed = database.sql(`update inquiry set asked_as = 'UNIT' where decision_id = $1`, [matter.id]);
    await expect(changed).rejects.toThrow('a letter that was sent is not changed');
  });

  it('函上写明为什么征求意见，引的是公平竞争审查条例', async () => {
    const { tokens } = await asked();
    const shown = await (await site.get(`/huihan/${tokens.operator}`)).text();
    expect(shown).toContain('草案涉及贵单位的经营活动');
    expect(shown).toContain('《公平竞争审查条例》第十六条');
    expect(await (await site.get(`/huihan/${tokens.association}`)).text()).toContain('贵会所在行业');
  });
});

describe('经营者、协会的答复，不是国令713号第十三条的单位意见', () => {
  it('不算征求了有关单位意见；没有答复也不算同意，不同意也不是单位之间的争议', async () => {
    const { matter, tokens } = await asked();
    await house.answerByLink(tokens.operator, { ...WISH, reply: 'DISAGREE' }, '总经理 某某');
    const consult = async () =>
      resultOf(
        await ask(
          database,
          people.clerk,
          recordUnitConsultation(matter.id, UNITS, { version: await matter.version() }),
        ),
      );
    expect(codesOf(await consult())).toEqual(['UNIT_CONSULTATION_MISSING']);
    const letter = (await house.lettersOf(matter.no)).find(({ unitName }) => unitName === OPERATOR)!;
    expect(letter.viewerCan.some(({ action, allowed }) => action === 'treat' && allowed)).toBe(false);
    expect(codesOf(await house.treat(people.clerk, letter.id, DISPUTE))).toEqual([
      'UNIT_ANSWER_NOTHING_TO_TREAT',
    ]);
    const { data } = await ask(database, people.clerk, { query: '{ workbench { tasks { kind detail } } }' });
    expect(JSON.stringify(data)).not.toContain(OPERATOR);
  });

  it('过期没有答复的，仍提醒承办单位催办，引公平竞争审查条例', async () => {
    await asked();
    await database.setClock('2026-12-02T02:00:00Z');
    const { data } = await ask(database, people.clerk, {
      query: '{ workbench { tasks { kind detail article } } }',
    });
    expect((data as unknown as { workbench: { tasks: object[] } }).workbench.tasks).toContainEqual({
      kind: 'REMIND_ASKED',
      detail: `${OPERATOR}没有按期答复`,
      article: '公平竞争审查条例第十六条',
    });
  });
});
