import { describe, expect, it } from 'vitest';
import { arrangementWords, type ListedDay, SpecialDayKind } from '#server/law/calendar/special-days.ts';

const off: ListedDay = { day: '2027-01-01', kind: SpecialDayKind.HOLIDAY, name: '元旦' };
const work: ListedDay = { day: '2027-02-20', kind: SpecialDayKind.MAKE_UP_WORKDAY, name: '春节' };
const words = (...days: ListedDay[]) => arrangementWords({ days, notice: '国办通知' });

describe('一年的节假日安排，变动任何一天都读得出', () => {
  it('放假、上班的各日和依据都写明', () => {
    expect(words(off, work)).toBe(
      '依据国办通知；放假1天：2027年1月1日（元旦）；上班1天：2027年2月20日（春节）',
    );
  });
  it('先后次序不同的，不是变动', () => expect(words(work, off)).toBe(words(off, work)));
  it.each<[string, ListedDay]>([
    ['换一天', { ...work, day: '2027-02-21' }],
    ['放假改为上班', { ...off, kind: SpecialDayKind.MAKE_UP_WORKDAY }],
    ['名称不同', { ...off, name: '春节' }],
  ])('%s的，是变动', (_title, changed) => expect(words(off, work)).not.toBe(words(off, changed)));
});
