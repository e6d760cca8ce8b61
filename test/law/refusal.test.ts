import { describe, expect, it } from 'vitest';
import { asAnswered, unacknowledged } from '#server/law/acknowledgement.ts';
import { Refusal, provision, type Finding } from '#server/law/refusal.ts';

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

describe('一条规定写一次，其下逐行列出不予办理的情形', () => {
  const r17 = provision('R-17', 'LAW', '国令713号第十五条');

  it('第一行是问题，第二行是办法，后面是要改的项目', () => {
    expect(r17.block('PERIOD_TOO_SHORT', 'closesOn', 'opensOn')`
      期限为${9}日。
      改为${'三十日'}。`).toEqual({
      rule: 'R-17',
      basis: 'LAW',
      article: '国令713号第十五条',
      severity: 'BLOCK',
      code: 'PERIOD_TOO_SHORT',
      message: '期限为9日。',
      fields: ['closesOn', 'opensOn'],
      fix: '改为三十日。',
    });
  });

  it('没有办法的只写问题', () => {
    const { fix, ...finding } = r17.warn('PERIOD_TOO_SHORT')`
      期限太短。`;
    expect([fix, finding.severity, finding.fields]).toEqual([undefined, 'WARN', []]);
  });

  it('填入的文字有换行的，不会被当作办法', () => {
    expect(r17.block('PERIOD_TOO_SHORT')`
      ${'甲\n乙'}
      改正。`).toMatchObject({ message: '甲\n乙', fix: '改正。' });
  });

  it('只有这两行', () => {
    expect(
      () => r17.block('PERIOD_TOO_SHORT')`
      一
      二
      三`,
    ).toThrow('三');
  });
});

describe('警示可以写明理由后办理，应当和不得没有例外', () => {
  it.each([
    { acknowledged: [], left: ['BLOCKED', 'WARNED'], because: 'nobody took the warning upon himself' },
    {
      acknowledged: [{ code: 'WARNED', reason: '已经县政府同意' }],
      left: ['BLOCKED'],
      because: 'with a reason',
    },
    ...[' ', '。', '。。。。。。', '同意', '无无无无无无'].map((reason) => ({
      acknowledged: [{ code: 'WARNED', reason }],
      left: ['BLOCKED', 'WARNED'],
      because: `a reason that says nothing: “${reason}”`,
    })),
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

  it('理由没有实质内容的，说明怎样写；没有写过理由的，原样', () => {
    const again = (reason: string) => asAnswered([block, warn], [{ code: 'WARNED', reason }]);
    expect(again('。')).toEqual([
      block,
      { ...warn, fix: '仍要办理的，写明理由，不少于5字，标点和重复的字不算。' },
    ]);
    expect(again('已经县政府同意')).toEqual([block, warn]);
    expect(asAnswered([block, warn], [])).toEqual([block, warn]);
  });

  it('一次说出全部理由', () => {
    expect(new Refusal([block, warn]).findings).toEqual([block, warn]);
  });
});
