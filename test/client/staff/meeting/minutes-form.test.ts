/** 起草纪要: a text for each item that is not closed, in the order of the agenda. */
import { describe, expect, it } from 'vitest';
import {
  minutesAliases,
  minutesFields,
  minutesInput,
  minutesTyped,
} from '#client/staff/domains/meeting/minutes-form.ts';
import type { MeetingRecord } from '#client/staff/domains/meeting/meeting-record.ts';

const item = (position: number, disclosure: string, more: object = {}) => ({
  id: `i${position}`,
  position,
  title: `议题${position}`,
  disclosure,
  withdrawnAt: null,
  paper: null,
  ...more,
});

const meeting = {
  agenda: [
    item(1, 'PUBLIC'),
    item(2, 'CLOSED'),
    item(3, 'PARTIAL'),
    item(4, 'PUBLIC', { withdrawnAt: '2026-12-10T01:00:00.000Z' }),
  ],
  observers: [{ category: '人大代表', count: 2 }],
  minutes: null,
} as unknown as MeetingRecord;

describe('纪要的表', () => {
  it('不公开的和撤下的议题没有一栏', () => {
    expect(minutesFields(meeting).map(({ label }) => label)).toEqual([
      '出席',
      '请假',
      '列席代表',
      '会议概况',
      '第1项　议题1',
      '第3项　议题3',
    ]);
  });

  it('还没有纪要的，列席代表照应邀的人数', () => {
    expect(minutesTyped(meeting).observers).toEqual([{ category: '人大代表', count: '2' }]);
  });

  it('还没有纪要的，出席和请假照会议登记', () => {
    const members = [
      { post: '县长', name: '甲', present: true },
      { post: '副县长', name: '乙', present: false },
    ];
    const typed = minutesTyped({ ...meeting, attendance: { members } } as unknown as MeetingRecord);
    expect([typed.attendees, typed.absent]).toEqual(['县长 甲', '副县长 乙']);
  });

  it('导入的纪要没有写列席代表的，也照应邀的人数', () => {
    const minutes = { attendees: [], absent: [], observers: [], sections: [] };
    expect(minutesTyped({ ...meeting, minutes } as unknown as MeetingRecord).observers).toHaveLength(1);
  });

  it('已有的纪要逐项还原，同一项的几段合在一起', () => {
    const minutes = {
      attendees: ['甲', '乙'],
      absent: [],
      observers: [],
      sections: [
        { itemId: null, text: '概况' },
        { itemId: 'i3', text: '一' },
        { itemId: 'i3', text: '二' },
      ],
    };
    expect(minutesTyped({ ...meeting, minutes } as unknown as MeetingRecord)).toMatchObject({
      attendees: '甲\n乙',
      general: '概况',
      'item-i1': '',
      'item-i3': '一\n二',
    });
  });
});

describe('送出的纪要', () => {
  const typed = { ...minutesTyped(meeting), attendees: ' 甲 \n\n乙', 'item-i3': '原则通过', general: ' ' };

  it('空的不送；一行一人', () => {
    expect(minutesInput(meeting, typed)).toEqual({
      attendees: ['甲', '乙'],
      absent: [],
      observers: [{ category: '人大代表', count: 2 }],
      sections: [{ itemId: 'i3', text: '原则通过' }],
    });
  });

  it('意见指着第几段，就说在那一项的栏里', () => {
    expect(minutesAliases(meeting)(typed)).toEqual({
      'sections.0': 'item-i3',
      'sections.0.text': 'item-i3',
    });
  });
});
