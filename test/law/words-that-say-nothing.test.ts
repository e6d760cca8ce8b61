/** 要写明的，写“。”“无”“略”不算写明. */
import { describe, expect, it } from 'vitest';
import type { Finding } from '#server/law/refusal.ts';
import { REASONS, TOLD } from './written-down.ts';

const NOTHING = ['', '。', '无', '略', '……', '同上', '详见附件', '无 无 无'];
const codes = (found: readonly Finding[]) => found.map(({ code }) => code);

describe.each([...REASONS, ...TOLD])('%s', (_, code, rule) => {
  it.each(NOTHING)('写“%s”的，不算写明', (text) => expect(codes(rule(text))).toEqual([code]));
  it('写明了的，可以', () => expect(codes(rule('当天降雨，改在室内，来的人多'))).toEqual([]));
});

describe.each(REASONS)('%s', (_, code, rule) =>
  it('少于五个字的，没有说清为什么', () => expect(codes(rule('雨大'))).toEqual([code])),
);

describe.each(TOLD)('%s', (_, __, rule) =>
  it('本人只说了两个字的，照记', () => expect(codes(rule('反对'))).toEqual([])),
);
