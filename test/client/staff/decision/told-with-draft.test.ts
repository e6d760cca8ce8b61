/** R-57a: a plan to publish begins with the statements published with the draft, their slips corrected. */
import { describe, expect, it } from 'vitest';
import { planInput, planValues } from '#client/staff/domains/decision/course/plan-form.ts';
import { basisWithDraft, toldWithDraft } from '#client/staff/domains/decision/course/told-with-draft.ts';

type Told = Parameters<typeof toldWithDraft>[0];

const ROW = { who: '中小学生', before: '1元', after: '半价', since: '' };
const round = (no: number, change: object = {}) => ({
  round: no,
  stage: 'CLOSED',
  opensAt: '2026-11-05T01:00:00Z',
  interpretation: [{ section: 'BACKGROUND', text: '票价自2051年起未作调整。', applies: true }],
  impacts: [ROW],
  corrections: [{ part: 'INTERPRETATION', wrong: '2051年', corrected: '2015年' }],
  pictures: [],
  clips: [],
  questions: [{}],
  cases: [],
  ...change,
});
const told = (...consultations: object[]) => toldWithDraft({ consultations } as unknown as Told);

describe('拟定公布方案', () => {
  it('沿用最近一轮的解读和变化，错处已经改正', () => {
    expect(told(round(1), round(2, { impacts: [{ ...ROW, after: '2051年起半价' }] }))).toMatchObject({
      sections: [{ text: '票价自2015年起未作调整。' }],
      impacts: [{ ...ROW, after: '2015年起半价' }],
      forms: ['QA'],
    });
    const values = planValues(null, told(round(1)));
    expect(values.impacts).toEqual([ROW]);
    expect(
      planInput({ ...values, impacts: [ROW, { who: '', before: ' ', after: '', since: '' }] }),
    ).toMatchObject({
      impacts: [ROW],
      impactsConfirmed: false,
    });
  });

  it('没有公布的、撤回的一轮不沿用', () => {
    expect(told(round(1), round(2, { opensAt: null }), round(3, { stage: 'WITHDRAWN' })).impacts).toEqual([
      ROW,
    ]);
    expect(told().impacts).toEqual([]);
  });
});

describe('送请合法性审查', () => {
  const LAW = { level: 'LAW', title: '价格法', docNo: '', article: '第二十三条', quotation: '应当听政。' };
  const basis = (...consultations: object[]) =>
    basisWithDraft({ consultations } as unknown as Parameters<typeof basisWithDraft>[0]);

  it('沿用最近一轮公布的依据，错处已经改正；没有公布过草案的从空行开始', () => {
    const corrections = [{ part: 'BASIS', wrong: '听政', corrected: '听证' }];
    const held = round(1, {
      basis: [{ ...LAW, url: 'https://www.lanxi.example', clauseIds: ['a'] }],
      corrections,
    });
    expect(basis(held, round(2, { opensAt: null, basis: [] }))).toEqual([
      { ...LAW, quotation: '应当听证。' },
    ]);
    expect(basis()).toEqual([]);
  });
});
