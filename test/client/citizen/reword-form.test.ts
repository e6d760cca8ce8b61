/** 建议改成: begun from the clause, and the question to who wrote only a part of it; here without a script. */
import { describe, expect, it } from 'vitest';
import { commentIn } from '#client/citizen/comment/comment-input.ts';
import { commentPage } from '#client/citizen/comment/comment-page.ts';
import { editPage } from '#client/citizen/comment/my-comment-pages.ts';
import type { Io } from '#client/form.ts';
import { asking } from './documents.ts';
import { filled, sent } from './filled.ts';
import { bus, clauses } from './lanxi.ts';
import { credential, mine } from './mine.ts';
import { policy } from './policy.ts';
import { atOf, plain, show } from './show.tsx';

const CLAUSE = String(clauses.find(({ no }) => no === '二')?.text);
const HALF = '城乡线路按里程计价，起步价1元（10公里内）。';
const WHOLE = CLAUSE.replace('起步价2元', '起步价1元');
const SENTENCE = '城区线路实行一票制，票价由1元调整为2元。';
const corrections = [{ part: 'DRAFT', wrong: '不超过6元', corrected: '不超过5元' }];

const data = asking(bus);
const at = (answer: unknown): Io => ({
  at: atOf({ params: { no: '2026-002', round: '1' } }),
  execute: (() => Promise.resolve(answer)) as Io['execute'],
});
const post = (over: Record<string, string[]>, answer: unknown = data) =>
  commentPage.post!(sent({ clauseNo: ['二'], ...over }), at(answer));
const shown = (over: Record<string, string[]>, errors: { field: string; message: string }[] = []) =>
  show(commentPage, data, { form: { values: { ...filled, clauseNo: ['二'], ...over }, errors } });
const wordingOf = (html: string) => /<textarea name="suggestedText"[^>]*>([^<]*)</.exec(html)?.[1];
const fields = (posted: Awaited<ReturnType<typeof post>>) =>
  'errors' in posted ? posted.errors.map(({ field }) => field) : posted;

describe('从原文改起，不用脚本', () => {
  it('按了回到原页，一栏里是这一条的原文，别的都在', () => {
    const html = shown({ step: ['begin'] });
    expect(wordingOf(html)).toBe(CLAUSE);
    expect(html).toContain('我的手机是13800000001。</textarea>');
  });

  it.each<[string, Record<string, string[]>, (string | undefined)[]]>([
    ['空着，写上原文', {}, []],
    ['还是另一条的原文，换成这一条', { suggestedText: [SENTENCE] }, []],
    ['写过自己的话，不动它', { suggestedText: ['起步价1元。'] }, ['suggestedText']],
    ['没有选哪一条，先选', { clauseNo: [''] }, ['clauseNo']],
  ])('%s', async (_name, over, expected) => {
    expect(fields(await post({ step: ['begin'], ...over }))).toEqual(expected);
  });

  it('写过自己的话，退回来还是自己的话', () => {
    const error = { field: 'suggestedText', message: '先清空' };
    expect(wordingOf(shown({ step: ['begin'], suggestedText: ['起步价1元。'] }, [error]))).toBe(
      '起步价1元。',
    );
  });

  it('选了一句话的，只写上这一句；没有这句话的，写全条', () => {
    const [first] = CLAUSE.split('，');
    expect(wordingOf(shown({ step: ['begin'], quote: [`1:${first}`] }))).toBe(first);
    expect(wordingOf(shown({ step: ['begin'], quote: ['1:没有这句话'] }))).toBe(CLAUSE);
  });

  it('更正过的，从更正后的文字改起，核对时也和它对照', () => {
    const of = asking({ ...bus, correctedWords: corrections });
    const values = { ...filled, clauseNo: ['二'] };
    const began = show(commentPage, of, { form: { values: { ...values, step: ['begin'] }, errors: [] } });
    expect(wordingOf(began)).toBe(CLAUSE.replace('6元', '5元'));
    const wording = CLAUSE.replace('6元', '5元').replace('2元', '1元');
    const form = { values: { ...values, suggestedText: [wording] }, errors: [] };
    const check = show(commentPage, of, { form });
    expect(check).toContain('2元</del>');
    expect(check).toContain('1元</ins>');
    expect(check).not.toContain('5元</ins>');
  });

  it('网址里说从原文改起的，一打开就有原文，态度是建议修改', () => {
    const html = show(commentPage, data, { query: { tiao: '二', gaiqi: '1' } });
    expect(wordingOf(html)).toBe(CLAUSE);
    expect(html).toMatch(/value="AMEND"[^>]*checked|checked[^>]*value="AMEND"/);
    expect(wordingOf(show(commentPage, data, { query: { tiao: '二' } }))).toBe('');
    expect(wordingOf(show(commentPage, data, { query: { gaiqi: '1' } }))).toBe('');
  });

  it('按回车的是检查：它是表单里第一个提交按钮', () => {
    const html = show(commentPage, data, { query: { tiao: '二' } });
    const form = html.slice(html.indexOf('class="form"'));
    expect(/type="submit"[^>]*/.exec(form)?.[0]).toContain('value="check"');
  });
});

describe('写得和原文一样的', () => {
  it.each<[string, Record<string, string[]>, string[]]>([
    ['一字未改，请改或者清空', { suggestedText: [CLAUSE] }, ['suggestedText']],
    ['改了就行', { suggestedText: [WHOLE] }, []],
    ['没有写也行', { suggestedText: [''] }, []],
    ['针对全文的，没有原文可比', { clauseNo: [''], suggestedText: [CLAUSE] }, []],
  ])('%s', async (_name, over, expected) => {
    expect(fields(await post(over))).toEqual(expected);
  });
});

describe('只写了这一条的一部分', () => {
  it('核对时问其余的话怎么办，两样都说清楚，没有替人选', () => {
    const html = shown({ suggestedText: [HALF] });
    const text = plain(html);
    expect(text).toContain('您写的只是这一条的一部分。其余的话怎么办？');
    expect(text).toContain(`改成：${WHOLE}`);
    expect(text).toContain(`删去：${CLAUSE.split('），')[1]}`);
    expect(html).not.toMatch(/name="rest"[^>]*checked/);
  });

  it.each([
    ['写了全条的', WHOLE],
    ['没有写的', ''],
    ['另说一句的', '票价应当与邻县一致。'],
  ])('%s不问', (_name, wording) => {
    expect(shown({ suggestedText: [wording] })).not.toContain('name="rest"');
  });

  it('没有选就提交的，还在核对的一页，说明要选', async () => {
    const over = { step: ['submit'], suggestedText: [HALF], wholeWording: [WHOLE] };
    const posted = await post(over);
    expect(fields(posted)).toEqual(['rest']);
    const html = shown(over, [{ field: 'rest', message: '请选择' }]);
    expect(plain(html)).toContain('请核对，再提交');
    expect(html).toContain('<a href="#rest">');
    expect(html).toContain(`name="suggestedText" value="${HALF}"`);
  });

  it.each([
    ['其余保留，提交补全的', 'keep', WHOLE],
    ['其余删去，提交写的', 'drop', HALF],
  ])('%s', async (_name, rest, expected) => {
    const over = { step: ['submit'], suggestedText: [HALF], wholeWording: [WHOLE], rest: [rest] };
    expect(commentIn(sent(over)).suggestedText).toBe(expected);
    const answer = { submitComment: { __typename: 'CommentReceipt', ...credential } };
    expect(await post(over, answer)).toMatchObject({ redirect: '/huizhi/8F3K-2M7Q' });
  });

  it('修改意见时也问，没有选的不保存', async () => {
    const own = { localPolicy: policy, mine: { ...mine, clauseNo: '二' } };
    const values = { ...filled, clauseNo: ['二'], suggestedText: [HALF], version: ['1'] };
    const html = show(editPage, own, { form: { values, errors: [] } });
    expect(plain(html)).toContain('其余的话怎么办？');
    const form = sent({ ...values, step: ['save'], wholeWording: [WHOLE] });
    const io = { ...at(own), at: atOf({ sealed: credential }) };
    expect(fields(await editPage.post!(form, io))).toEqual(['rest']);
  });
});
