/** 这不是我提的: asked once more; then the receipt says so, and offers nothing that only its author may do. */
import { expect, it } from 'vitest';
import { disownPage } from '#client/citizen/comment/my-comment-pages.ts';
import { minePage } from '#client/receipts.ts';
import { NOTE_MAX_CHARS } from '#server/law/consultation/disowned-comment.ts';
import { answered, mine } from './mine.ts';
import { plain, show } from './show.tsx';

const REFUSED = { message: '已经说明这条意见不是本人提出，署名和原文都已不公开。', fix: '与承办单位联系。' };
const disowned = {
  ...answered,
  displayName: '署名不实',
  showText: false,
  disownedAt: '2026-12-22T02:00:00.000Z',
  viewerCan: ['edit', 'withdraw', 'askReason', 'disown'].map((action) => ({
    action,
    allowed: false,
    findings: [REFUSED],
  })),
};

it('先问一遍：马上有什么不同、什么不变、也许要的是别的；不用脚本就能确认', () => {
  const html = show(disownPage, { mine });
  const said = plain(html);
  for (const words of [
    '说明以后不能恢复',
    '马上不再公开',
    '照样研究答复',
    '截止以前可以撤回',
    mine.displayName,
  ])
    expect(said).toContain(words);
  expect(html).toContain('method="post"');
  expect(html).toMatch(/<button value="disown" type="submit"[^>]* name="step"/);
  expect(html).toContain(`name="receiptNo" value="${mine.receiptNo}"`);
  expect(said).toContain(`${NOTE_MAX_CHARS}`);
});

it('回执页有这条路；说明以后写明哪一刻起不公开，修改、撤回、再说明的路都没有了', () => {
  const before = show(minePage, { mine, known: true });
  expect(before).toContain('href="/wode/bushiwo"');
  const html = show(minePage, { mine: disowned, known: true });
  expect(plain(html)).toContain('已经说明这条意见不是本人提出');
  expect(plain(html)).toContain('署名不实');
  for (const way of ['bushiwo', 'xiugai', 'chehui', 'liyou'])
    expect(html).not.toContain(`href="/wode/${way}"`);
});

it('已经说明过的，说明为什么现在不能', () => {
  expect(plain(show(disownPage, { mine: disowned }))).toContain(REFUSED.message);
});
