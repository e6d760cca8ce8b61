/** 入户走访: opinions stand in their round by channel 实地走访, needs in the casework; the visit says what became of each, to nobody else whose. */
import { randomUUID } from 'node:crypto';
import { expect, it } from 'vitest';
import type { Actor } from '#server/ground/kernel/authority.ts';
import { ask, auditTrail } from '#test/kernel/ask.ts';
import { buildConsultation } from '#test/kernel/build-consultation.ts';
import { openVillages } from './questions.ts';

const { database, people, neighbour, village } = await openVillages();
await database.setClock('2026-12-05T02:00:00Z');
/** Of the housing unit, open until 7 December. */
const round = await buildConsultation(database, people);
const others = await buildConsultation(database, people, { unit: people.units.health });
const one = await village({ name: '走访村', since: '2026-10-01' });

const VISIT = {
  form: 'HOUSEHOLD',
  visitedOn: '2026-12-04',
  who: '经办人甲',
  households: 6,
  persons: 9,
  said: '问了租金标准，四户担心涨价，两户说村口路灯不亮。',
};
/** Another visit of the same day. */
const AGAIN = { said: '晚上又去了两户，都说早班车太晚，接不上县城的班。' };
const OPINION = { consultationId: round.id, text: '租金标准应当分三年调整，一次涨完老人负担不起。' };
const NEED = {
  title: '村口路灯不亮三个月了',
  text: '村口到小学的六盏路灯都不亮，孩子放学走夜路，请尽快修好。',
};
const VISITS = `visits { form visitedOn unitName households persons who said
  outcomes { opinion receiptNo state } }`;

const record = async (actor: Actor | null, more: object = {}, voices: object[] = []) => {
  const { data, errors } = await ask(database, actor, {
    query: `mutation($id: ID!, $form: VisitForm!, $visitedOn: CalendarDay!, $who: Text!, $households: Int!, $persons: Int!,
      $said: Text!, $voices: [VisitVoiceInput!]!) { result: recordVillageVisit(id: $id, form: $form, visitedOn: $visitedOn,
      who: $who, households: $households, persons: $persons, said: $said, voices: $voices) {
      ... on Village { ${VISITS} } ... on Refusal { findings { code fields } } } }`,
    variables: { id: one.id, ...VISIT, voices, ...more },
  });
  const result = (data as { result?: Record<string, never[]> } | null)?.result;
  return { result, codes: errors?.map(({ extensions }) => extensions.code) ?? [] };
};
const shown = async (actor: Actor | null) => {
  const query = `query($no: String!) { village(no: $no) { ${VISITS} } }`;
  const { data } = await ask(database, actor, { query, variables: { no: one.no } });
  return (data as unknown as { village: { visits: object[] } }).village.visits;
};

it('一次登记：意见按走访之日进征求意见，需求进留言；本单位看到全部，公众只看到次数和办到哪里', async () => {
  const { result } = await record(people.clerk, {}, [OPINION, NEED]);
  const [comment] = await database.sql<{ no: string; channel: string; day: string }>(
    'select receipt_no as no, channel, received_on::text as day from comment where consultation_id = $1',
    [round.id],
  );
  expect(comment).toMatchObject({ channel: 'VISIT', day: '2026-12-04' });
  const [item] = await database.sql<{ no: string }>(
    `select receipt_no as no, kind, channel, received_on::text as day, title, has_contact, unit_id from case_item`,
  );
  expect(item).toMatchObject({
    kind: 'MESSAGE',
    channel: 'VISIT',
    day: '2026-12-04',
    title: NEED.title,
    has_contact: false,
  });
  const own = {
    ...VISIT,
    unitName: '县住房和城乡建设局',
    outcomes: [
      { opinion: true, receiptNo: comment?.no, state: '正在研究' },
      { opinion: false, receiptNo: item?.no, state: '待分办' },
    ],
  };
  expect(result?.visits).toEqual([own]);
  const masked = {
    ...own,
    who: null,
    said: null,
    outcomes: own.outcomes.map((each) => ({ ...each, receiptNo: null })),
  };
  for (const actor of [null, neighbour, people.govOffice]) expect(await shown(actor)).toEqual([masked]);
  expect((await auditTrail(database)).at(-1)).toEqual(['village.visited', 'DONE']);
  await expect(database.sql('update village_visit set persons = 1')).rejects.toThrow();
});

it('有一条不对，哪一条都不转，逐条指出；别的单位的征求意见不能转；岗位不对的不能登记', async () => {
  const before = await shown(people.clerk);
  const bad = await record(people.clerk, AGAIN, [OPINION, { ...NEED, title: '' }, { ...OPINION, text: '' }]);
  const findings = bad.result?.findings as unknown as { code: string; fields: string[] }[];
  expect(findings.map(({ fields }) => fields[0]?.split('.').slice(0, 2).join('.'))).toEqual([
    'voices.1',
    'voices.2',
  ]);
  expect(findings[0]?.code).toBe('CASE_TITLE_TOO_SHORT');
  expect((await record(people.clerk, AGAIN, [{ ...OPINION, consultationId: others.id }])).codes).toEqual([
    'NOT_FOUND',
  ]);
  expect((await record(people.clerk, { id: randomUUID() })).codes).toEqual(['NOT_FOUND']);
  expect((await record(people.clerk, { form: 'TALK' })).codes).toHaveLength(1);
  for (const actor of [people.govOffice, people.auditor, people.admin, people.media])
    expect((await record(actor)).codes).toEqual(['FORBIDDEN']);
  expect((await record(null)).codes).toEqual(['UNAUTHENTICATED']);
  const wrong = await record(people.lead, { persons: 0, said: '' });
  expect((wrong.result?.findings as unknown as { code: string }[]).map(({ code }) => code)).toEqual([
    'VISIT_COUNT_WRONG',
    'VISIT_SAID_WRONG',
  ]);
  expect(await shown(people.clerk)).toEqual(before);
  const [{ count } = { count: 0 }] = await database.sql<{ count: number }>(
    'select count(*)::int as count from comment',
  );
  expect(count).toBe(1);
});

it('乡间夜话不写户数；没有意见和需求的也登记', async () => {
  const { result } = await record(people.lead, { ...AGAIN, form: 'EVENING', households: 0 });
  const visits = result?.visits as unknown as { form: string; outcomes: object[] }[];
  expect(visits.map(({ form, outcomes }) => [form, outcomes.length])).toEqual([
    ['EVENING', 0],
    ['HOUSEHOLD', 2],
  ]);
  const again = await record(people.lead, { ...AGAIN, form: 'EVENING', households: 0 });
  expect(again.result?.findings).toMatchObject([{ code: 'VISIT_ALREADY_RECORDED' }]);
});

it('同时登记两次，只有一次，意见也只有一条', async () => {
  const said = { said: '再问租金标准，三户同意分三年调整，一户不同意。' };
  const opinion = { ...OPINION, text: '同意分三年调整，每年公布一次标准。' };
  const both = await Promise.all([0, 1].map(() => record(people.clerk, said, [opinion])));
  expect(both.filter(({ result }) => result?.visits)).toHaveLength(1);
  const [stored] = await database.sql<{ count: number }>(
    'select count(*)::int as count from comment where text = $1',
    [opinion.text],
  );
  expect(stored?.count).toBe(1);
});
