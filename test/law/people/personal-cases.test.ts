import { describe, expect, it } from 'vitest';
import { maskPersonal } from '#server/law/people/mask-personal.ts';
import { CLEAN } from './personal/clean-cases.ts';
import { HARD } from './personal/hard-cases.ts';
import { PLAIN } from './personal/plain-cases.ts';

/** Text with any kind of hidden data alike: 〔手机号已隐去〕 → ▇. */
const hidden = (text: string) => text.replaceAll(/〔[^〔〕]{2,6}已隐去〕/g, '▇');

const sent = (marked: string) => marked.replaceAll(/[⟦⟧]/g, '');
const expected = (marked: string) => marked.replaceAll(/⟦[^⟧]*⟧/g, '▇');
const missed = (cases: readonly string[]) =>
  cases.filter((one) => hidden(maskPersonal(sent(one))) !== expected(one));

const HARD_SHARE = 0.9;

describe('R-83 个人信息的写法，四百例以上', () => {
  it('一般的写法，一例不漏，旁边的字一个不少', () => {
    expect(missed(PLAIN)).toEqual([]);
  });

  it('变着法写的，十例中隐去九例以上', () => {
    const left = missed(HARD);
    expect(left.length, left.join('\n')).toBeLessThanOrEqual(HARD.length * (1 - HARD_SHARE));
  });

  it('金额、日期、文号、地名、单位电话，一字不动', () => {
    expect(CLEAN.filter((text) => maskPersonal(text) !== text)).toEqual([]);
  });

  it('例子够多', () => {
    expect(PLAIN.length + HARD.length + CLEAN.length).toBeGreaterThanOrEqual(400);
    expect(CLEAN.length).toBeGreaterThanOrEqual(150);
    expect(new Set([...PLAIN, ...HARD, ...CLEAN]).size).toBe(PLAIN.length + HARD.length + CLEAN.length);
  });
});
