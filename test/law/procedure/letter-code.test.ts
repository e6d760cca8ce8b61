/** 国令713号第十三条、第二十条: who answers by a link proves to read the recorded address (验证码). */
import { describe, expect, it } from 'vitest';
import {
  CODES_A_DAY,
  proofHolds,
  refuseCodeOfDay,
  refuseLetterCode,
  refuseUnproved,
} from '#server/law/procedure/letter-code.ts';
import { timesOfDay } from '#server/law/people/message-code.ts';
import type { Finding } from '#server/law/refusal.ts';

const codes = (findings: readonly Finding[]) => findings.map(({ code }) => code);

describe('一份函一天发几个验证码', () => {
  it.each<[string, '2026-11-19' | '2026-11-20' | null, number, number, string[]]>([
    ['第一个', null, 0, 1, []],
    ['昨天的不算', '2026-11-19', CODES_A_DAY, 1, []],
    ['当天最后一个', '2026-11-20', CODES_A_DAY - 1, CODES_A_DAY, []],
    ['当天再要一个', '2026-11-20', CODES_A_DAY, CODES_A_DAY + 1, ['LETTER_CODES_SPENT']],
  ])('%s', (_, on, times, which, found) => {
    expect(timesOfDay({ on, times }, '2026-11-20')).toBe(which);
    expect(codes(refuseCodeOfDay({ on, times }, '2026-11-20'))).toEqual(found);
  });
});

describe('核实以后', () => {
  const at = new Date('2026-11-20T02:00:00Z');
  it.each<[string, string, boolean]>([
    ['当时', '2026-11-20T02:00:00Z', true],
    ['两小时内', '2026-11-20T03:59:59.999Z', true],
    ['满两小时', '2026-11-20T04:00:00Z', false],
    ['倒填时刻', '2026-11-20T01:59:59.999Z', false],
  ])('%s', (_, now, holds) => {
    expect(proofHolds(at, new Date(now))).toBe(holds);
  });

  it('没有核实的不能声明、署名、答复；验证码不对的指到验证码一栏', () => {
    expect(codes(refuseUnproved(false))).toEqual(['LETTER_UNPROVED']);
    expect(codes(refuseUnproved(true))).toEqual([]);
    expect(refuseLetterCode(false)).toMatchObject([{ code: 'LETTER_CODE_WRONG', fields: ['code'] }]);
    expect(refuseLetterCode(true)).toEqual([]);
  });
});
