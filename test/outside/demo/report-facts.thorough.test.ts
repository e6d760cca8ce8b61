/** 演示县的意见采纳情况: the numbers of a report are those of its parts, of the record, and of what is said elsewhere. */
import { describe, expect, it } from 'vitest';
import { ask } from '#test/kernel/ask.ts';
import { tellDemo } from './told.ts';

const { database } = await tellDemo();
const asked = async <Data>(query: string) => {
  const { data, errors } = await ask(database, null, { query });
  expect(errors).toBeUndefined();
  return data as Data;
};
const sum = (numbers: readonly number[]) => numbers.reduce((all, one) => all + one, 0);

/** Opinions of a solicitation from before the platform (补录), as they were counted then. */
const lateTotals = async () => {
  const rows = await database.sql<{ no: string; received: number; adopted: number }>(
    `select d.no, (s.told ->> 'opinionCount')::int as received, (s.told ->> 'adoptedCount')::int as adopted
     from decision_record r join decision d on d.id = r.decision_id,
       lateral (select r.content -> 'solicitation' as told) s where r.kind = 'ACTIVITY' and r.content ? 'solicitation'`,
  );
  return new Map(rows.map(({ no, ...totals }) => [no, totals]));
};

describe('意见采纳情况', () => {
  interface Totals {
    received: number;
    adopted: number;
    partlyAdopted: number;
    notAdopted: number;
    alreadyCovered: number;
    supportOnly: number;
    answered: number;
    outOfScope: number;
  }
  interface Report {
    no: string;
    round: number;
    totals: Totals;
    rows: { count: number; result: string }[];
    countByChannel: { count: number }[];
  }
  const OUTCOMES = {
    ADOPTED: 'adopted',
    PARTLY_ADOPTED: 'partlyAdopted',
    NOT_ADOPTED: 'notAdopted',
    ALREADY_COVERED: 'alreadyCovered',
    SUPPORT_ONLY: 'supportOnly',
    ANSWERED: 'answered',
    OUT_OF_SCOPE: 'outOfScope',
  } as const;
  const reports = async () => {
    const { reports: page } = await asked<{ reports: { nodes: Report[] } }>(
      `{ reports(first: 50) { nodes { no round totals { received ${Object.values(OUTCOMES).join(' ')} }
        rows { count result } countByChannel { count } } } }`,
    );
    expect(page.nodes.length).toBeGreaterThan(1);
    return page.nodes;
  };

  it('各种处理结果、各类意见、各种渠道加起来，都是收到的条数；与收到的意见相符', async () => {
    for (const { no, round, totals, rows, countByChannel } of await reports()) {
      const results = Object.values(OUTCOMES).map((key) => totals[key]);
      const [kept] = await database.sql<{ count: number }>(
        `select count(*)::int from comment m join consultation c on c.id = m.consultation_id
         join comment_state s on s.comment_id = m.id join decision d on d.id = c.decision_id
         where d.no = $1 and c.round = $2 and s.status <> 'WITHDRAWN'`,
        [no, round],
      );
      const sums = [results, rows.map(({ count }) => count), countByChannel.map(({ count }) => count)].map(
        sum,
      );
      expect([no, ...sums, kept?.count]).toEqual([no, ...Array<number>(4).fill(totals.received)]);
      for (const [outcome, key] of Object.entries(OUTCOMES)) {
        const of = rows.filter(({ result }) => result === outcome).map(({ count }) => count);
        expect([no, outcome, sum(of)]).toEqual([no, outcome, totals[key]]);
      }
    }
  });

  it('会议纪要、直播和决策记录里说的收到几条、采纳几条，与采纳情况一致', async () => {
    const said = await database.sql<{ no: string; text: string }>(
      `select d.no, s.text from meeting_minutes m join agenda_item i on i.meeting_id = m.meeting_id
         join decision d on d.id = i.decision_id, lateral (select x::text as text from jsonb_array_elements(m.sections::jsonb) x) s
         where s.text ~ '收到意见\\d+条'
       union all select d.no, p.text from live_post p join agenda_item i on i.id = p.agenda_item_id
         join decision d on d.id = i.decision_id where p.text ~ '收到意见\\d+条'
       union all select d.no, r.content::text from decision_record r join decision d on d.id = r.decision_id
         where r.content::text ~ '收到意见\\d+条'`,
    );
    expect(said.length).toBeGreaterThan(1);
    const all = await reports();
    const late = await lateTotals();
    for (const { no, text } of said) {
      const totals = late.get(no) ?? all.find((report) => report.no === no)?.totals;
      const [, received, adopted] = /收到意见(\d+)条(?:，采纳(\d+)条)?/.exec(text) ?? [];
      expect([no, Number(received)]).toEqual([no, totals?.received]);
      if (adopted) expect([no, Number(adopted)]).toEqual([no, totals?.adopted]);
    }
  });
});
