/** The upgrade test finds what is lost, and lets pass what is listed. */
import { describe, expect, it } from 'vitest';
import { Comparison } from './compare.ts';
import { partsOf } from './facts.ts';

const why = 'a trial';
const html = { headers: { 'content-type': 'text/html; charset=utf-8' } };
const page = (body: string) => partsOf(new Response(`<title>座谈会</title><main>${body}</main>`, html));
const PARTS = page(
  '<h1>青石镇 座谈会</h1><p>名额<b>20</b>人，已报 3 人。</p><a href="/files/1.pdf">材料</a>',
);
const strict = new Comparison({ moved: [], changed: [] });

describe('页面上少了什么', () => {
  it.each([
    { facts: ['青石镇座谈会', '名额20人，已报3人。', '/files/1.pdf'], lost: [] },
    { facts: ['青石镇座谈会名额20人'], lost: [], because: 'a long text may be parted otherwise' },
    { facts: ['名额20人，已报4人。'], lost: ['/a: “名额20人，已报4人。”'] },
    { facts: ['材料/f'], lost: ['/a: “材料/f”'], because: 'a short one may not' },
    { facts: ['/files/2.pdf'], lost: ['/a: “/files/2.pdf”'] },
  ])('$facts', async ({ facts, lost }) => {
    expect(strict.lost('/a', facts, await PARTS)).toEqual(lost);
  });

  it('写明改成什么的，要找得到改成的；写明不要的，可以没有；没有用上的，说出来', async () => {
    const moved = [
      { from: /^\/huodong\/(.+)$/, to: '/kaifang/$1', why },
      { from: /^\/nowhere$/, to: '/', why },
    ];
    const changed = [
      { where: /^\/a$/, was: /^座谈(.)$/, now: '座谈会', why },
      { where: /^\/a$/, was: '退出', why },
      { where: /^\/a$/, was: '旧话', now: '新话', why },
    ];
    const comparison = new Comparison({ moved, changed });
    const parts = [...(await PARTS), 'http://site/kaifang/2026-1'];
    const facts = ['座谈话', '退出', '旧话', 'http://site/huodong/2026-1', 'http://site/huodong/2026-2'];
    expect(comparison.lost('/a', facts, parts)).toEqual([
      '/a: “旧话”, now “新话”',
      '/a: “http://site/huodong/2026-2”, now “http://site/kaifang/2026-2”',
    ]);
    expect(comparison.lost('/b', ['退出'], parts)).toEqual(['/b: “退出”']);
    expect(comparison.stale).toEqual([moved[1]]);
  });
});

describe('答复里少了什么', () => {
  it('原来有两个的，还要有两个', () => {
    expect(strict.lostLeaves('desk a', ['张**', '张**', '李**'], ['李**', '张**', '王**'])).toEqual([
      'desk a: “张**”',
    ]);
  });

  it('改了名的，一个换一个', () => {
    const changed = [{ where: /^desk/, was: 'CANCELLED', now: 'GIVEN_BACK', why }];
    const comparison = new Comparison({ moved: [], changed });
    const before = ['CANCELLED', 'CANCELLED', 'OPEN'];
    expect(comparison.lostLeaves('desk a', before, ['GIVEN_BACK', 'GIVEN_BACK', 'OPEN'])).toEqual([]);
    expect(comparison.lostLeaves('desk a', before, ['GIVEN_BACK', 'OPEN'])).not.toEqual([]);
  });
});
