import { describe, expect, it } from 'vitest';
import { InvitedCapacity } from '#server/law/procedure/interest-conflict.ts';
import {
  closingWords,
  letterParagraphs,
  momentInChinese,
  openingWords,
  RIGHTS,
  salutation,
} from '#server/law/invitation/invitation-letter-words.ts';

const LETTER = {
  meeting: '县政府第38次常务会议',
  item: '《岚溪县养老服务设施布局规划》（第3项议题）',
  place: '县政府一号会议室',
  startsAt: '2026-12-11T06:30:00.000Z',
  replyBy: '2026-12-09T09:30:00.000Z',
  contact: '县政府办公室会务股，0000-5550100',
  note: '',
};
const OF = (capacity: InvitedCapacity) => ({ addressee: '周映雪', capacity });

describe('列席邀请函的行文', () => {
  it('时刻写北京时间，连同星期', () =>
    expect(momentInChinese(LETTER.startsAt)).toBe('2026年12月11日星期五 14:30'));

  it.each([
    [InvitedCapacity.REPRESENTATIVE, '周映雪代表：', '社会公众代表身份列席'],
    [InvitedCapacity.STAKEHOLDER, '周映雪：', '利益相关方身份列席'],
  ])('%s的称呼和身份', (capacity, called, as) => {
    expect(salutation(OF(capacity))).toBe(called);
    expect(openingWords(OF(capacity), LETTER)).toContain(as);
  });

  it('会议、时间、地点、议题、权利、答复期限、材料、联系人一样不少', () => {
    const text = letterParagraphs(OF(InvitedCapacity.REPRESENTATIVE), LETTER).join('\n');
    for (const said of [
      LETTER.meeting,
      '2026年12月11日星期五 14:30',
      LETTER.place,
      LETTER.item,
      '不参加表决',
      '2026年12月9日星期三 17:30前答复',
      '会议开始后关闭',
      LETTER.contact,
    ])
      expect(text).toContain(said);
    expect(text).toContain(RIGHTS);
  });

  it('有另外要说明的才写', () => {
    expect(closingWords(LETTER)).toBe(
      '请于2026年12月9日星期三 17:30前答复是否参加。联系人：县政府办公室会务股，0000-5550100。',
    );
    expect(closingWords({ ...LETTER, note: '请从东门进。' })).toContain('参加。请从东门进。联系人');
  });
});
