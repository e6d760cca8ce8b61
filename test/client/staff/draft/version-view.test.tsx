import { renderToStaticMarkup } from 'react-dom/server';
import { describe, expect, it } from 'vitest';
import { Router } from 'wouter';
import type { Change, DraftDecision, Version } from '#client/staff/engines/draft/draft-record.ts';
import { MeasureOfChange } from '#client/staff/engines/draft/MeasureOfChange.tsx';
import { NoDraft } from '#client/staff/engines/draft/NoDraft.tsx';
import { VersionView } from '#client/staff/engines/draft/VersionView.tsx';

const can = (allowed: boolean, message = '') => ({
  allowed,
  findings: message
    ? [{ code: 'X', message, fields: [], basis: 'DESIGN', severity: 'BLOCK', article: '草案管理规则' }]
    : [],
});
const version = (over: object = {}) =>
  ({
    id: 'v2',
    no: 2,
    stage: 'REVISED',
    gates: [],
    basedOnNo: 1,
    frozenAt: '2026-12-08T02:00:00Z',
    viewerCan: [
      { action: 'edit', ...can(false) },
      { action: 'fixDraft', ...can(false) },
    ],
    clauses: [{ anchorId: 'a', kind: 'ARTICLE', no: '第一条', text: '每户每年800元。' }],
    changes: [],
    ...over,
  }) as unknown as Version;
const change = (over: object) =>
  ({
    anchorId: 'a',
    relation: 'EDITED',
    noBefore: '第一条',
    noAfter: '第一条',
    before: '每户每年100元。',
    after: '每户每年800元。',
    source: 'HEARING',
    note: '听证会第3号陈述',
    point: null,
    ...over,
  }) as unknown as Change;
const decision = {
  no: '2026-002',
  consultations: [{ id: 'c1', round: 1 }],
  drafts: [
    { id: 'v1', no: 1 },
    { id: 'v2', no: 2, round: 1 },
  ],
} as unknown as DraftDecision;
const page = (shown: Version, since: number | null = null, address = '/') =>
  renderToStaticMarkup(
    <Router ssrPath={address}>
      <VersionView decision={decision} version={shown} since={since} />
    </Router>,
  ).replaceAll(/<wbr\/>|<span class="visually-hidden">[^<]*<\/span>/g, '');

describe('一稿怎样读', () => {
  it('定了稿的：先看与上一稿的修改，逐字标出，写明来源；不再改动', () => {
    const html = page(version({ changes: [change({})] }));
    expect(html).toContain('与第1稿相比，修改1处。');
    expect(html).toContain('<del>100元</del><ins>800元</ins>');
    expect(html).toContain('来源：听证意见　听证会第3号陈述');
    expect(html).toContain('再改请另起一稿');
  });

  it('条序变更的另外列出，未修改的不列；没有不同的，明说', () => {
    const moved = change({ anchorId: 'b', relation: 'RENUMBERED', noBefore: '第二条', noAfter: '第三条' });
    const html = page(version({ changes: [change({ relation: 'SAME' }), moved] }), 1);
    expect(html).toContain('修改0处，条序变更1条');
    expect(html).toContain('第二条 → 第三条');
    expect(page(version())).toContain('与第1稿没有不同');
  });

  it('全文有地址；第一稿没有可以对照的，就是全文', () => {
    expect(page(version(), null, '/?kan=quanwen')).toContain('每户每年800元。');
    expect(page(version({ basedOnNo: null }))).toContain('每户每年800元。');
  });

  it('现在不能修改的，说明理由；正在准备的征求意见稿，指到征求意见材料', () => {
    const html = page(
      version({
        frozenAt: null,
        viewerCan: [
          { action: 'edit', ...can(false, '处于“合法性审查”阶段') },
          { action: 'fixDraft', ...can(false) },
        ],
      }),
    );
    expect(html).toContain('现在不能修改');
    expect(html).toContain('处于“合法性审查”阶段');
    expect(html).toContain('href="/gongzuotai/zhengji/c1"');
  });

  it('别的岗位只读：没有按钮，也没有理由', () => {
    const html = page(version({ frozenAt: null }));
    expect(html).not.toContain('<button');
    expect(html).not.toContain('现在不能修改');
  });
});

it('还没有草案：指到征求意见材料；没有征求意见的，回到决策办理', () => {
  const shown = (consultations: object[]) =>
    renderToStaticMarkup(<NoDraft decision={{ ...decision, consultations } as unknown as DraftDecision} />);
  expect(shown([{ id: 'c1', round: 1 }])).toContain('href="/gongzuotai/zhengji/c1"');
  expect(shown([])).toContain('href="/gongzuotai/juece/2026-002"');
});

it('修改幅度：修改了多少，哪几条的数额、期限或者权利义务变了', () => {
  const clause = (no: string, grounds: string[], gone: string[], came: string[]) => ({
    anchorId: no,
    no,
    grounds,
    gone,
    came,
  });
  const clauses = [clause('二', ['AMOUNT'], ['2元'], ['1.5元']), clause('第五条', ['GONE'], [], [])];
  const measure = { share: 0.004, added: 0, removed: 1, edited: 1, material: true, clauses };
  const html = renderToStaticMarkup(<MeasureOfChange measure={measure as unknown as Version['measure']} />);
  expect(html).toContain('修改了不到1%的文字：新增0条，删去1条，修改1条。');
  expect(html).toContain('第二部分（数额或者期限）：2元 → 1.5元');
  expect(html).toContain('第五条（删去）');
});
