/** 专门规定的登记: what an entry must say, how little it may not ask, and how editions follow one another. */
import { describe, expect, it } from 'vitest';
import type { CalendarDay } from '#server/law/calendar/calendar-day.ts';
import { DayUnit, LawAttendance, LawHearing, LawLevel } from '#server/law/catalogue/special-law.ts';
import { DecisionCategory } from '#server/law/decision/decision-category.ts';
import { DecisionStepKind } from '#server/law/decision/decision-phase.ts';
import { LawEntryState } from '#server/law/policy/law-edition.ts';
import {
  type LawEntryDraft,
  refuseLawEnding,
  refuseLawEntry,
  refuseLawRuling,
  refuseSecondProposal,
} from '#server/law/policy/law-entry.ts';

const day = (text: string) => text as CalendarDay;
const TODAY = day('2026-11-22');

const draft: LawEntryDraft = {
  label: '重大民生实事项目',
  source: '岚溪县重大民生事项听取意见办法',
  docNo: '岚政发〔2026〕8号',
  level: LawLevel.REGULATORY_DOCUMENT,
  article: '第六条',
  subjects: [],
  categories: [DecisionCategory.PROJECT],
  facts: [],
  steps: [],
  minimumDays: 45,
  dayUnit: DayUnit.CALENDAR_DAY,
  shortenable: false,
  hearing: null,
  attendance: null,
  feedbackByLaw: false,
  duty: '公开征求意见不少于45日',
  fromDay: day('2027-01-01'),
  reason: '县政府文件自2027年起施行',
};
const codes = (change: Partial<LawEntryDraft>) =>
  refuseLawEntry({ ...draft, ...change }, TODAY).map(({ code }) => code);

describe('登记的一版要写明出处、条件和要求', () => {
  it.each<[string, Partial<LawEntryDraft>, string[]]>([
    ['齐全', {}, []],
    ['没有名称', { label: ' ' }, ['LAW_LABEL_REQUIRED']],
    ['出处只写“有关规定”', { source: '有关规定' }, ['LAW_SOURCE_REQUIRED']],
    ['文号空着', { docNo: '无' }, ['LAW_NUMBER_REQUIRED']],
    ['文号有数字就行', { docNo: '第247号' }, []],
    ['条款写“略”', { article: '略' }, ['LAW_ARTICLE_REQUIRED']],
    ['条款没有序号', { article: '有关条款' }, ['LAW_ARTICLE_REQUIRED']],
    ['不分条的文件', { article: '第三部分' }, []],
    ['不分条的文件的序号', { article: '四、征求意见' }, []],
    ['没有条件', { categories: [] }, ['LAW_CONDITION_REQUIRED']],
    ['没有要求', { minimumDays: null }, ['LAW_ASKS_NOTHING']],
    ['只要求反馈', { minimumDays: null, feedbackByLaw: true }, []],
    ['没有写规定的内容', { duty: '' }, ['LAW_DUTY_REQUIRED']],
    ['没有写为什么登记', { reason: '工作需要' }, ['LAW_REASON_REQUIRED']],
    [
      '什么都没写，一次说全',
      {
        label: '',
        source: '',
        docNo: '',
        article: '',
        categories: [],
        minimumDays: null,
        duty: '',
        reason: '',
      },
      [
        'LAW_LABEL_REQUIRED',
        'LAW_SOURCE_REQUIRED',
        'LAW_NUMBER_REQUIRED',
        'LAW_ARTICLE_REQUIRED',
        'LAW_CONDITION_REQUIRED',
        'LAW_ASKS_NOTHING',
        'LAW_DUTY_REQUIRED',
        'LAW_REASON_REQUIRED',
      ],
    ],
  ])('%s', (_, change, found) => {
    expect(codes(change)).toEqual(found);
  });
});

describe('专门规定只能比条例要求更多', () => {
  it.each<[string, Partial<LawEntryDraft>, string[]]>([
    ['30日', { minimumDays: 30 }, []],
    ['29日', { minimumDays: 29 }, ['LAW_DAYS_TOO_FEW']],
    ['0日', { minimumDays: 0 }, ['LAW_DAYS_TOO_FEW']],
    ['22个工作日', { minimumDays: 22, dayUnit: DayUnit.WORKING_DAY }, []],
    ['21个工作日，不一定满30日', { minimumDays: 21, dayUnit: DayUnit.WORKING_DAY }, ['LAW_DAYS_TOO_FEW']],
    ['365日', { minimumDays: 365 }, []],
    ['366日', { minimumDays: 366 }, ['LAW_DAYS_TOO_MANY']],
    ['听证另有一栏', { steps: [DecisionStepKind.HEARING] }, ['LAW_STEP_ELSEWHERE']],
    ['每项决策都要履行的', { steps: [DecisionStepKind.LEGALITY_REVIEW] }, ['LAW_STEP_ELSEWHERE']],
    ['风险评估', { steps: [DecisionStepKind.RISK_ASSESSMENT] }, []],
    ['没有听证，写了参加人', { attendance: LawAttendance.CONSUMERS }, ['LAW_ATTENDANCE_WITHOUT_HEARING']],
    ['应当听证，写明参加人', { attendance: LawAttendance.CONSUMERS, hearing: LawHearing.REQUIRED }, []],
  ])('%s', (_, change, found) => {
    expect(codes(change)).toEqual(found);
  });

  it.each([
    ['2026-11-21', ['LAW_RETROACTIVE']],
    ['2026-11-22', []],
    ['2026-11-23', []],
  ])('从%s起：不早于确认之日', (from, found) => {
    expect(codes({ fromDay: day(from) })).toEqual(found);
  });
});

describe('停止适用和两人办理', () => {
  const ending = { standing: true, fromDay: day('2027-01-01'), reason: '原文件已经县政府宣布失效' };
  it.each([
    ['现行的规定', ending, []],
    ['没有现行的一版', { ...ending, standing: false }, ['LAW_NOT_STANDING']],
    ['从昨天起', { ...ending, fromDay: day('2026-11-21') }, ['LAW_RETROACTIVE']],
    ['没有理由', { ...ending, reason: '停止' }, ['LAW_REASON_REQUIRED']],
  ])('%s', (_, asked, found) => {
    expect(refuseLawEnding(asked, TODAY).map(({ code }) => code)).toEqual(found);
  });

  it('一版等待确认时不能再提，确认或退回以后不能再办', () => {
    expect(refuseSecondProposal(true)).toMatchObject([{ code: 'LAW_PROPOSAL_UNDER_WAY' }]);
    expect(refuseSecondProposal(false)).toEqual([]);
    expect(refuseLawRuling(LawEntryState.PROPOSED)).toEqual([]);
    for (const state of [LawEntryState.CONFIRMED, LawEntryState.RETURNED])
      expect(refuseLawRuling(state)).toMatchObject([{ code: 'LAW_ALREADY_RULED' }]);
  });
});
