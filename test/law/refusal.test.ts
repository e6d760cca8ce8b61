import { describe, expect, it } from 'vitest';
import { type Finding, Refusal, unacknowledged } from '#server/law/refusal.ts';

const finding = (code: string, severity: Finding['severity']): Finding => ({
  rule: 'R-17',
  basis: 'DESIGN',
  article: '本县设定',
  severity,
  code,
  message: code,
  fields: [],
});
const block = finding('BLOCKED', 'BLOCK');
const warn = finding('WARNED', 'WARN');

describe('警示可以写明理由后办理，应当和不得没有例外', () => {
  it.each([
    { acknowledged: [], left: ['BLOCKED', 'WARNED'], because: 'nobody took the warning upon himself' },
    {
      acknowledged: [{ code: 'WARNED', reason: '已经县政府同意' }],
      left: ['BLOCKED'],
      because: 'with a reason',
    },
    { acknowledged: [{ code: 'WARNED', reason: ' ' }], left: ['BLOCKED', 'WARNED'], because: 'blank reason' },
    {
      acknowledged: [{ code: 'OTHER', reason: '已经县政府同意' }],
      left: ['BLOCKED', 'WARNED'],
      because: 'another code',
    },
    {
      acknowledged: [{ code: 'BLOCKED', reason: '已经县政府同意' }],
      left: ['BLOCKED', 'WARNED'],
      because: 'a block stays',
    },
  ])('$because', ({ acknowledged, left }) => {
    expect(unacknowledged([block, warn], acknowledged).map(({ code }) => code)).toEqual(left);
  });

  it('一次说出全部理由', () => {
    expect(new Refusal([block, warn]).findings).toEqual([block, warn]);
  });
});
