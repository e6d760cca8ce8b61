import { describe, expect, it } from 'vitest';
import { addDays, type CalendarDay } from '#server/law/calendar/calendar-day.ts';
import { ParticipationMethod } from '#server/law/decision/decision-phase.ts';
import { type Entrusting, refuseEntrusted } from '#server/law/execution/entrusted-evaluation.ts';
import type { Institution } from '#server/law/execution/same-institution.ts';
import {
  DEFAULT_EVALUATION_POLICY,
  EvaluationParticipant,
  EvaluationTrigger,
  postEvaluationTrigger,
  recentOpinions,
  refuseEvaluationReport,
  refuseEvaluationStart,
} from '#server/law/execution/post-evaluation.ts';

const codes = (found: readonly { code: string }[]) => found.map(({ code }) => code);
const T = EvaluationTrigger;
const named = (...names: string[]) => names.map((name) => ({ id: null, name }));
const today: CalendarDay = '2027-06-30';
const times = (count: number, day: CalendarDay) => Array.from({ length: count }, () => day);

describe('第三十六条 社会各方面提出较多意见的，可以组织决策后评估', () => {
  it.each([
    ['什么也没有', [], []],
    ['四十九条意见', times(49, today), []],
    ['五十条意见', times(50, today), ['POST_EVALUATION_TRIGGER']],
    ['五十条意见，在第九十日', times(50, addDays(today, -89)), ['POST_EVALUATION_TRIGGER']],
    ['五十条意见，在第九十一日', times(50, addDays(today, -90)), []],
    ['一条已过九十日', [...times(49, today), addDays(today, -90)], []],
    ['日期在今天之后的不计', times(50, addDays(today, 1)), []],
  ])('%s', (_, suggestedOn, found) => {
    expect(codes(postEvaluationTrigger(suggestedOn, today))).toEqual(found);
  });

  it('多少为多，由本县设定', () => {
    const policy = { evaluationOpinions: 3, evaluationDays: 7 };
    const suggestedOn = times(3, addDays(today, -6));
    expect(codes(postEvaluationTrigger(suggestedOn, today, policy))).toEqual(['POST_EVALUATION_TRIGGER']);
    expect(postEvaluationTrigger(suggestedOn, addDays(today, 1), policy)).toEqual([]);
    expect(recentOpinions(suggestedOn, today, policy)).toBe(3);
    expect(DEFAULT_EVALUATION_POLICY).toEqual({ evaluationOpinions: 50, evaluationDays: 90 });
  });
});

describe('第三十六条 承担主要论证评估工作的单位不能参加决策后评估', () => {
  const start = {
    triggers: [T.MANY_OPINIONS],
    evaluators: named('institute'),
    priorAssessors: named('college'),
  };
  it.each([
    ['另一机构评估', {}, []],
    ['没有论证评估过', { priorAssessors: [] }, []],
    ['自己评估自己', { evaluators: named('college') }, ['EVALUATOR_CONFLICT']],
    ['其中之一', { evaluators: named('institute', 'college') }, ['EVALUATOR_CONFLICT']],
    ['没有情形', { triggers: [] }, ['EVALUATION_TRIGGER_REQUIRED']],
    ['没有评估单位', { evaluators: [] }, ['EVALUATOR_REQUIRED']],
    [
      '一次说全',
      { triggers: [], evaluators: named('college') },
      ['EVALUATION_TRIGGER_REQUIRED', 'EVALUATOR_CONFLICT'],
    ],
  ])('%s', (_, change, found) => {
    expect(codes(refuseEvaluationStart({ ...start, ...change }))).toEqual(found);
  });

  const COLLEGE = '江右大学公共政策研究院';
  it.each<[string, string, string[]]>([
    ['照写', COLLEGE, ['EVALUATOR_CONFLICT']],
    ['加括号', `${COLLEGE}（评估组）`, ['EVALUATOR_CONFLICT']],
    ['半角括号', `${COLLEGE}(受托)`, ['EVALUATOR_CONFLICT']],
    ['中间加括号', '江右大学（本部）公共政策研究院', ['EVALUATOR_CONFLICT']],
    ['括号没有收尾', `${COLLEGE}（受托`, ['EVALUATOR_CONFLICT']],
    ['加空格、引号', '“江右大学 公共政策研究院”', ['EVALUATOR_CONFLICT']],
    ['整个放进书名号', `《${COLLEGE}》`, ['EVALUATOR_CONFLICT']],
    ['全角字母', `${COLLEGE}〔Ａ〕`, ['EVALUATOR_CONFLICT']],
    ['后面加字', `${COLLEGE}评估组`, ['EVALUATOR_RELATED']],
    ['只写前半', '江右大学', ['EVALUATOR_RELATED']],
    ['别的机构', '省社会科学院', []],
    ['名称只有一两个字相同', '江右', []],
  ])('名称%s的，按同一机构认', (_, name, found) => {
    const told = { ...start, evaluators: named(name), priorAssessors: named(COLLEGE) };
    expect(codes(refuseEvaluationStart(told))).toEqual(found);
  });
  it('论证时的名称带括号的，也一样', () => {
    const told = { ...start, evaluators: named(COLLEGE), priorAssessors: named(`${COLLEGE}（甲方）`) };
    expect(codes(refuseEvaluationStart(told))).toEqual(['EVALUATOR_CONFLICT']);
  });

  const HOUSING = { id: 'u1', name: '县住房和城乡建设局' };
  it.each<[string, Institution, Institution, [string, string][]]>([
    [
      '同一单位，改了名称',
      HOUSING,
      { id: 'u1', name: '县建设局' },
      [['EVALUATOR_CONFLICT', 'evaluatorUnitIds']],
    ],
    ['另一单位', HOUSING, { id: 'u2', name: '县交通运输局' }, []],
    [
      '另一单位，名称相近',
      { id: 'u3', name: '县住房和城乡建设局房屋征收中心' },
      HOUSING,
      [['EVALUATOR_RELATED', 'evaluatorUnitIds']],
    ],
    [
      '以前的记录只有名称',
      HOUSING,
      { id: null, name: '县住房和城乡建设局' },
      [['EVALUATOR_CONFLICT', 'evaluatorUnitIds']],
    ],
    [
      '受委托的机构写了单位的名称',
      { id: null, name: '县住房和城乡建设局' },
      HOUSING,
      [['EVALUATOR_CONFLICT', 'entrusted']],
    ],
  ])('本县单位按单位认：%s', (_, evaluator, assessor, found) => {
    const told = refuseEvaluationStart({ ...start, evaluators: [evaluator], priorAssessors: [assessor] });
    expect(told.map(({ code, fields }) => [code, fields[0]])).toEqual(found);
  });

  it.each<[string, Partial<Entrusting>, string[]]>([
    ['没有委托', { entrusted: [], fileIds: [] }, []],
    ['附委托书', {}, []],
    ['没有委托书、合同', { fileIds: [] }, ['ENTRUSTMENT_PAPER_REQUIRED']],
    ['本县单位要从单位中选', { entrusted: ['县住房和城乡建设局（代）'] }, ['EVALUATOR_UNIT_BY_NAME']],
    ['名称含有本县单位名称的，是别的机构', { entrusted: ['县住房和城乡建设局服务公司'] }, []],
  ])('委托机构评估：%s', (_, change, found) =>
    expect(codes(refuseEntrusted({ entrusted: [COLLEGE], fileIds: ['f'], ...change }, [HOUSING]))).toEqual(
      found,
    ),
  );
});

describe('第三十六条 听取社会公众的意见，吸收人大代表、政协委员等参与', () => {
  const report = {
    publicHeardBy: [ParticipationMethod.QUESTIONNAIRE],
    participants: [EvaluationParticipant.CPPCC_MEMBER],
    conclusion: '建议增加两个乡镇的床位。',
  };
  it.each([
    ['齐全', {}, []],
    ['没有听取公众意见', { publicHeardBy: [] }, [['EVALUATION_PUBLIC_UNHEARD', 'BLOCK']]],
    ['没有有关方面参与', { participants: [] }, [['EVALUATION_PARTICIPANTS_EXPECTED', 'WARN']]],
    ['没有结论', { conclusion: ' ' }, [['EVALUATION_CONCLUSION_REQUIRED', 'BLOCK']]],
  ])('%s', (_, change, found) => {
    const findings = refuseEvaluationReport({ ...report, ...change });
    expect(findings.map(({ code, severity }) => [code, severity])).toEqual(found);
  });
});

describe('意见较多的提示', () => {
  it.each([
    ['四十九件', times(49, '2026-12-01'), []],
    ['五十件', times(50, '2026-12-01'), ['POST_EVALUATION_TRIGGER']],
    [
      '五十件，最早的恰在九十日内',
      [...times(49, '2026-12-01'), '2026-09-12' as const],
      ['POST_EVALUATION_TRIGGER'],
    ],
    ['五十件，最早的已过九十日', [...times(49, '2026-12-01'), '2026-09-11' as const], []],
  ])('九十日内%s，按本县规定提示，不是义务', (_, days, codes) => {
    const found = postEvaluationTrigger(days, '2026-12-10');
    expect(found.map(({ code }) => code)).toEqual(codes);
    expect(found.every(({ basis, severity }) => basis === 'POLICY' && severity === 'WARN')).toBe(true);
  });
});
