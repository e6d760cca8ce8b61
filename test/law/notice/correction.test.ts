/** 更正公告: what a correction may put right, and what belongs into a course of its own. */
import { describe, expect, it } from 'vitest';
import type { CalendarDay } from '#server/law/calendar/calendar-day.ts';
import { CorrectedPart, CORRECTED_PART_LABELS, PARTS_OF } from '#server/law/notice/corrected-part.ts';
import { refuseCorrectionAt, refuseUnreviewedCorrection } from '#server/law/notice/correction-course.ts';
import { refuseCorrection, refuseFileCorrection, touchesSubstance } from '#server/law/notice/correction.ts';
import { misleads, renewedClosing } from '#server/law/notice/corrected-period.ts';

const P = CorrectedPart;
const codes = (found: readonly { code: string }[]) => found.map(({ code }) => code);
const base = {
  part: P.CONTACT,
  wrong: '0000-5550102',
  corrected: '0000-5550120',
  reason: '电话号码录入有误。',
  material: false,
};
const shown = { texts: ['县发展和改革委员会', '0000-5550102'], closesOn: '2026-12-07' as CalendarDay };

describe('更正的查验', () => {
  it.each([
    ['电话号码写错', {}, {}, []],
    ['没有抄原文', { wrong: ' ' }, {}, ['CORRECTION_WORDS_REQUIRED']],
    ['没有写正确的文字', { corrected: '' }, {}, ['CORRECTION_WORDS_REQUIRED']],
    ['前后相同', { corrected: '0000-5550102' }, {}, ['CORRECTION_CHANGES_NOTHING']],
    ['原文里没有', { wrong: '0000-5559999' }, {}, ['CORRECTION_WORDS_NOT_FOUND']],
    ['出现两处', {}, { texts: ['0000-5550102', '电话0000-5550102'] }, ['CORRECTION_WORDS_AMBIGUOUS']],
    ['没有说为什么', { reason: '有误' }, {}, ['CORRECTION_REASON_REQUIRED']],
    [
      '草案的错别字',
      { part: P.DRAFT, wrong: '帐户', corrected: '账户' },
      { texts: ['居民帐户由银行开立。'] },
      [],
    ],
    [
      '草案的数额',
      { part: P.DRAFT, wrong: '2元', corrected: '3元' },
      { texts: ['票价为2元。'] },
      ['CORRECTION_CHANGES_DRAFT'],
    ],
    [
      '草案的期限',
      { part: P.DRAFT, wrong: '十五日', corrected: '三十日' },
      { texts: ['十五日内办结。'] },
      ['CORRECTION_CHANGES_DRAFT'],
    ],
    [
      '草案的义务',
      { part: P.DRAFT, wrong: '可以', corrected: '应当' },
      { texts: ['物业可以公示。'] },
      ['CORRECTION_CHANGES_DRAFT'],
    ],
    [
      '草案的一长段',
      { part: P.DRAFT, wrong: '甲'.repeat(31), corrected: '乙'.repeat(31) },
      { texts: ['甲'.repeat(31)] },
      ['CORRECTION_CHANGES_DRAFT'],
    ],
    [
      '承办人自认影响判断的草案更正',
      { part: P.DRAFT, wrong: '东街', corrected: '西街', material: true },
      { texts: ['东街停用。'] },
      ['CORRECTION_CHANGES_DRAFT'],
    ],
    [
      '把截止日改早',
      { part: P.WAYS, wrong: '12月7日', corrected: '12月1日' },
      { texts: ['信函请于12月7日前寄出'] },
      ['CORRECTION_MOVES_PERIOD'],
    ],
    [
      '把截止日改晚',
      { part: P.PLAIN_WORDS, wrong: '2026年12月7日', corrected: '2026年12月20日' },
      { texts: ['征求意见至2026年12月7日'] },
      ['CORRECTION_MOVES_PERIOD'],
    ],
    [
      '写错的截止日改成公布的截止日',
      { part: P.PLAIN_WORDS, wrong: '12月6日', corrected: '12月7日' },
      { texts: ['征求意见至12月6日'] },
      [],
    ],
    [
      '采纳情况的错别字',
      { part: P.REPORT, wrong: '站亭', corrected: '站台' },
      { texts: ['站亭已经列入计划，未采纳。'] },
      [],
    ],
    [
      '把未采纳改成采纳',
      { part: P.REPORT, wrong: '未采纳', corrected: '采纳' },
      { texts: ['延后实施未采纳。'] },
      ['CORRECTION_CHANGES_OUTCOME'],
    ],
    [
      '决策正文',
      { part: P.DECISION_TEXT, wrong: '2元', corrected: '3元' },
      { texts: ['票价为2元。'] },
      ['CORRECTION_AMENDS_DECISION'],
    ],
  ])('%s', (_, change, text, expected) => {
    expect(codes(refuseCorrection({ ...base, ...change }, { ...shown, ...text }))).toEqual(expected);
  });

  it('每一项不予办理都说怎样改正', () => {
    const found = [
      ...refuseCorrection({ ...base, wrong: '' }, shown),
      ...refuseCorrection({ ...base, part: P.DECISION_TEXT }, shown),
    ];
    for (const { fix, article } of found) expect([fix, article].every(Boolean)).toBe(true);
  });
});

describe('更正附件', () => {
  const file = { ofDraft: false, formerSha256: 'a', sha256: 'b', reason: '上传时选错了文件。' };
  it.each([
    ['换上正确的附件', {}, []],
    ['没有选有错的附件', { formerSha256: null }, ['CORRECTION_FILE_NOT_FOUND']],
    ['没有上传', { sha256: null }, ['CORRECTION_FILE_REQUIRED']],
    ['完全相同', { sha256: 'a' }, ['CORRECTION_FILE_SAME']],
    ['没有说为什么', { reason: '错了' }, ['CORRECTION_REASON_REQUIRED']],
    ['征求意见的草案附件', { ofDraft: true }, ['CORRECTION_CHANGES_DRAFT']],
  ])('%s', (_, change, expected) => {
    expect(codes(refuseFileCorrection({ ...file, ...change }))).toEqual(expected);
  });
});

describe('影响公众判断的，期限重新计算（R-23、R-17）', () => {
  const calendar = { specialDays: new Map(), coveredThrough: '2027-12-31' as CalendarDay };
  const policy = { rollForwardClosingDay: true };
  const period = (
    opensOn: CalendarDay,
    closesOn: CalendarDay,
    announcedClosesOn: CalendarDay | null = closesOn,
  ) => ({
    opensOn,
    closesOn,
    announcedClosesOn,
  });
  it.each([
    ['三十日以上的，重新给三十日', period('2026-11-05', '2026-12-07'), '2026-11-20', '2026-12-21'],
    ['缩短为十日的，重新给十日', period('2026-11-16', '2026-11-26'), '2026-11-20', '2026-11-30'],
    ['原来的截止日更晚的，不提前', period('2026-11-05', '2027-01-29'), '2026-11-06', '2027-01-29'],
    [
      '延长过的，按公告的日数重新给',
      period('2026-11-16', '2026-12-31', '2026-11-26'),
      '2026-12-25',
      '2027-01-04',
    ],
  ] as const)('%s', (_, running, today, expected) => {
    expect(renewedClosing(running, today, calendar, policy)).toBe(expected);
  });

  it.each([
    ['解读里的数额', { part: P.INTERPRETATION, wrong: '1元', corrected: '2元' }, true],
    ['依据的条号', { part: P.BASIS, wrong: '第十三条', corrected: '第二十三条' }, false],
    ['电话', { part: P.CONTACT, wrong: '0000-5550102', corrected: '0000-5550120' }, false],
    ['承办人认为影响判断的电话', { part: P.CONTACT, wrong: '1', corrected: '2', material: true }, true],
  ])('%s', (_, change, expected) => {
    expect(misleads({ ...base, ...change })).toBe(expected);
  });

  it('三十日和30日是一样的', () => {
    expect(touchesSubstance('三十日内', '30日内')).toBe(false);
    expect(touchesSubstance('三十日内', '十五日内')).toBe(true);
  });
});

describe('更正的环节', () => {
  it.each([
    ['revise', 'DRAFT', []],
    ['revise', 'IN_REVIEW', ['WRONG_STAGE']],
    ['submitReview', 'DRAFT', []],
    ['passReview', 'IN_REVIEW', []],
    ['passReview', 'DRAFT', ['WRONG_STAGE']],
    ['returnReview', 'APPROVED', []],
    ['publish', 'APPROVED', []],
    ['publish', 'IN_REVIEW', ['WRONG_STAGE']],
    ['publish', 'PUBLISHED', ['WRONG_STAGE']],
  ] as const)('%s 在 %s', (action, stage, expected) => {
    expect(codes(refuseCorrectionAt(action, stage))).toEqual(expected);
  });

  it('审查的人不是拟稿的人', () => {
    expect(codes(refuseUnreviewedCorrection(null, ['a']))).toEqual(['CORRECTION_UNREVIEWED']);
    expect(codes(refuseUnreviewedCorrection('a', ['a']))).toEqual(['CORRECTION_UNREVIEWED']);
    expect(refuseUnreviewedCorrection('b', ['a'])).toEqual([]);
  });

  it('每一部分都有名字，属于一种公布内容', () => {
    const all = Object.values(PARTS_OF).flat();
    expect(new Set(all).size).toBe(all.length);
    expect([...all].every((part) => CORRECTED_PART_LABELS[part])).toBe(true);
    expect(all).toHaveLength(Object.keys(CORRECTED_PART_LABELS).length);
  });
});
