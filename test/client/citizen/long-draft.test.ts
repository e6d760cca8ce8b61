import { randomInt } from 'node:crypto';
import { gzipSync } from 'node:zlib';
import { expect, it } from 'vitest';
import { draftPage } from '#client/citizen/draft/draft-page.ts';
import { consulted, drafted } from './drafts.ts';
import { show } from './show.tsx';

const CLAUSES = 300;

/** Signs as they come: nothing packs worse. */
const signs = (count: number) =>
  Array.from({ length: count }, () => String.fromCodePoint(0x4e00 + randomInt(3000))).join('');

it('三百条的草案，每条旁都有两条长意见，压缩后仍不到200 kB', () => {
  const clauses = Array.from({ length: CLAUSES }, (_, index) => ({
    anchorId: `a${index}`,
    kind: 'ARTICLE',
    no: `第${index + 1}条`,
    text: '应当按照职责分工做好公共服务设施的规划、建设、管理和监督工作。',
  }));
  const [round] = drafted.consultations;
  const opinionsBeside = clauses.flatMap(({ no }) =>
    [1, 2].map((of) => ({
      id: `${no}${of}`,
      clauseNo: no,
      displayName: '张**',
      stance: 'AMEND',
      text: signs(2000),
      suggestedText: null,
    })),
  );
  const counted = clauses.map(({ anchorId, no }) => ({ anchorId, no, commentCount: 9 }));
  const decision = {
    ...drafted,
    draft: { ...consulted, clauses },
    consultations: [{ ...round, clauses: counted, opinionsBeside }],
  };
  const html = show(
    draftPage,
    { decision },
    { path: '/juece/2026-004/caoan/1', params: { no: '2026-004', version: '1' }, query: {} },
  );
  expect(html).toContain('看对第300条的全部公开意见');
  const kilobytes = gzipSync(html).length / 1024;
  expect(kilobytes).toBeLessThan(200);
  expect(kilobytes).toBeGreaterThan(50);
});
