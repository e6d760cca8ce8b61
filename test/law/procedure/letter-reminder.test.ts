/** 催办 (国令713号第十三条、第二十条): 一天最多一次. */
import { describe, expect, it } from 'vitest';
import { InquiryKind } from '#server/law/procedure/expert-inquiry.ts';
import { InterestDeclaration } from '#server/law/procedure/interest-declaration.ts';
import { refuseReminder, type RemindedLetter } from '#server/law/procedure/letter-reminder.ts';

const letter: RemindedLetter = {
  kind: InquiryKind.UNIT,
  reply: null,
  recalledAt: null,
  interest: null,
  reminders: [],
};
/** 上海时间2026年11月20日0时. */
const reminded = { reminders: [{ at: '2026-11-19T16:00:00.000Z', by: '方经办', way: null }] };

describe('第十三条、第二十条 催办', () => {
  it.each<[string, Partial<RemindedLetter>, string[]]>([
    ['没有答复的可以催办', {}, []],
    ['今天催办过的，明天起可以再催', reminded, ['LETTER_REMINDED_TODAY']],
    ['已经答复的不催', { reply: 'AGREE' }, ['LETTER_NOT_WAITING']],
    ['已经撤回的不催', { recalledAt: new Date('2026-11-18T00:00:00Z') }, ['LETTER_NOT_WAITING']],
    ['专家已经回避的不催', { interest: InterestDeclaration.DIRECT }, ['LETTER_NOT_WAITING']],
    ['声明没有利害关系、还没有意见的可以催', { interest: InterestDeclaration.NONE }, []],
  ])('%s', (_, more, codes) => {
    expect(refuseReminder({ ...letter, ...more }, '2026-11-20').map(({ code }) => code)).toEqual(codes);
  });

  it('写明哪天起可以再催，过了那天可以', () => {
    const again = { ...letter, ...reminded };
    const [found] = refuseReminder(again, '2026-11-20');
    expect(found?.fix).toContain('2026年11月21日起');
    expect(found?.article).toBe('国令713号第十三条');
    expect(refuseReminder(again, '2026-11-21')).toEqual([]);
    const [expert] = refuseReminder({ ...again, kind: InquiryKind.EXPERT }, '2026-11-20');
    expect([expert?.rule, expert?.article]).toEqual(['R-40', '国令713号第二十条']);
  });
});
