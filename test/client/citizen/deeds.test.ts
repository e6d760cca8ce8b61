/** 国令713号第十八条、第三十四条: everybody reads which opinions a decision adopted, and what the record says was done about each. */
import { describe, expect, it } from 'vitest';
import { allDeedsPage, deedsPage } from '#client/citizen/deed/deeds-pages.ts';
import { minePage } from '#client/receipts.ts';
import { ADOPTED, decision, DEED, LINE } from './deeds.ts';
import { answered } from './mine.ts';
import { plain, show } from './show.tsx';

describe('您提过，我们做了', () => {
  it('每条写明提了什么、改了哪一条、办了什么、哪一天、哪个单位报告的；没有记录的照说', () => {
    const html = show(deedsPage, { decision });
    const said = plain(html);
    expect(said).toContain('采纳和部分采纳58条意见，其中29条已有执行记录。');
    for (const words of [
      '将锦绣里小区划入实验小学',
      '改了第二条',
      '2027年9月9日　县教育体育局执行情况报告',
      DEED.words,
    ])
      expect(said).toContain(words);
    expect(said).toContain('第七条的任务：县交通运输局　在东街路口增设信号灯　2027年8月31日前');
    expect(said.match(/还没有办理这条意见的执行记录/g)).toHaveLength(1);
    expect(html).toContain('id="di-1-2"');
    expect(html).toContain('href="/fankui/2027-003/1#lei-2"');
  });

  it('全县的一页：决策、条数和已经办了的', () => {
    const matter = { ...decision, ...ADOPTED, id: 'm', phase: 'EXECUTING', publishedOn: '2027-06-02' };
    const pageInfo = { endCursor: null, hasNextPage: false };
    const html = show(allDeedsPage, { adoptedMatters: { nodes: [matter], pageInfo } });
    expect(plain(html)).toContain('采纳和部分采纳58条意见，其中29条已有执行记录。');
    expect(html).toContain('href="/juece/2027-003/luoshi#di-1-2"');
    expect(html).not.toContain('#di-1-3');
    expect(plain(show(allDeedsPage, { adoptedMatters: { nodes: [], pageInfo } }))).toContain(
      '还没有公布的决策采纳过意见',
    );
  });

  it('意见人在回执里看到自己那条办了什么，并能去看全部', () => {
    const html = show(minePage, { mine: { ...answered, outcome: 'ADOPTED', adoptedLine: LINE } });
    expect(plain(html)).toContain(DEED.words);
    expect(html).toContain('/luoshi#di-1-2"');
    expect(plain(show(minePage, { mine: { ...answered, outcome: 'ADOPTED' } }))).not.toContain(DEED.words);
  });
});
