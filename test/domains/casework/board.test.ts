/** R-80 办件一览和台账: who is late by the record, the same in the list, on the board and in the workbook. */
import { describe, expect, it } from 'vitest';
import type { Actor } from '#server/ground/kernel/authority.ts';
import { readXlsx } from '#server/ground/table/read-xlsx.ts';
import { ask } from '#test/kernel/ask.ts';
import { openSite, signedIn } from '#test/outside/http/open-site.ts';
import { openDesk } from './desk.ts';
import { ANSWER } from './questions.ts';

const house = await openDesk();
const { database, people, list, assign, draft, confirm, record, waiting, assigned, drafted, answered } =
  house;
const { clerk, lead, govOffice, otherLead, justiceStaff, units } = people;
const site = await openSite(database);

const COUNTS = '{ overdue soon ahead inTime late share }';
interface Board {
  years: number[];
  total: Record<string, number | null>;
  units: { unitId: string; unitName: string; counts: Record<string, number | null> }[];
}
const boardOf = async (actor: Actor | null, year: number | null = null) => {
  const { data, errors } = await ask(database, actor, {
    query: `query($year: Int) { result: caseBoard(kind: MESSAGE, year: $year) {
      years total ${COUNTS} units { unitId unitName counts ${COUNTS} } } }`,
    variables: { year },
  });
  const codes = errors?.map(({ extensions }) => extensions.code);
  return { board: (data as { result?: Board } | null)?.result, codes };
};

/** In two groups, in small letters: as one types it from the receipt. */
const asPrinted = (no: string) => `${no.slice(0, 4)}-${no.slice(4)}`.toLowerCase();

// Received on 10 December: an ordinary one is due on the 21st; none of them is published yet.
const [unsorted, simple] = [await waiting(), await waiting()];
await assign(govOffice, simple, units.housing.id, { caseClass: 'SIMPLE' });
const open = await assigned({ title: '甲小区什么时候装电梯' });
const inReview = await drafted({ title: '丙小区什么时候装电梯' });
const done = await answered({
  title: '乙小区什么时候装电梯，回电13800138000',
  text: '请打电话13800138000告诉我怎么申请。',
});

it('标题里的电话号码遮去，查看原文才看得到，查找也一样', async () => {
  const title = '乙小区什么时候装电梯，回电〔手机号已隐去〕';
  const { result } = await house.one(people.lead, done.id);
  expect(result?.title).toBe(title);
  const { result: seen } = await house.reveal(people.lead, done.id);
  expect(seen?.text).toContain('回电13800138000');
  const { data } = await ask(database, people.lead, { query: '{ find(q: "乙小区") { kind title } }' });
  expect((data as unknown as { find: object[] }).find).toContainEqual({ kind: 'CASE', title });
});

describe('按今天计算，逾期答复的一直算逾期', () => {
  it.each([
    ['收到当日', '2026-12-10', { overdue: 0, soon: 1, ahead: 3, inTime: 1, late: 0, share: 100 }],
    ['简单咨询的最后一日', '2026-12-14', { overdue: 0, soon: 1, ahead: 3, inTime: 1, late: 0, share: 100 }],
    ['简单咨询逾期的第一日', '2026-12-15', { overdue: 1, soon: 0, ahead: 3, inTime: 1, late: 0, share: 50 }],
    ['期限前3个工作日', '2026-12-16', { overdue: 1, soon: 3, ahead: 0, inTime: 1, late: 0, share: 50 }],
    ['期限的最后一日', '2026-12-21', { overdue: 1, soon: 3, ahead: 0, inTime: 1, late: 0, share: 50 }],
    ['全部逾期', '2026-12-22', { overdue: 4, soon: 0, ahead: 0, inTime: 1, late: 0, share: 20 }],
  ])('%s（%s）', async (_, today, expected) => {
    await database.setClock(`${today}T02:00:00Z`);
    expect((await boardOf(govOffice)).board?.total).toEqual(expected);
  });

  it('逾期以后审核的，算逾期答复，不再算逾期未答复', async () => {
    await database.setClock('2026-12-22T02:00:00Z');
    await confirm(lead, inReview);
    expect((await boardOf(govOffice)).board?.total).toMatchObject({
      overdue: 3,
      inTime: 1,
      late: 1,
      share: 20,
    });
  });
});

describe('一览', () => {
  it('分单位列出，逾期多的在前；一个单位只看到自己的', async () => {
    const { board } = await boardOf(govOffice);
    expect(board?.units.map(({ unitName, counts }) => [unitName, counts['overdue'], counts['late']])).toEqual(
      [
        [units.housing.name, 2, 1],
        [units.office.name, 1, 0],
      ],
    );
    expect((await boardOf(lead)).board?.units.map(({ unitName }) => unitName)).toEqual([units.housing.name]);
    expect((await boardOf(otherLead)).board?.total).toMatchObject({ overdue: 0, share: null });
    expect((await boardOf(null)).codes).toEqual(['UNAUTHENTICATED']);
    expect((await boardOf(justiceStaff)).codes).toEqual(['FORBIDDEN']);
  });

  it('按收到的年度看；跨年登记的算收到的那一年', async () => {
    await database.setClock('2027-01-05T02:00:00Z');
    await record(clerk, { receivedOn: '2026-12-31', title: '腊月三十一来的电话' });
    await record(clerk, { receivedOn: '2027-01-04', title: '元月四日来的电话' });
    const [all, last, next] = [
      await boardOf(govOffice),
      await boardOf(govOffice, 2026),
      await boardOf(govOffice, 2027),
    ];
    expect(all.board?.years).toEqual([2027, 2026]);
    const count = ({ board }: typeof all) =>
      Object.entries(board!.total).reduce(
        (sum, [name, one]) => (name === 'share' ? sum : sum + (one ?? 0)),
        0,
      );
    expect([count(all), count(last), count(next)]).toEqual([7, 6, 1]);
  });
});

describe('台账', () => {
  it.each([
    ['时效', '{ standing: LATE }', [inReview.receiptNo]],
    ['办理情况', '{ state: RECEIVED, year: 2026, channel: WEB }', [unsorted.receiptNo]],
    ['分类', '{ caseClass: SIMPLE }', [simple.receiptNo]],
    ['标题', '{ words: " 乙小区 " }', [done.receiptNo]],
    ['受理编号', `{ words: "${String(open.receiptNo)}" }`, [open.receiptNo]],
    ['受理编号，照纸上写的', `{ words: "${asPrinted(String(open.receiptNo))}" }`, [open.receiptNo]],
    ['通配符按字面找', '{ words: "%小区" }', []],
    ['收到的日子，首尾都算', '{ from: "2026-12-10", to: "2026-12-10", standing: IN_TIME }', [done.receiptNo]],
    ['条件同时成立', '{ standing: LATE, state: RECEIVED }', []],
  ])('按%s找：%s', async (_, filter, expected) => {
    const { nodes, codes } = await list(govOffice, `, filter: ${filter}, first: 100`);
    expect([codes, nodes.map(({ receiptNo }) => receiptNo)]).toEqual([[], expected]);
  });

  it.each(['OVERDUE', 'SOON', 'AHEAD', 'IN_TIME', 'LATE'])(
    '%s：列表、一览和每一件自己说的一样',
    async (standing) => {
      await database.setClock('2026-12-22T02:00:00Z');
      const { nodes } = await list(govOffice, `, filter: { standing: ${standing} }, first: 100`);
      const everywhere = (await list(govOffice, ', first: 100')).nodes;
      expect(nodes).toEqual(everywhere.filter((one) => one['standing'] === standing));
      const name = { OVERDUE: 'overdue', SOON: 'soon', AHEAD: 'ahead', IN_TIME: 'inTime', LATE: 'late' }[
        standing
      ]!;
      expect((await boardOf(govOffice)).board?.total[name]).toBe(nodes.length);
    },
  );

  it('不是日子、不是单位的条件，说明是哪一个', async () => {
    expect((await list(govOffice, ', filter: { from: "2026-02-30" }')).codes).toEqual(['BAD_USER_INPUT']);
    expect((await list(govOffice, ', filter: { unitId: "x" }')).codes).toEqual(['BAD_USER_INPUT']);
  });
});

describe('导出Excel', () => {
  const download = async (actor: Actor | null, search: string) =>
    site.get(`/daochu/banjian.xlsx?${search}`, actor ? await signedIn(database, actor) : undefined);
  const rowsOf = async (actor: Actor, search: string) => {
    const table = await readXlsx(Buffer.from(await (await download(actor, search)).arrayBuffer()), 1000);
    if (!('rows' in table)) throw new Error(JSON.stringify(table));
    return table.rows;
  };

  it('就是列表上的那些；电话号码遮去，没有审核的答复不写', async () => {
    const rows = await rowsOf(govOffice, 'kind=MESSAGE&year=2026&standing=IN_TIME');
    const line = rows.find((row) => row.includes(done.receiptNo as string))!;
    expect(line).toEqual(expect.arrayContaining(['一般性留言', '按期答复', ANSWER, lead.name]));
    expect(line.join()).not.toContain('13800138000');
    expect(rows.flat()).not.toContain(open.receiptNo);
    await draft(clerk, open);
    const review = await rowsOf(clerk, 'kind=MESSAGE&state=DRAFTED');
    expect(review.flat()).toContain(open.receiptNo);
    expect(review.flat()).not.toContain(ANSWER);
    const ofDecision = await rowsOf(govOffice, 'kind=MESSAGE&decisionNo=2026-01');
    expect(ofDecision.flat()).not.toContain(done.receiptNo);
  });

  it.each([
    ['MESSAGE', ['标题', '分类', '公开情况'], ['决策', '关于', '文书编号']],
    [
      'REQUEST',
      ['标题', '申请人类别', '已用工作日', '答复种类', '文书编号', '归档'],
      ['决策', '分类', '公开情况'],
    ],
    ['SUGGESTION', ['决策', '关于'], ['标题', '分类', '公开情况', '归档']],
  ])('%s的栏目：没有问过的不列', async (kind, asked, unasked) => {
    const cells = (await rowsOf(govOffice, `kind=${kind}`)).flat();
    expect(cells).toEqual(expect.arrayContaining(asked));
    for (const head of unasked) expect(cells).not.toContain(head);
  });

  it.each([
    ['没有登录', null, 'kind=MESSAGE', 404],
    ['没有这一种', govOffice, 'kind=LETTER', 404],
    ['没有写哪一种', govOffice, '', 404],
    ['看不懂的条件不作条件', govOffice, 'kind=MESSAGE&standing=X&from=2026-02-30&unitId=x&year=ab', 200],
    ['没有这个岗位', justiceStaff, 'kind=MESSAGE', 403],
  ])('%s', async (_, actor, search, status) => {
    expect((await download(actor, search)).status).toBe(status);
  });

  it('别的单位只有自己的', async () => {
    expect((await rowsOf(otherLead, 'kind=MESSAGE')).flat()).not.toContain(done.receiptNo);
  });
});
