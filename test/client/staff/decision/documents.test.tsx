import { ApolloClient, ApolloLink, InMemoryCache } from '@apollo/client';
import { ApolloProvider } from '@apollo/client/react';
import { renderToStaticMarkup } from 'react-dom/server';
import { describe, expect, it } from 'vitest';
import { Documents } from '#client/staff/domains/decision/Documents.tsx';

const client = new ApolloClient({ cache: new InMemoryCache(), link: ApolloLink.empty() });

const can = (allowed: boolean, ...codes: string[]) => ({
  allowed,
  findings: codes.map((code) => ({
    code,
    message: `不能：${code}`,
    fields: [],
    basis: 'DESIGN',
    severity: 'BLOCK',
  })),
});
const SHA = 'a1b2c3d4e5f6'.padEnd(64, '0');
const document = (over = {}) => ({
  id: 'f1',
  kind: 'RISK_REPORT',
  name: '风险评估报告.pdf',
  size: 190_464,
  sha256: SHA,
  url: '/files/f1/x.pdf',
  uploadedAt: '2026-11-20T02:05:00Z',
  uploadedByName: '方砚秋',
  published: false,
  version: 1,
  disclosure: null,
  isPublicPart: false,
  viewerCan: [
    { action: 'remove', ...can(true) },
    { action: 'setDisclosure', ...can(false) },
  ],
  ...over,
});
const page = (documents: object[], add = can(true)) =>
  renderToStaticMarkup(
    <ApolloProvider client={client}>
      <Documents decision={{ id: 'd1', documents, viewerCanAddDocument: add } as never} />
    </ApolloProvider>,
  ).replaceAll('<wbr/>', '');

describe('决策材料', () => {
  it('写明名称、大小、上传人、时间和校验值；校验值先给一段，全部的可以展开', () => {
    const html = page([document()]);
    for (const words of ['风险评估报告', 'PDF　186 KB', '方砚秋　2026年11月20日 10:05上传', '共1份'])
      expect(html).toContain(words);
    expect(html).toContain('<summary>SHA-256　a1b2c3d4e5f6…</summary>');
    expect(html).toContain(`<code class="hash">${SHA}</code>`);
    expect(html).toContain('<a href="/files/f1/x.pdf" download="风险评估报告.pdf">');
  });

  it('按种类排列，次序是办理的次序；没有材料的种类不列', () => {
    const html = page([
      document({ id: '3', kind: 'LEGALITY_OPINION' }),
      document({ id: '1', kind: 'DRAFT' }),
      document({ id: '2' }),
    ]);
    const kinds = [...html.matchAll(/<section aria-label="([^"]+)"/g)].map(([, label]) => label);
    expect(kinds).toEqual(['决策草案', '风险评估报告', '合法性审查意见书']);
  });

  it.each([
    ['没有用过的', {}, true, null],
    [
      '已经公布的',
      {
        published: true,
        viewerCan: [
          { action: 'remove', ...can(false, 'DOCUMENT_PUBLISHED') },
          { action: 'setDisclosure', ...can(false) },
        ],
      },
      false,
      '已公布',
    ],
    [
      '写入记录的',
      {
        viewerCan: [
          { action: 'remove', ...can(false, 'DOCUMENT_RECORDED') },
          { action: 'setDisclosure', ...can(false) },
        ],
      },
      false,
      '已入记录',
    ],
    [
      '别的单位的',
      {
        viewerCan: [
          { action: 'remove', ...can(false) },
          { action: 'setDisclosure', ...can(false) },
        ],
      },
      false,
      null,
    ],
  ])('%s，能移除的才有“移除”', (_name, over, removable, tag) => {
    const html = page([document(over)], can(false));
    expect(html.includes('移除<')).toBe(removable);
    expect(/class="tag[^"]*">([^<]+)</.exec(html)?.[1] ?? null).toBe(tag);
  });

  it.each([
    ['可以上传', can(true), true, false],
    ['材料不再增减', can(false, 'DOCUMENTS_CLOSED'), false, true],
    ['不归他办', can(false), false, false],
  ])('%s：说得清楚', (_name, add, picker, reason) => {
    const html = page([], add);
    expect([html.includes('上传材料的种类'), html.includes('不能：DOCUMENTS_CLOSED')]).toEqual([
      picker,
      reason,
    ]);
    expect(html).toContain('还没有材料');
  });
});
