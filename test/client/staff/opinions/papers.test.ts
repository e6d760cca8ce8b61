/** 成批扫描的纸质意见表: which page is of which paper, and where each paper stands. */
import { describe, expect, it } from 'vitest';
import {
  addPage,
  canJoin,
  changed,
  giveNumber,
  joinToPrevious,
  type Paper,
  standingOf,
} from '#client/staff/domains/opinions/paper/papers.ts';

const page = (name: string) => ({ token: `t-${name}`, name, size: 1, url: `/files/${name}`, digest: name });
const pile = (...pages: readonly (readonly [name: string, no: string])[]) =>
  pages.reduce<readonly Paper[]>((papers, [name, no]) => addPage(papers, page(name), no), []);
const names = (papers: readonly Paper[]) =>
  papers.map(({ no, pages }) => [no, pages.map(({ name }) => name).join()]);

describe('哪几页是一件', () => {
  it('同一表号的合成一件，隔着别的也合；没有表号的各成一件', () => {
    expect(names(pile(['甲', '1'], ['乙', '2'], ['甲附页', '1'], ['背面', ''], ['背面二', '']))).toEqual([
      ['1', '甲,甲附页'],
      ['2', '乙'],
      ['', '背面'],
      ['', '背面二'],
    ]);
  });

  it('登记过的不再添页：后来的同号一页另成一件，由人去看', () => {
    const done = changed(pile(['甲', '1']), '甲', { receiptNo: '8F3K2M7Q' });
    expect(names(addPage(done, page('又一张'), '1'))).toEqual([
      ['1', '甲'],
      ['1', '又一张'],
    ]);
  });

  it('背面归入上一件；第一件没有上一件，登记过的不归入', () => {
    const papers = pile(['甲', '1'], ['背面', ''], ['乙', '2']);
    expect([canJoin(papers, '甲'), canJoin(papers, '背面')]).toEqual([false, true]);
    expect(names(joinToPrevious(papers, '背面'))).toEqual([
      ['1', '甲,背面'],
      ['2', '乙'],
    ]);
    expect(canJoin(changed(papers, '甲', { receiptNo: '8F3K2M7Q' }), '背面')).toBe(false);
    expect(names(joinToPrevious(papers, '甲'))).toEqual(names(papers));
  });

  it('照纸上的填表号：同号的合成一件，全角、有连字符的一样认', () => {
    const papers = pile(['甲', '1234567897'], ['污了码的', ''], ['另一张', '']);
    const given = giveNumber(giveNumber(papers, '污了码的', '１２３４５-67897'), '另一张', '98');
    expect(names(given)).toEqual([
      ['1234567897', '甲,污了码的'],
      ['98', '另一张'],
    ]);
  });
});

describe('一件到了哪里', () => {
  const [paper = { key: '', no: '', pages: [] }] = pile(['甲', '1']);
  const said = { number: '1', receiptNo: null, findings: [] };
  it.each([
    ['还没有问到', paper, undefined, 'ASKED'],
    ['可以录', paper, said, 'WAITING'],
    ['不能在这里录', paper, { ...said, findings: [{}] }, 'REFUSED'],
    ['别人登记过', paper, { ...said, receiptNo: '8F3K2M7Q', findings: [{}] }, 'ENTERED'],
    ['刚登记的', { ...paper, receiptNo: '8F3K2M7Q' }, said, 'ENTERED'],
    ['没有表号', { ...paper, no: '' }, undefined, 'NUMBERLESS'],
    ['没有表号，照样录', { ...paper, no: '', unnumbered: true }, undefined, 'WAITING'],
  ] as const)('%s', (_case, one, answer, standing) => {
    expect(standingOf(one, answer)).toBe(standing);
  });
});
