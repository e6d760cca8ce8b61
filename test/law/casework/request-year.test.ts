import { describe, expect, it } from 'vitest';
import { ApplicantKind } from '#server/law/casework/request-form.ts';
import { OUTCOME_GROUP_LABELS, OUTCOMES, RequestOutcome } from '#server/law/casework/request-outcome.ts';
import { type CountedRequests, REPORT_COLUMNS, requestYearRows } from '#server/law/casework/request-year.ts';
import { oneOf, seeded } from '../decision/seeded.ts';

const [NEW, BEFORE, OPEN] = [
  '一、本年新收政府信息公开申请数量',
  '二、上年结转政府信息公开申请数量',
  '四、结转下年度继续办理',
];
const ALL = '（七）总计';

const of = (
  receivedYear: number,
  answered: [year: number, outcome: RequestOutcome] | null = null,
  applicant: ApplicantKind = 'PERSON',
  count = 1,
): CountedRequests => ({
  applicant,
  receivedYear,
  answered: answered && { year: answered[0], outcome: answered[1] },
  count,
});

/** 总计 of each row that counts, by its name. */
const totals = (counted: readonly CountedRequests[], year = 2026) =>
  new Map(
    requestYearRows(year, counted).flatMap(({ label, counts }) => (counts ? [[label, counts.at(-1)!]] : [])),
  );
const some = (counted: readonly CountedRequests[]) =>
  Object.fromEntries([...totals(counted)].filter(([, count]) => count > 0));

describe('国办公开办函〔2021〕30号：2026年度的申请算在哪一项', () => {
  it.each<[string, CountedRequests[], Record<string, number>]>([
    ['没有申请的年度，都是零', [], {}],
    ['本年收到，本年答复', [of(2026, [2026, 'GIVEN'])], { [NEW]: 1, '（一）予以公开': 1, [ALL]: 1 }],
    ['上年收到，本年答复', [of(2025, [2026, 'REPEATED'])], { [BEFORE]: 1, '2.重复申请': 1, [ALL]: 1 }],
    ['本年收到，没有答复', [of(2026)], { [NEW]: 1, [OPEN]: 1 }],
    ['本年收到，下年答复', [of(2026, [2027, 'GIVEN'])], { [NEW]: 1, [OPEN]: 1 }],
    ['上年收到，一直没有答复', [of(2025)], { [BEFORE]: 1, [OPEN]: 1 }],
    ['几年前收到，下年答复', [of(2023, [2027, 'ENDED'])], { [BEFORE]: 1, [OPEN]: 1 }],
    ['上年收到，上年答复，不算', [of(2025, [2025, 'GIVEN'])], {}],
    ['下年收到，不算', [of(2027), of(2027, [2027, 'GIVEN'])], {}],
    [
      '已经主动公开的，算予以公开',
      [of(2026, [2026, 'GIVEN']), of(2026, [2026, 'PUBLIC_ALREADY'], 'CHARITY', 2)],
      { [NEW]: 3, '（一）予以公开': 3, [ALL]: 3 },
    ],
    [
      '没有这项信息、不属于本机关的，都算本机关不掌握',
      [of(2026, [2026, 'NOT_EXISTING']), of(2026, [2026, 'OF_OTHER_BODY'])],
      { [NEW]: 2, '1.本机关不掌握相关政府信息': 2, [ALL]: 2 },
    ],
  ])('%s', (_, counted, expected) => {
    expect(some(counted)).toEqual(expected);
  });
});

describe('表的格式', () => {
  const rows = requestYearRows(2026, []);

  it('三十行，五行是标题；各组的序数连续', () => {
    expect(rows).toHaveLength(30);
    expect(rows.filter(({ counts }) => counts === null).map(({ label }) => label)).toEqual([
      '三、本年度办理结果',
      '（三）不予公开',
      '（四）无法提供',
      '（五）不予处理',
      '（六）其他处理',
    ]);
    expect(rows.filter(({ depth }) => depth === 1).map(({ label }) => label.slice(0, 3))).toEqual(
      ['一', '二', '三', '四', '五', '六', '七'].map((no) => `（${no}）`),
    );
    expect(rows.filter(({ depth }) => depth === 2).map(({ label }) => label.slice(0, 2))).toEqual(
      [8, 3, 5, 3].flatMap((most) => Array.from({ length: most }, (_, index) => `${index + 1}.`)),
    );
  });

  it.each(
    Object.values(ApplicantKind).map((kind, index) => [REPORT_COLUMNS[index]!.head, kind, index] as const),
  )('%s算在自己的一栏', (_, kind, index) => {
    const [first] = requestYearRows(2026, [of(2026, null, kind, 4)]);
    expect(first!.counts).toEqual(REPORT_COLUMNS.map((__, at) => (at === index || at === 6 ? 4 : 0)));
  });

  it('除自然人和总计外，都是法人或其他组织', () => {
    expect(REPORT_COLUMNS.map(({ head, group }) => [head, group ?? null])).toEqual([
      ['自然人', null],
      ...['商业企业', '科研机构', '社会公益组织', '法律服务机构', '其他'].map((head) => [
        head,
        '法人或其他组织',
      ]),
      ['总计', null],
    ]);
  });

  it.each(Object.values(RequestOutcome))('%s算在本组的一行，只算一次', (outcome) => {
    const found = requestYearRows(2026, [of(2026, [2026, outcome])]);
    const at = found.findIndex(({ counts, depth }) => depth > 0 && counts?.at(-1) === 1);
    const group = found.slice(0, at + 1).findLast(({ depth }) => depth === 1);
    expect(group?.label).toContain(OUTCOME_GROUP_LABELS[OUTCOMES[outcome].group]);
    expect(found.filter(({ counts }) => counts?.at(-1) === 1)).toHaveLength(3);
  });
});

/** A few applications by chance; each was answered in its year, in the next, or not at all. */
function byChance(seed: number): CountedRequests[] {
  const random = seeded(seed);
  return Array.from({ length: 60 }, () => {
    const received = oneOf(random, YEARS);
    const outcome = oneOf(random, Object.values(RequestOutcome));
    const answered = oneOf(random, [null, received, received + 1]);
    const applicant = oneOf(random, Object.values(ApplicantKind));
    return of(
      received,
      answered === null ? null : [answered, outcome],
      applicant,
      1 + Math.floor(random() * 3),
    );
  });
}
const YEARS = [2024, 2025, 2026, 2027];

it('勾稽关系：任意的申请，逐栏成立；结转下年度的就是下年度的上年结转', () => {
  for (let seed = 1; seed <= 50; seed += 1) {
    const counted = byChance(seed);
    for (const year of YEARS) {
      const rows = requestYearRows(year, counted);
      const countsOf = (label: string) => rows.find((row) => row.label === label)!.counts!;
      const carried = requestYearRows(year + 1, counted).find(({ label }) => label === BEFORE)!.counts!;
      const results = rows.filter(({ depth, label }) => depth > 0 && label !== ALL);
      REPORT_COLUMNS.forEach((_, at) => {
        const said = `${seed} ${year} ${at}`;
        expect(countsOf(NEW)[at]! + countsOf(BEFORE)[at]!, said).toBe(
          countsOf(ALL)[at]! + countsOf(OPEN)[at]!,
        );
        expect(
          results.reduce((sum, { counts }) => sum + (counts?.[at] ?? 0), 0),
          said,
        ).toBe(countsOf(ALL)[at]);
        expect(countsOf(OPEN)[at], said).toBe(carried[at]);
      });
    }
  }
});
