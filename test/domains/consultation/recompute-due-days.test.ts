import { expect, it } from 'vitest';
import { ask } from '#test/kernel/ask.ts';
import { buildConsultation } from '#test/kernel/build-consultation.ts';
import { testDatabase } from '#test/kernel/database.ts';
import { buildPeople } from '#test/kernel/people.ts';
import { jobs } from '#server/domains/consultation/consultation.jobs.ts';

const database = await testDatabase({ now: '2026-12-20T02:00:00Z' });
const people = await buildPeople(database);

it('次年节假日安排公布之前期限为暂定；导入之后重新计算，已公布的截止时间不变', async () => {
  const { id } = await buildConsultation(database, people, {
    opensOn: '2026-12-02',
    closesOn: '2027-01-04',
    feedbackDueOn: '2027-02-01',
    columns: { feedbackDueProvisional: true, provisional: true },
  });
  const closes = () =>
    database.sql(
      'select closes_at, feedback_due_on::text due, feedback_due_provisional p from consultation where id = $1',
      [id],
    );
  const [before] = await closes();
  const imported = await ask(database, people.justiceStaff, {
    query: `mutation Import($days: [SpecialDayInput!]!) {
      importWorkCalendar(year: 2027, notice: "国务院办公厅关于2027年部分节假日安排的通知", days: $days) { __typename ... on Refusal { findings { code message } } } }`,
    variables: {
      days: [
        ...['2027-01-01', '2027-01-02', '2027-01-03'].map((day) => ({ day, kind: 'HOLIDAY', name: '元旦' })),
        ...[
          '2027-02-05',
          '2027-02-06',
          '2027-02-07',
          '2027-02-08',
          '2027-02-09',
          '2027-02-10',
          '2027-02-11',
        ].map((day) => ({
          day,
          kind: 'HOLIDAY',
          name: '春节',
        })),
        ...['2027-04-05'].map((day) => ({ day, kind: 'HOLIDAY', name: '清明节' })),
        ...['2027-05-01', '2027-05-02', '2027-05-03'].map((day) => ({
          day,
          kind: 'HOLIDAY',
          name: '劳动节',
        })),
        ...['2027-06-09'].map((day) => ({ day, kind: 'HOLIDAY', name: '端午节' })),
        ...['2027-09-15'].map((day) => ({ day, kind: 'HOLIDAY', name: '中秋节' })),
        ...['2027-10-01', '2027-10-02', '2027-10-03', '2027-10-04', '2027-10-05'].map((day) => ({
          day,
          kind: 'HOLIDAY',
          name: '国庆节',
        })),
        { day: '2027-01-30', kind: 'MAKE_UP_WORKDAY', name: '春节调休' },
      ],
    },
  });
  expect(imported.data).toEqual({ importWorkCalendar: { __typename: 'WorkCalendar' } });
  await jobs['calendar-imported']({ year: 2027 }, database.services);
  const [after] = await closes();
  expect(after).toEqual({ closes_at: before?.closes_at, due: '2027-01-30', p: false });
});
