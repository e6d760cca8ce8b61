/** 意见的先后: said in a sentence, its proof for whoever opens it. */
import { renderToStaticMarkup } from 'react-dom/server';
import { expect, it } from 'vitest';
import { RotationNote } from '#client/citizen/parts/RotationNote.tsx';

it('先后的规矩看得到，验算的办法收在“核对”里，没有脚本也能打开', () => {
  const html = renderToStaticMarkup(<RotationNote day="2026-11-26" />);
  const [said = '', folded = ''] = html.split('<details');
  expect(said).toContain('公开的意见每天换一次先后，不看时间、态度和多少。');
  expect(said).not.toContain('SHA-256');
  expect(folded).toMatch(/<summary>核对今天的先后<\/summary>.*2026年11月26日.*SHA-256从小到大/s);
});
