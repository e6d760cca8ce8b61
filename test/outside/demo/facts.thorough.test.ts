/** 演示县的事实互相对得上: what one page tells of a thing is what every other page and the record tell of it. */
import { describe, expect, it } from 'vitest';
import { draftsHref } from '#client/citizen/addresses.ts';
import { eventHref } from '#client/citizen/addresses/event.ts';
import { routes } from '#client/routes.ts';
import { rulesOf } from '#server/ground/kernel/rules.ts';
import { addDays, type CalendarDay, dayOf } from '#server/law/calendar/calendar-day.ts';
import { isWorkingDay } from '#server/law/calendar/working-day.ts';
import { plain } from '#test/client/citizen/show.tsx';
import { openSite } from '#test/outside/http/open-site.ts';
import { ask } from '#test/kernel/ask.ts';
import { tellDemo } from './told.ts';

const { accounts, actorOf, database } = await tellDemo();
const site = await openSite(database, { routes });
const { calendar } = await rulesOf(database.services.database.em.fork().getKysely());

const pageAt = async (path: string) => plain(await (await site.get(path)).text());
const asked = async <Data>(query: string, login?: string) => {
  const { data, errors } = await ask(database, login ? await actorOf(login) : null, { query });
  expect(errors).toBeUndefined();
  return data as Data;
};
const sum = (numbers: readonly number[]) => numbers.reduce((all, one) => all + one, 0);
/** The numbers before 条 in a sentence: 修改3条，新增1条. */
const clausesSaid = (text = '') => sum([...text.matchAll(/(\d+)条/g)].map(([, count]) => Number(count)));

/** The whole working days between two days, neither of them counted. */
function workingDaysWithin(from: CalendarDay, to: CalendarDay): number {
  let count = 0;
  for (let day = addDays(from, 1); day < to; day = addDays(day, 1))
    if (isWorkingDay(day, calendar)) count += 1;
  return count;
}

describe('草案各稿', () => {
  it('改了几条，修改来源就说几条', async () => {
    const { decisions } = await asked<{ decisions: { no: string; drafts: { no: number }[] }[] }>(
      '{ decisions { no drafts { no } } }',
    );
    const told: [string, number][] = [];
    for (const { no, drafts } of decisions.filter((one) => one.drafts.length > 1)) {
      const said = [...(await pageAt(draftsHref(no))).matchAll(/相比：([^。]*)。修改来源：([^。]*)。/g)];
      expect([no, said.length]).toEqual([no, drafts.length - 1]);
      for (const [sentence, changes, sources] of said) {
        expect([no, sentence, clausesSaid(sources)]).toEqual([no, sentence, clausesSaid(changes)]);
        told.push([no, clausesSaid(changes)]);
      }
    }
    expect(told.length).toBeGreaterThan(2);
  });

  it('采纳情况写修改了几条，修改稿就改了几条；写开过座谈会、走访过，听取意见的方式就有', async () => {
    const reports = await database.sql<{
      no: string;
      introduction: string;
      methods: string[];
      round: number;
    }>(
      `select d.no, r.introduction, r.methods_held as methods, c.round from adoption_report r
       join consultation c on c.id = r.consultation_id join decision d on d.id = c.decision_id
       where r.published_at is not null`,
    );
    expect(reports.length).toBeGreaterThan(1);
    for (const { no, round, introduction, methods } of reports) {
      const { consultation } = await asked<{
        consultation: { revision: { changes: { relation: string }[] } };
      }>(`{ consultation(no: "${no}", round: ${round}) { revision { changes { relation } } } }`);
      const said = '零一二三四五六七八九'.indexOf(/修改了(.)条/.exec(introduction)?.[1] ?? '无');
      expect([no, said]).toEqual([no, consultation.revision.changes.length]);
      const held = await heldFor(no);
      for (const [word, method] of [
        ['座谈会', 'FORUM'],
        ['走访', 'SITE_VISIT'],
      ] as const)
        expect([no, word, methods.includes(method), held.includes(method)]).toEqual([
          no,
          word,
          introduction.includes(word),
          introduction.includes(word),
        ]);
    }
  });
});

/** By what other ways the public was heard on a decision, as its records say. */
const heldFor = async (no: string) =>
  (
    await database.sql<{ method: string }>(
      `select distinct r.content ->> 'method' as method from decision_record r join decision d on d.id = r.decision_id
       where d.no = $1 and r.kind = 'ACTIVITY'`,
      [no],
    )
  ).map(({ method }) => method);

describe('列席邀请', () => {
  interface Letter {
    no: string;
    starts: Date;
    announced: Date;
    sent: Date;
    reply: Date;
  }
  const letters = () =>
    database.sql<Letter>(`select m.no, m.starts_at as starts, m.announced_at as announced, i.sent_at as sent,
      i.reply_by as reply from invitation i join meeting m on m.id = i.meeting_id where i.sent_at is not null`);

  it('会前三个工作日发出，会议预告不晚于发出', async () => {
    const all = await letters();
    expect(new Set(all.map(({ no }) => no)).size).toBeGreaterThan(2);
    for (const { no, starts, announced, sent } of all) {
      expect(announced < sent).toBe(true);
      // The meeting's own day is the third.
      expect([no, workingDaysWithin(dayOf(sent), dayOf(starts))]).toSatisfy(([, days]) => days >= 2);
    }
  });

  it('答复期限与会议之间至少留出一个工作日，递补的人来得及', async () => {
    for (const { no, starts, sent, reply } of await letters()) {
      expect(sent < reply).toBe(true);
      expect([no, workingDaysWithin(dayOf(reply), dayOf(starts))]).toSatisfy(([, days]) => days >= 1);
    }
  });

  it('会议当天才办的，没有一件是发布预告、发邀请函', async () => {
    const meetings = await database.sql<{ no: string; starts: Date }>(
      'select no, starts_at as starts from meeting',
    );
    const startOf = new Map(meetings.map(({ no, starts }) => [no, dayOf(starts)]));
    for (const { login } of accounts) {
      const { workbench } = await asked<{
        workbench: { tasks: { detail: string; dueOn: string | null; path: string }[] };
      }>('{ workbench { tasks { detail dueOn path } } }', login);
      const late = workbench.tasks.filter(
        ({ detail, dueOn, path }) =>
          /会议预告|邀请利益相关方|发出邀请函/.test(detail) &&
          dueOn === startOf.get(/huiyi\/([\d-]+)/.exec(path)?.[1] ?? ''),
      );
      expect([login, late]).toEqual([login, []]);
    }
  });
});

it('活动情况写了参加的人提的要求，就逐条登记了，不写没有人提出意见', async () => {
  const reports = await database.sql<{ no: string; summary: string; opinions: number }>(
    `select e.no, r.summary, (select count(*)::int from event_opinion o where o.event_id = e.id) as opinions
     from event e join event_report r on r.event_id = e.id where e.report_published_at is not null`,
  );
  expect(reports.length).toBeGreaterThan(1);
  for (const { no, summary, opinions } of reports.filter((one) => /要求|希望|建议|担心/.test(one.summary))) {
    const text = await pageAt(eventHref(no));
    expect(text).toContain(summary.slice(0, 10));
    expect([no, opinions > 0]).toEqual([no, true]);
    expect(text).toContain('现场听到的意见');
    expect(text).not.toMatch(/没有人提出意见|没有逐条登记的意见/);
  }
});
