import { describe, expect, it } from 'vitest';
import type { ConsultationRecord } from '#client/staff/domains/consultation/consultation-record.ts';
import { formOf, halfFilled, inputOf } from '#client/staff/domains/consultation/dossier-form.ts';
import { instantOf, typedMoment } from '#client/staff/domains/consultation/shanghai.ts';

const record = {
  title: '关于公开征求意见的公告',
  plainWords: '',
  draftText: '第一条 甲。',
  clauses: [
    { id: '1', no: '第一条', position: 0, text: '甲。', note: '为什么' },
    { id: '2', no: '第二条', position: 1, text: '乙。', note: '' },
  ],
  interpretation: [
    { section: 'BACKGROUND', text: '背景', applies: true },
    { section: 'DIFFERENCES', text: '没有旧政策', applies: false },
  ],
  impacts: [{ who: '中小学生', before: '1元', after: '半价', since: '' }],
  questions: [{ question: '老年卡要换吗？', answer: '不用换。' }],
  cases: [{ who: '老张', situation: '换乘', outcome: '免费' }],
  pictures: [{ id: 'p1', url: '/files/p1/a.png', alt: '票价2元', caption: '' }],
  clips: [{ id: 'v1', title: '半分钟看懂' }],
  basis: [
    {
      level: 'LAW',
      title: '价格法',
      docNo: '',
      article: '第二十三条',
      quotation: '应当听证。',
      url: '',
      clauseIds: [],
    },
  ],
  ways: [{ kind: 'ONLINE', text: '本平台' }],
  contact: { unit: '县发改委', name: '', phone: '0000-5550102', email: '', address: '' },
  channels: [{ kind: 'PORTAL', name: '县政府网站', at: '2026-11-05T01:00:00.000Z' }],
  closesOn: '2026-12-07',
  plannedOpensAt: '2026-11-05T01:00:00.000Z',
  shortenReason: null,
  commentsShown: 'AFTER_REVIEW',
} as unknown as ConsultationRecord;

describe('征求意见材料：记录、填写、保存是同一份', () => {
  it('读出来再存，一字不变', () => {
    expect(inputOf(formOf(record))).toEqual({
      title: '关于公开征求意见的公告',
      plainWords: '',
      draftText: '第一条 甲。',
      clauseNotes: [{ no: '第一条', note: '为什么' }],
      interpretation: [
        { section: 'BACKGROUND', text: '背景', applies: true },
        { section: 'DIFFERENCES', text: '没有旧政策', applies: false },
      ],
      impacts: [{ who: '中小学生', before: '1元', after: '半价', since: '' }],
      questions: [{ question: '老年卡要换吗？', answer: '不用换。' }],
      cases: [{ who: '老张', situation: '换乘', outcome: '免费' }],
      pictures: [{ id: 'p1', alt: '票价2元', caption: '' }],
      clips: [{ id: 'v1', title: '半分钟看懂' }],
      basis: [
        {
          level: 'LAW',
          title: '价格法',
          docNo: '',
          article: '第二十三条',
          quotation: '应当听证。',
          url: '',
          clauseIds: [],
        },
      ],
      ways: [{ kind: 'ONLINE', text: '本平台' }],
      contact: { unit: '县发改委', name: '', phone: '0000-5550102', email: '', address: '' },
      channels: [{ kind: 'PORTAL', name: '县政府网站', at: '2026-11-05T09:00:00+08:00' }],
      closesOn: '2026-12-07',
      plannedOpensAt: '2026-11-05T09:00:00+08:00',
      shortenReason: null,
      commentsShown: 'AFTER_REVIEW',
    });
  });

  it('没有填写的行不保存', () => {
    const input = inputOf({
      ...formOf(record),
      basis: [{ level: 'LAW', title: ' ', article: '', url: '' }],
      ways: [{ kind: 'LETTER', text: '' }],
      clauseNotes: { 第一条: '  ' },
      interpretation: { BACKGROUND: '' },
      notApplicable: [],
      impacts: [{ who: ' ', before: '', after: '', since: '' }],
      questions: [{ question: '', answer: ' ' }],
      cases: [{ who: ' ', situation: '', outcome: '' }],
    });
    const { basis, ways, clauseNotes, interpretation, impacts, questions } = input;
    expect([basis, ways, clauseNotes, interpretation, impacts, questions]).toEqual([[], [], [], [], [], []]);
  });

  it('只填了一半的公布渠道，说出来，不交上去', () => {
    const half = { ...formOf(record), channels: [{ kind: 'WECHAT' as const, name: '岚溪发布', at: '' }] };
    expect([halfFilled(half), inputOf(half).channels, halfFilled(formOf(record))]).toEqual([1, [], 0]);
  });
});

describe('时刻按北京时间填写，不管电脑设在哪个时区', () => {
  it.each([
    ['2026-11-05T01:00:00.000Z', '2026-11-05T09:00'],
    ['2026-11-30T16:30:00.000Z', '2026-12-01T00:30'],
    [null, ''],
  ])('%s', (instant, typed) => {
    expect(typedMoment(instant)).toBe(typed);
    expect(instantOf(typed) && new Date(instantOf(typed) ?? '').toISOString()).toBe(instant);
  });

  it.each(['', '2026-11-05', '明天'])('“%s”不是时刻', (text) => {
    expect(instantOf(text)).toBeNull();
  });
});
