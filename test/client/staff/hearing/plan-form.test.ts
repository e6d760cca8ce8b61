/** 听证会方案 as it is typed, and as the contract takes it. */
import { describe, expect, it } from 'vitest';
import { newPlan, planInput } from '#client/staff/domains/hearing/plan-form.ts';

const EMPTY = newPlan('养老服务设施布局规划', { host: '县民政局', price: false });

describe('填写的听证会方案', () => {
  it('没有填的日期、钟点、文件是没有，不是空白', () => {
    expect(planInput({ ...EMPTY, startsAt: ' ', closesHour: '' })).toEqual({
      name: '养老服务设施布局规划听证会',
      purpose: '',
      isPrice: false,
      host: '县民政局',
      chair: '',
      heldOn: null,
      startsAt: null,
      place: null,
      conditions: '',
      sides: [
        { side: 'STAKEHOLDER', seats: 6, mode: 'DRAW' },
        { side: 'EXPERT', seats: 2, mode: 'NOMINATION' },
      ],
      selectionMethod: null,
      signUpOpensAt: null,
      signUpClosesAt: null,
      observerSeats: 10,
      pressSeats: 2,
      content: '',
      contact: '',
      draftFileId: null,
      explanationFileId: null,
    });
  });

  it('日期和钟点合为一个时刻，席位数成为数；没有选方面的一行不算', () => {
    const typed = {
      ...EMPTY,
      heldOn: '2026-12-20',
      closesOn: '2026-12-10',
      observerSeats: '20',
      content: '公告正文',
      sides: [
        { side: 'CONSUMER', seats: '5', mode: 'DRAW' },
        { side: '', seats: '3', mode: '' },
      ] as const,
    };
    const input = planInput(typed);
    expect(input).toMatchObject({
      heldOn: '2026-12-20',
      startsAt: '09:00',
      signUpClosesAt: '2026-12-10T16:00:00.000Z',
      observerSeats: 20,
      content: '公告正文',
      sides: [{ side: 'CONSUMER', seats: 5, mode: 'DRAW' }],
    });
    expect(Object.keys(input).filter((name) => /Hour$|^(?:opens|closes)On$/.test(name))).toEqual([]);
  });
});
