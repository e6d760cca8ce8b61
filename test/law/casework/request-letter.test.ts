import { describe, expect, it } from 'vitest';
import {
  letterNo,
  letterOpening,
  letterText,
  letterTitle,
  remedyWords,
  SALUTATION,
} from '#server/law/casework/request-letter.ts';
import { OUTCOMES, REQUEST_OUTCOME_LABELS, RequestOutcome } from '#server/law/casework/request-outcome.ts';
import { day } from '../calendar/calendars.ts';

describe('国令711号第三十六条：答复文书', () => {
  it('每一种都有条款、文书名称；不予公开的先申请行政复议，全部公开的不写救济途径', () => {
    for (const outcome of Object.values(RequestOutcome)) {
      expect(OUTCOMES[outcome].article, REQUEST_OUTCOME_LABELS[outcome]).toMatch(/^国令711号第/u);
      expect(letterTitle(outcome)).toMatch(/书$/u);
      const words = remedyWords(outcome);
      if (OUTCOMES[outcome].group === 'OPEN') expect(words).toBeNull();
      else
        expect(words?.includes('先申请行政复议')).toBe(
          ['WITHHELD', 'PARTLY'].includes(OUTCOMES[outcome].group),
        );
    }
  });

  it('告知时的短信和邮件：编号、种类、条款、答复、救济途径', () => {
    const no = letterNo(2026, 3);
    expect(no).toBe('依申请公开〔2026〕3号');
    expect(
      letterText({ outcome: 'NOT_EXISTING', letterNo: no, answer: '经检索，没有这份报告。' }).split('\n'),
    ).toEqual([
      '政府信息无法提供告知书（依申请公开〔2026〕3号）',
      '经检索没有这项信息（国令711号第三十六条第四项）。',
      '经检索，没有这份报告。',
      '不服本答复的，收到之日起60日内可以申请行政复议，也可以在6个月内提起行政诉讼。',
    ]);
  });

  const applied = {
    title: '西街路灯工程的预算',
    receiptNo: 'AB12CD34',
    submittedAt: new Date('2026-11-04T16:30:00Z'),
    receivedOn: day('2026-11-02'),
    outcome: 'GIVEN',
  } as const;

  it.each([
    ['在平台上提交的，写提交之日（北京时间）', 'WEB', '2026年11月5日'],
    ['来信的，写收到之日，不写登记之日', 'LETTER', '2026年11月2日'],
    ['当面提交的，写收到之日', 'HALL', '2026年11月2日'],
  ] as const)('%s', (_, channel, on) => {
    expect(SALUTATION + letterOpening({ ...applied, channel }).join('')).toBe(
      `申请人：您于${on}提出的关于“西街路灯工程的预算”的政府信息公开申请（受理编号AB12-CD34）收悉。` +
        '答复的种类：予以公开（国令711号第三十六条第二项）。具体答复如下：',
    );
  });
});
