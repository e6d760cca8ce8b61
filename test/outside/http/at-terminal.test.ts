/** The page as a 自助终端 shows it: other sites by their address, no telephone link, nothing that a browser has learnt. */
import { expect, it } from 'vitest';
import { atTerminal } from '#server/outside/pages/at-terminal.ts';

it.each([
  ['站内的链接不动', '<a href="/zhengji">看</a>', '<a href="/zhengji">看</a>'],
  ['别的网站写出网址', '<a href="https://a.cn/x">文件</a>', '<span>文件（https://a.cn/x）</span>'],
  ['没有写协议的也一样', '<a class="b" href="//a.cn">文件</a>', '<span>文件（//a.cn）</span>'],
  ['已经是网址的不写两遍', '<a href="https://a.cn">https://a.cn</a>', '<span>https://a.cn</span>'],
  ['电话只留号码', '<a href="tel:0999-123">0999-123</a>', '<span>0999-123</span>'],
  ['里面的标记留着', '<a href="https://a.cn"><b>文件</b></a>', '<span><b>文件</b>（https://a.cn）</span>'],
  [
    '表单不记',
    '<form method="post"><input autoComplete="name"/>',
    '<form autocomplete="off" method="post"><input type="hidden" name="terminalRound" value="R1"/><input autocomplete="off"/>',
  ],
  [
    '两个链接各是各的',
    '<a href="/a">甲</a><a href="https://b.cn">乙</a>',
    '<a href="/a">甲</a><span>乙（https://b.cn）</span>',
  ],
])('%s', (_, html, shown) => {
  expect(atTerminal(html, 'R1')).toBe(shown);
});
