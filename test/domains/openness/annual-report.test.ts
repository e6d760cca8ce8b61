/** R-81 政府信息公开工作年度报告: written by one person, published by another, drawn from the record, corrected openly. */
import { describe, expect, it } from 'vitest';
import { ask, auditTrail } from '#test/kernel/ask.ts';
import type { Actor } from '#server/ground/kernel/authority.ts';
import { openRequests } from '#test/domains/casework/request-desk.ts';
import { type Report, REPORT, reportQuestions, TOLD } from './questions.ts';

const { database, people, registered, requests, secondInOffice } = await openRequests();
const { write, publish, giveBack, one, own, all, basis } = reportQuestions(database);
const { clerk, lead, otherLead, govOffice, units } = people;
const codes = ({ result }: { result: Report | undefined }) => result?.findings?.map(({ code }) => code);

/** 待办 of the actor on annual reports. */
const waits = async (actor: Actor) => {
  const { data } = await ask(database, actor, { query: '{ workbench { tasks { kind dueOn } } }' });
  const { tasks } = (data as unknown as { workbench: { tasks: { kind: string; dueOn: string }[] } })
    .workbench;
  return tasks.flatMap(({ kind, dueOn }) => (kind.endsWith('ANNUAL_REPORT') ? [[kind, dueOn]] : []));
};
const [TO_WRITE, TO_PUBLISH] = [
  [['WRITE_ANNUAL_REPORT', '2027-01-31']],
  [['PUBLISH_ANNUAL_REPORT', '2027-01-31']],
];

// Two applications of the year before, one of them answered in it.
const answered = await registered();
await registered({ applicant: 'BUSINESS', identityNo: '91350100M000100Y43' });
const drafted = await requests.draft(clerk, answered);
await requests.confirm(lead, drafted.result!);
await database.sql(`update unit set kind = 'GOVERNMENT' where id = $1`, [units.office.id]);
const year = 2026;
const written = async (more: object = {}, version = 0) =>
  (await write(clerk, { year, version, input: { ...REPORT, ...more } })).result!;

describe('编制', () => {
  it('这一年没有结束的、没有写全的，一次指出', async () => {
    await database.setClock('2026-12-31T02:00:00Z');
    const early = await write(clerk, {
      year,
      version: 0,
      input: { sections: [], figures: REPORT.figures.slice(1) },
    });
    expect(early.result?.findings?.map(({ code, fields }) => [code, fields[0]])).toEqual([
      ['REPORT_YEAR_NOT_OVER', undefined],
      ['REPORT_SECTION_UNSAID', 'sections.OVERVIEW'],
      ['REPORT_SECTION_UNSAID', 'sections.PROBLEMS'],
      ['REPORT_FIGURE_MISSING', 'figures.DOCUMENTS_MADE'],
    ]);
  });

  it('编制以前，各单位待公布；公众看不到稿', async () => {
    expect(await waits(clerk)).toEqual([]);
    await database.setClock('2027-01-04T02:00:00Z');
    expect([await waits(clerk), await waits(lead)]).toEqual([TO_WRITE, TO_WRITE]);
    const draft = await written();
    expect([await waits(clerk), await waits(lead)]).toEqual([[], TO_PUBLISH]);
    expect(draft).toMatchObject({ level: 'DEPARTMENT', edition: 1, dueOn: '2027-01-31', standing: 'DUE' });
    expect((await one(null, draft.id)).result).toBeNull();
    expect((await one(otherLead, draft.id)).result).toBeNull();
    expect((await one(lead, draft.id)).result).toMatchObject({ writtenByName: clerk.name });
    expect((await write(clerk, { year, version: 0, input: REPORT })).codes).toEqual(['CONFLICT']);
    expect((await write(null, { year, version: 0, input: REPORT })).codes).toEqual(['UNAUTHENTICATED']);
    expect((await write(people.secrecy, { year, version: 0, input: REPORT })).codes).toEqual(['FORBIDDEN']);
  });

  it('事业单位不编制', async () => {
    await database.sql(`update unit set kind = 'INSTITUTION' where id = $1`, [units.health.id]);
    expect(codes(await write(otherLead, { year, version: 0, input: REPORT }))).toEqual(['REPORT_NOT_OWED']);
    expect((await basis(otherLead, year)).result).toBeNull();
  });

  it('本级政府的统计全县，三月三十一日以前公布；部门只统计本单位', async () => {
    const [county, unit] = [await basis(govOffice, year), await basis(lead, year)];
    expect(county.result).toMatchObject({ level: 'GOVERNMENT', dueOn: '2027-03-31' });
    const row = ({ result }: typeof county, label: string) =>
      result!.requests.find((one) => one.label.startsWith(label))!.counts;
    expect(row(county, '一、')).toEqual([1, 1, 0, 0, 0, 0, 2]);
    expect(row(unit, '四、')).toEqual([0, 1, 0, 0, 0, 0, 1]);
    expect((await basis(people.justiceStaff, year)).result!.requests.at(-1)!.counts!.at(-1)).toBe(0);
  });
});

describe('审核公布', () => {
  it('退回的写明改什么，重新编制以前不能公布；编制人不能自己公布', async () => {
    const draft = (await own(clerk)).result![0]!;
    expect((await publish(clerk, draft)).codes).toEqual(['FORBIDDEN']);
    expect(codes(await giveBack(lead, { ...draft, reason: '无' }))).toEqual(['RETURN_REASON_REQUIRED']);
    const back = (await giveBack(lead, { ...draft, reason: '行政许可的件数与台账不符' })).result!;
    expect(codes(await publish(lead, back))).toEqual(['REPORT_NOT_WRITTEN']);
    expect(await waits(clerk)).toEqual(TO_WRITE);
    const again = await written({}, back.version);
    expect(again).toMatchObject({ edition: 1, returnReason: null });
  });

  it('公布以后公众读到全文和各数，看不到经办的人；记录里后来的事不改已经公布的数', async () => {
    const draft = (await own(clerk)).result![0]!;
    const done = (await publish(lead, draft)).result!;
    expect(done).toMatchObject({
      publishedOn: '2027-01-04',
      standing: 'PUBLISHED',
      confirmedByName: lead.name,
    });
    expect((await auditTrail(database)).at(-1)).toEqual(['openness.reportPublished', 'DONE']);
    expect([await waits(clerk), await waits(lead)]).toEqual([[], []]);
    const counts = done.requests;
    await registered();
    await database.setClock('2027-02-03T02:00:00Z');
    const read = (await one(null, done.id)).result!;
    expect(read).toMatchObject({ writtenByName: null, confirmedByName: null, requests: counts });
    expect(codes(await publish(lead, read))).toEqual(['REPORT_NOT_WRITTEN']);
    await expect(
      database.sql(`update annual_report set figures = '[]' where id = $1`, [done.id]),
    ).rejects.toThrow('not changed');
    expect((await all()).owed).toEqual(
      expect.arrayContaining([
        expect.objectContaining({ unit: { id: units.housing.id }, standing: 'PUBLISHED', reportId: done.id }),
        expect.objectContaining({ unit: { id: units.justice.id }, standing: 'OVERDUE', reportId: null }),
        expect.objectContaining({ unit: { id: units.office.id }, standing: 'DUE', reportId: null }),
      ]),
    );
  });

  it('更正写明原因，另成一版；原来的保留，指到现行的', async () => {
    const first = (await own(clerk)).result![0]!;
    expect(codes(await write(clerk, { year, version: 0, input: REPORT }))).toEqual([
      'REPORT_CORRECTION_UNSAID',
    ]);
    const draft = await written({ correction: '行政许可的件数漏计了十二月的四件' });
    expect((await all()).owed).toContainEqual(expect.objectContaining({ reportId: first.id, corrected: 0 }));
    const second = (await publish(lead, draft)).result!;
    expect(second).toMatchObject({ edition: 2, standing: 'PUBLISHED', publishedOn: '2027-02-03' });
    expect((await one(null, first.id)).result).toMatchObject({
      latest: second.id,
      sections: [{ text: TOLD }, {}, {}],
    });
    expect((await all()).owed).toContainEqual(expect.objectContaining({ reportId: second.id, corrected: 1 }));
  });

  it('编制过的人，别人改写以后也不能公布', async () => {
    const input = { ...REPORT, sections: [...REPORT.sections, { section: 'ASSESSMENT', text: TOLD }] };
    const office = (await write(govOffice, { year, version: 0, input })).result!;
    expect(codes(await publish(govOffice, office))).toEqual(['REPORT_SECOND_PERSON']);
    const again = (await write(secondInOffice, { year, version: office.version, input })).result!;
    expect(codes(await publish(govOffice, again))).toEqual(['REPORT_SECOND_PERSON']);
    expect(await waits(govOffice)).toEqual([]);
  });
});

it('没有这一份的、不成编号的，都没有', async () => {
  expect((await one(null, 'x')).result).toBeNull();
  for (const wrong of [0, -5, 12026]) {
    expect((await basis(clerk, wrong)).codes).toEqual(['BAD_USER_INPUT']);
    const { result } = await write(clerk, { year: wrong, version: 0, input: REPORT });
    expect(result?.findings).toMatchObject([{ code: 'REPORT_YEAR_UNKNOWN', fields: ['year'] }]);
  }
  expect((await all(2019)).owed.every(({ reportId }) => reportId === null)).toBe(true);
});
