/** Requirements common to all public pages. */
import { describe, expect, it } from 'vitest';
import { documents } from './documents.ts';

const pages = Object.keys(documents);
const all = (html: string, pattern: RegExp) => [...html.matchAll(pattern)].map(([, found]) => found ?? '');

/** 首页 has its own content in 长辈模式: four doors (four-doors.test.ts). */
const OWN_IN_ELDER: ReadonlySet<string> = new Set(['home', 'home-none']);

/** Begins with a card of its own in 长辈模式 (elder-card.test.ts); all that the page says stays on it. */
const CARD_IN_ELDER = /^consultation(?:-|$)/;

/** What a page says, piece by piece. */
const piecesOf = (html: string) =>
  html
    .slice(html.indexOf('<h1'), html.indexOf('<footer'))
    .split(/<[^>]*>/)
    .map((piece) => piece.trim())
    .filter(Boolean);

describe.each(pages)('%s', (name) => {
  const html = documents[name]!();

  it('恰有一个一级标题，页面题目不空', () => {
    expect(all(html, /<h1[ >]/g)).toHaveLength(1);
    expect(html).toMatch(/<title>[^<]{4,}<\/title>/);
  });

  it('标题逐级下降，不跳级', () => {
    const levels = all(html.slice(html.indexOf('<main')), /<h([1-4])[ >]/g).map(Number);
    const jumps = levels.filter((level, index) => index > 0 && level > levels[index - 1]! + 1);
    expect(jumps).toEqual([]);
  });

  it('R-96 每页都有网站标签', () => {
    for (const tag of ['SiteName', 'SiteDomain', 'SiteIDCode']) expect(html).toContain(`<meta name="${tag}"`);
  });

  it('没有行内样式、行内脚本和外站资源', () => {
    expect(html).not.toMatch(/ style=/);
    expect(html).not.toMatch(/ on[a-z]+="/);
    expect(html).not.toMatch(/<script(?! type="application\/(?:ld\+)?json")/);
    // A picture within the page is fetched from nowhere.
    expect(html).not.toMatch(/(src|srcset)="(?!data:image\/png;base64,)/);
  });

  it('没有通向空处的链接和按钮：每个按钮都在表单里，每个链接都有地址', () => {
    expect(
      all(html, /href="([^"]*)"/g).filter(
        (href) => !/^(\/|#.|mailto:|tel:\d{5,12}$|data:|https:)/.test(href),
      ),
    ).toEqual([]);
    const outside = html.replaceAll(/<form[\s\S]*?<\/form>/g, '');
    expect(all(outside, /<button([^>]*)/g)).toEqual([]);
  });

  it('页内链接都有落处，编号不重复', () => {
    const ids = all(html, / id="([^"]*)"/g);
    expect(ids.filter((id, index) => ids.indexOf(id) !== index)).toEqual([]);
    expect(all(html, /href="#([^"]*)"/g).filter((id) => !ids.includes(id))).toEqual([]);
    expect(
      all(html, /aria-(?:labelledby|describedby)="([^"]*)"/g)
        .flatMap((list) => list.split(' '))
        .filter((id) => !ids.includes(id)),
    ).toEqual([]);
  });

  it('每个输入项都有名称', () => {
    const named = all(html, / for="([^"]*)"/g);
    const controls = all(
      html,
      /<(?:input|select|textarea)(?![^>]*type="(?:hidden|radio|checkbox)")([^>]*)>/g,
    );
    const bare = controls.filter((control) => {
      const id = / id="([^"]*)"/.exec(control)?.[1];
      return !(id && named.includes(id)) && !control.includes('class="select"');
    });
    expect(bare).toEqual([]);
  });

  it('数据里没有的东西不会印成 undefined、null 或 NaN', () => {
    const text = html.replaceAll(/<[^>]*>/g, ' ');
    expect(text).not.toMatch(/\b(undefined|null|NaN|\[object Object\]|Invalid Date)\b/);
    expect(text).not.toMatch(/年月日|（）|：$/);
  });

  it.skipIf(OWN_IN_ELDER.has(name))('长辈模式下一样不少', () => {
    const elder = documents[name]!({ elder: 'on' });
    const main = (page: string) =>
      page
        .slice(page.indexOf('<h1'), page.indexOf('<footer'))
        .replaceAll(/ href="\/mode[^"]*"|退出长辈模式|长辈模式|大字/g, '');
    expect(elder).toContain('data-elder="on"');
    if (CARD_IN_ELDER.test(name)) {
      const told = new Set(piecesOf(elder));
      expect(piecesOf(html).filter((piece) => !told.has(piece))).toEqual([]);
    } else expect(main(elder)).toBe(main(html));
  });
});
