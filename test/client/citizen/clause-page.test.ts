/** 条文页: what the clause says, what it became, who said what of it and what became of that. */
import { describe, expect, it } from 'vitest';
import { clausePage } from '#client/citizen/consultation/clause-page.ts';
import { bus } from './lanxi.ts';
import { plain, show, type Visit } from './show.tsx';

const of = (change: object = {}, visit: Visit = {}) =>
  show(clausePage, { consultation: { ...bus, ...change } }, visit);

const CHANGE = {
  anchorId: 'a1',
  relation: 'EDITED',
  noAfter: '二',
  before: '起步价2元。',
  after: '起步价1元。',
  source: 'OPINIONS',
  note: '',
};
const revision = { no: 2, basedOnNo: 1, changes: [CHANGE] };

describe('条文页', () => {
  it('征集期内，对本条提意见在页首之后和手机底边', () => {
    const html = of();
    expect(html.match(/href="\/zhengji\/2026-002\/1\/yijian\?tiao=%E4%BA%8C"/g)).toHaveLength(2);
    expect(plain(of({ stage: 'CLOSED' }))).not.toContain('对本条提意见');
  });

  it('点明依据的法律条文在这一条下面；别的条的不在', () => {
    const entry = {
      level: 'LAW',
      title: '《价格法》',
      docNo: '',
      article: '第二十三条',
      quotation: '',
      url: '',
    };
    const basis = [
      { ...entry, clauseIds: ['a1'] },
      { ...entry, title: '《公路法》', clauseIds: ['a0'] },
    ];
    expect(plain(of({ basis }))).toContain('《价格法》');
    expect(plain(of({ basis }))).not.toContain('《公路法》');
  });

  it('修改稿公开以后，删去的和新增的写在条文下面，并有修改对照的链接', () => {
    const html = of({ revision });
    expect(html).toMatch(/<del>.*2.*<\/del>/s);
    expect(html).toContain('/juece/2026-002/caoan/2?duizhao=1#a1');
    expect(plain(of({ revision: { ...revision, changes: [] } }))).toContain('没有修改这一条');
    expect(plain(of())).not.toContain('前后对照');
  });

  it('隔着一稿的，不拿前一稿的文字当征求意见稿', () => {
    const html = of({ revision: { ...revision, no: 3, basedOnNo: 2 } });
    expect(html).not.toContain('<del>');
    expect(html).toContain('/juece/2026-002/caoan/3?duizhao=1#a1');
  });

  it('收到几条、公开几条、其余的为什么没有', () => {
    const said = plain(of());
    expect(said).toContain('已收到41条意见。没有可以展示的原文：');
    expect(plain(of({ commentsShown: 'NEVER' }))).toContain('本次征集不展示意见原文');
    const clauseOpinionCounts = [
      { stance: 'AMEND', outcome: null, count: 2 },
      { stance: 'OPPOSE', outcome: null, count: 1 },
    ];
    const html = of({ clauseOpinionCounts });
    expect(plain(html)).toContain('已收到41条意见，公开3条');
    expect(html).toContain('tiao/%E4%BA%8C?taidu=xiugai#yijian');
    expect(plain(html)).toContain('建议修改 2');
    expect(plain(of({ clauseOpinionCounts: clauseOpinionCounts.slice(0, 1) }))).not.toContain('态度全部');
  });

  it('采纳情况公布以后，对这一条的每类意见和理由在这一页', () => {
    const row = {
      position: 1,
      title: '起步价太高',
      plainWords: '',
      count: 41,
      people: 41,
      stancesAlone: 0,
      result: 'NOT_ADOPTED',
      ground: null,
      reason: '低于成本三分之一。',
      route: null,
      coveredAt: null,
      changedClauses: [],
      clauseNos: ['二'],
      samples: [],
    };
    const said = plain(
      of({
        stage: 'FEEDBACK_PUBLISHED',
        report: { publishedOn: '2027-01-05', correctedWords: [], rows: [row] },
      }),
    );
    for (const words of ['起步价太高', '未采纳', '低于成本三分之一。']) expect(said).toContain(words);
  });
});
