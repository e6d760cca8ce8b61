import { describe, expect, it } from 'vitest';
import { decisionLine } from '#client/citizen/decision/decision-line.ts';
import { decisionPage } from '#client/citizen/decision/decision-page.ts';
import { stepNeed } from '#client/citizen/decision/needs.ts';
import { DecisionFact } from '#server/law/decision/decision-facts.ts';
import { DecisionStepKind } from '#server/law/decision/decision-phase.ts';
import { SpecialRuleKind } from '#server/law/catalogue/special-law.ts';
import { coming, elder, late, withdrawn } from './consultations.ts';
import { courseOf } from './decided.ts';
import { deciding, page, rowOf, said, section } from './decision-shown.ts';
import { bus } from './lanxi.ts';
import { busItem, items, matterOf, schoolPublished } from './listed.ts';
import { plain, show } from './show.tsx';

type Shown = Parameters<typeof decisionLine>[0];

describe('应当履行的程序', () => {
  it.each([
    ['公众参与', '应当履行', '第十四条', '正在办2026年11月5日起'],
    ['听证', '应当履行', '文件要求，重大行政决策事项目录', '未办'],
    ['专家论证', '可以履行', '第十九条', '不办2026年6月10日理由：调价测算已由成本监审报告完成'],
    ['公平竞争审查', '不适用', '不涉及市场主体经济活动。国令713号第二十九条', '—'],
    ['集体讨论', '应当履行', '第三十条', '未办'],
  ])('%s：%s，写明理由、依据和办到哪里', (step, word, ground, standing) => {
    const row = rowOf(page(), step);
    expect(row?.[1]).toBe(word);
    expect(row?.[2]).toContain(ground);
    expect(row?.[3]).toContain(standing);
  });

  it('公众参与中的具体要求，适用的逐项写明', () => {
    const why = rowOf(page(), '公众参与')?.[2];
    expect(why).toContain('与特定群体沟通协商：应当履行。');
    expect(why).toContain('向社会公开征求意见不少于30日：应当履行。本县以向社会公开征求意见为常规方式。');
    const calm = rowOf(deciding(courseOf({ factsOn: '2026-01-22' })), '公众参与')?.[2];
    expect(calm).not.toContain('特定群体');
  });

  it('认定的情形和日期写明，一项也没有的也写明', () => {
    expect(said(page(), 'chengxu')).toContain(
      '认定的情形：涉及特定群体利益、直接涉及切身利益（2026年6月3日）',
    );
    expect(said(deciding(courseOf({ factsOn: '2026-01-22' })), 'chengxu')).toContain(
      '经认定，没有列举的情形（2026年1月22日）',
    );
  });

  it('情形还没有认定的，写明是一般规定，不说没有发现风险、不涉及', () => {
    const html = deciding(courseOf({}));
    const text = said(html, 'chengxu');
    expect(text).toContain('这件事的情形还没有认定');
    expect(text).not.toMatch(/没有发现重大风险|不涉及|性不强，|不属于|没有应当听证的规定/);
    expect(rowOf(html, '风险评估')?.slice(1)).toEqual([
      '看情形',
      '可能对社会稳定、公共安全等造成不利影响的，应当评估风险，确定是否可控。国令713号第二十二条',
      '—',
    ]);
    expect(rowOf(html, '公众参与')?.[2]).toContain('与特定群体沟通协商：看情形。');
    expect(rowOf(html, '合法性审查')?.[1]).toBe('应当履行');
  });

  it.each([
    ['目录写明听证的', { given: { catalogueHearing: true } }, DecisionStepKind.HEARING, '应当履行'],
    [
      '专门规定可以听证的',
      { special: [SpecialRuleKind.HOUSE_EXPROPRIATION] },
      DecisionStepKind.HEARING,
      '可以履行',
    ],
    [
      '专门规定应当评估的',
      { special: [SpecialRuleKind.LAND_ACQUISITION] },
      DecisionStepKind.RISK_ASSESSMENT,
      '应当履行',
    ],
  ])('情形没有认定，%s，照样写明', (_, told, kind, word) => {
    const { requirements } = courseOf(told);
    const step = requirements.find((one) => one.kind === kind);
    expect(stepNeed(step as Parameters<typeof stepNeed>[0], { factsOn: null }).word).toBe(word);
  });

  it('还没有启动的，说明启动以后写明', () => {
    expect(said(show(decisionPage, matterOf(items[2] as object)), 'chengxu')).toContain('这项决策还没有启动');
  });

  it.each([
    ['2026-06-10', '6月10日完成'],
    ['2025-12-23', '2025年12月23日完成'],
  ])('流程线上，与目录不同年的日期写明年份：%s', (happenedOn, note) => {
    const stepLine = [{ kind: 'RISK_ASSESSMENT', state: 'DONE', happenedOn }];
    const decision = { ...(busItem.decision as object), stepLine };
    const line = decisionLine({ year: 2026, decision, stepLine: [] } as unknown as Shown);
    expect(line).toMatchObject([{ note }]);
  });

  it('一条流程线上有几年的日期，每个都写明年份', () => {
    const stepLine = [
      { kind: 'COLLECTIVE_DISCUSSION', state: 'DONE', happenedOn: '2025-09-05', enteredLate: true },
      { kind: 'PUBLICATION', state: 'DONE', happenedOn: '2026-02-26' },
    ];
    const decision = { ...(busItem.decision as object), stepLine };
    expect(decisionLine({ year: 2025, decision, stepLine: [] } as unknown as Shown)).toMatchObject([
      { note: '2025年9月5日完成（补录）' },
      { note: '2026年2月26日完成' },
    ]);
  });

  it('决定不办的程序，流程线上不再写未开始', () => {
    const decision = {
      ...(busItem.decision as object),
      stepLine: [{ kind: 'EXPERT_REVIEW', state: 'NONE', happenedOn: '2026-06-10', note: '理由' }],
    };
    expect(decisionLine({ year: 2026, decision, stepLine: [] } as unknown as Shown)).toEqual([
      { name: '专家论证', state: 'none', note: '不办，理由见下表' },
    ]);
  });
});

describe('现在您可以，谁来决定、找谁反映', () => {
  const ways = (...consultations: object[]) => page({ consultations });
  /** Head of the page: before the course, before any procedure. */
  const head = (html: string) => html.slice(html.indexOf('class="page-head'), html.indexOf('id="jindu"'));
  const first = (html: string) => plain(`<main>${head(html)}</main>`);

  it('写明谁作决定、谁起草、谁审查、找谁', () => {
    const text = said(page(), 'canyu');
    expect(text).toContain('谁作决定岚溪县人民政府。');
    expect(text).toContain('谁起草县发展和改革委员会牵头，县交通运输局配合。');
    expect(text).toContain('承办单位电话0000-5550102（县发展和改革委员会）');
    expect(said(page({ contact: '价格股，电话0000-5550102' }), 'canyu')).not.toContain('承办单位电话');
  });

  it.each([
    [
      '正在征求意见的，可以提意见',
      [withdrawn, bus],
      '/zhengji/2026-002/1/yijian',
      '2026年12月7日（周一）24:00',
    ],
    ['预告了的，写明什么时候开始', [coming], '/rili.ics', '等草案公布后提意见，预定'],
    ['征求意见结束了的，写明什么时候公布采纳情况', [elder], '看征求意见的情况', '采纳情况将在'],
    ['逾期没有公布采纳情况的，写明逾期', [late], '看征求意见的情况', '前公布，现已逾期'],
    [
      '公布了采纳情况的，可以看怎样处理',
      schoolPublished.consultations,
      '/fankui/2026-003/1',
      '126条意见怎样处理',
    ],
    ['还没有征求意见的，可以向承办单位反映', [], 'href="tel:00005550102"', '草案还没有公开征求意见'],
  ])('%s', (_, consultations, link, sentence) => {
    const html = ways(...consultations);
    expect(head(html)).toContain(link);
    expect(first(html)).toContain(sentence);
  });

  it.each([
    ['已经公布', { phase: 'EXECUTING' }, '第三十五条'],
    ['依法不予公开', { phase: 'DRAFTING', facts: [DecisionFact.LAWFULLY_NOT_PUBLIC] }, '这件事依法不予公开'],
    ['已经终止', { phase: 'TERMINATED' }, '向承办单位了解这件事的情况'],
  ])('%s的，说明现在可以怎样做', (_, more, sentence) => {
    const decision = { ...schoolPublished.decision, ...more };
    expect(first(page({ decision, consultations: [] }))).toContain(sentence);
  });

  it('从目录终止的，只说向承办单位了解', () => {
    expect(first(page({ removed: true, consultations: [] }))).toContain('已经从目录终止');
  });
});

it('先写实质，法定程序在最后：改变什么、进度、征求意见、谁来决定，然后才是逐项的程序', () => {
  const impacts = [{ who: '城区乘客', before: '上车1元', after: '上车2元', since: '' }];
  const html = page({ consultations: [{ ...bus, impacts, correctedWords: [] }] });
  const places = ['class="note"', 'id="bianhua"', 'id="jindu"', 'id="zhengji"', 'id="canyu"', 'id="chengxu"'];
  const found = places.map((place) => html.indexOf(place));
  expect(found).toEqual(found.toSorted((one, other) => one - other));
  expect(found).not.toContain(-1);
  expect(said(html, 'bianhua')).toContain('城区乘客现在　上车1元以后　上车2元');
});

it('本县的设定变了，这一页也变', () => {
  expect(decisionPage.scopes?.(matterOf(busItem) as never)).toEqual([
    'catalogue',
    'consultations',
    'meetings',
    'interpreters',
    'cases',
    'policy',
    'decision:2026-002',
    expect.stringMatching(/^decision-events:/),
    'consultation:c1',
  ]);
});

it('目录外的决策，同样公开程序、进度和征求意见，写明目录没有列入', () => {
  const html = show(decisionPage, { ...matterOf(busItem), item: null });
  expect(html).toContain('没有列入，经研究论证后决定启动');
  expect(said(html, 'chengxu')).toContain('公众参与');
  expect(section(html, 'zhengji')).toContain('href="/zhengji/2026-002/1"');
});
