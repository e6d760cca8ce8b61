import { describe, expect, it } from 'vitest';
import type { CaseClass } from '#server/law/casework/case-kind.ts';
import { askerPurpose } from '#server/law/casework/case-kinds.ts';
import { caseDue, caseTerm, daysLate } from '#server/law/casework/case-terms.ts';
import { calendar, day } from '../calendar/calendars.ts';

const POLICY = { simpleReplyDays: 3, ordinaryReplyWorkingDays: 7, requestInternalWorkingDays: 14 };
const due = (as: CaseClass | null, received: string) =>
  caseDue(caseTerm('MESSAGE', as, POLICY), day(received), calendar);

describe('R-80 简单咨询3日内答复，日按自然日计，截止日是休息日的顺延', () => {
  it.each([
    ['周一收到，周四截止', '2026-11-30', '2026-12-03'],
    ['周三收到，第3日是周六，顺延到周一', '2026-12-02', '2026-12-07'],
    ['周四收到，第3日是周日，顺延到周一', '2026-12-03', '2026-12-07'],
    ['周五收到，第3日是周一', '2026-12-04', '2026-12-07'],
    ['国庆前一日收到，顺延到节后第一个工作日', '2026-09-30', '2026-10-08'],
    ['节前收到，第3日落在调休上班的周六，不顺延', '2026-10-07', '2026-10-10'],
    ['元旦前收到，跨年', '2026-12-29', '2027-01-04'],
  ])('%s', (_, received, last) => {
    expect(due('SIMPLE', received)).toBe(last);
  });
});

describe('R-80 一般性留言7个工作日内答复，收到当日不计', () => {
  it.each([
    ['周一收到，下周三截止', '2026-11-30', '2026-12-09'],
    ['周六收到，与周日收到的同日截止', '2026-11-28', '2026-12-08'],
    ['周日收到', '2026-11-29', '2026-12-08'],
    ['跨国庆放假，调休上班的日子计入', '2026-09-29', '2026-10-14'],
    ['跨春节放假', '2026-02-13', '2026-03-02'],
  ])('%s', (_, received, last) => {
    expect(due('ORDINARY', received)).toBe(last);
  });

  it('还没有分类的，先按一般性留言计算', () => {
    expect(due(null, '2026-11-30')).toBe(due('ORDINARY', '2026-11-30'));
  });

  it('意见建议不分类，一律按一般性留言的期限', () => {
    for (const as of ['SIMPLE', 'ORDINARY', null] as const)
      expect(caseTerm('SUGGESTION', as, POLICY)).toEqual(caseTerm('MESSAGE', 'ORDINARY', POLICY));
  });

  it('本县设定更短的，按本县的', () => {
    const shorter = caseTerm('MESSAGE', 'ORDINARY', { ...POLICY, ordinaryReplyWorkingDays: 5 });
    expect(caseDue(shorter, day('2026-11-30'), calendar)).toBe('2026-12-07');
  });
});

describe('R-80 逾期按平台记录的答复日计算', () => {
  it.each([
    ['截止日当日答复，不逾期', '2026-12-09', '2026-12-20', 0],
    ['晚一日答复', '2026-12-10', '2026-12-20', 1],
    ['提前答复，不算负数', '2026-12-01', '2026-12-20', 0],
    ['没有答复，算到今天', null, '2026-12-12', 3],
    ['没有答复，还在期限内', null, '2026-12-09', 0],
  ])('%s', (_, answered, today, late) => {
    expect(daysLate(day('2026-12-09'), answered === null ? null : day(answered), day(today))).toBe(late);
  });
});

describe('R-80 密封的用途随种类，以前密封的照样打得开', () => {
  it.each([
    ['MESSAGE', 'case:1'],
    ['SUGGESTION', 'suggestion:1'],
  ] as const)('%s', (kind, purpose) => {
    expect(askerPurpose(kind, '1')).toBe(purpose);
  });
});
