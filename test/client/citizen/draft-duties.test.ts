import { expect, it } from 'vitest';
import { documents } from './documents.ts';

const said = '<b>县民政局</b>：按床位给予建设补助；受益的人：兴办养老机构的单位；期限：验收后20个工作日内';
/** One clause of a page, with its marks. */
const clauseOf = (html: string, anchor: string) =>
  new RegExp(`<article[^>]* id="${anchor}".*?</article>`, 's').exec(html)?.[0] ?? '';

it('决策文本的一条，写明谁做什么、为了谁、到什么时候；别的稿没有', () => {
  expect(clauseOf(documents['draft-revised']!(), 'a7')).toContain(said);
  expect(documents['draft']!()).not.toContain(said);
});
