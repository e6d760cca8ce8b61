import { describe, expect, it } from 'vitest';
import { DecisionFact } from '#server/law/decision/decision-facts.ts';
import { DecisionPhase } from '#server/law/decision/decision-phase.ts';
import { RecordKind } from '#server/law/decision/decision-record.ts';
import { Attest, type DecisionRecordFacts, DutyState } from '#server/law/compliance/duties.ts';
import { day } from '#test/law/calendar/calendars.ts';
import { state } from './duties-judged.ts';
import { decision, record, RECORDS, round, telling, without } from './duties-record.ts';

const { MISSING } = DutyState;
const K = RecordKind;
const P = DecisionPhase;

describe('少了哪一项，就缺漏哪一项', () => {
  const executing = (more: Partial<DecisionRecordFacts>) => decision({ phase: P.EXECUTING, ...more });
  it.each([
    [
      'CATALOGUE_CONSENT',
      '目录没有党委同意的记录',
      { catalogue: { ...decision().catalogue!, consentOn: null } },
    ],
    [
      'CATALOGUE_CONSENT',
      '同意晚于公布',
      { catalogue: { ...decision().catalogue!, consentOn: day('2026-01-27') } },
    ],
    [
      'CATALOGUE_REVIEWED',
      '目录公布前没有审查',
      { catalogue: { ...decision().catalogue!, reviewed: false } },
    ],
    [
      'DRAFT_BASIS',
      '没有列明依据',
      { rounds: [round({ basis: false })], records: telling(K.LEGALITY_SUBMISSION, { attests: new Set() }) },
    ],
    ['REPEAL_DISCUSSED', '废止没有讨论', { records: [...RECORDS, record(K.REPEAL, '2026-07-02')] }],
    ['CATALOGUE_ROW', '目录事项要素不全', { catalogue: { ...decision().catalogue!, complete: false } }],
    ['LEAD_UNIT', '没有牵头单位', { leadUnitId: null }],
    ['RESEARCH', '没有调查研究记录', { researched: false }],
    ['FACTS', '没有认定事项情形', { records: without(K.FACTS) }],
    ['UNITS_CONSULTED', '没有征求有关单位意见', { records: without(K.UNIT_CONSULTATION) }],
    [
      'DISPUTES_EXPLAINED',
      '争议没有说明',
      {
        records: telling(K.UNIT_CONSULTATION, {
          attests: new Set([Attest.UNITS_ASKED, Attest.UNITS_ANSWERED, Attest.UNITS_DISPUTE]),
        }),
      },
    ],
    ['SOLICITATION', '没有公开征求意见', { rounds: [] }],
    ['GROUPS_TALKED', '没有与特定群体沟通', { records: without(K.ACTIVITY) }],
    ['DOSSIER', '没有公布说明', { rounds: [round({ explanation: false })] }],
    ['DOSSIER_BASIS', '没有公布联系方式', { rounds: [round({ contact: false })] }],
    ['DRAFT_INTERPRETED', '解读没有同步', { rounds: [round({ interpretation: false })] }],
    ['OPENING_REVIEWED', '公布以后才审查', { rounds: [round({ reviewedOn: day('2026-03-03') })] }],
    ['OPENING_SECOND_PERSON', '起草人自己审查', { rounds: [round({ reviewedById: 'clerk' })] }],
    ['OPINIONS_DISPOSED', '意见没有处理完', { rounds: [round({ disposed: false, report: null })] }],
    ['REASONS_GIVEN', '理由没有确认', { rounds: [round({ report: null })] }],
    ['EXPERT_REVIEW', '技术性较强而没有专家论证', { records: without(K.EXPERT_REVIEW) }],
    ['EXPERTS_NEUTRAL', '专家有利害关系', { records: telling(K.EXPERT_REVIEW, { attests: new Set() }) }],
    ['EXPERTS_SIGNED', '论证意见没有签名', { records: telling(K.EXPERT_REVIEW, { attests: new Set() }) }],
    ['EXPERTS_ANSWERED', '没有说明采纳情况', { records: telling(K.EXPERT_REVIEW, { attests: new Set() }) }],
    ['RISK_ASSESSMENT', '没有评估风险', { records: without(K.RISK_ASSESSMENT) }],
    ['RISK_REPORT', '评估报告不全', { records: telling(K.RISK_ASSESSMENT, { attests: new Set() }) }],
    ['RISK_CONTROLLABLE', '没有认定风险可控', { records: without(K.RISK_FINDING) }],
    ['RISK_CONTROLLABLE', '认定的是另一次评估', { records: telling(K.RISK_FINDING, { aboutId: 'older' }) }],
    [
      'FAIR_COMPETITION',
      '涉及市场主体而没有审查',
      { facts: [...decision().facts, DecisionFact.AFFECTS_MARKET_PLAYERS] },
    ],
    ['LEGALITY_PACKAGE', '送审没有草案', { records: telling(K.LEGALITY_SUBMISSION, { files: [] }) }],
    ['LEGALITY_REVIEW', '没有审查意见', { records: without(K.LEGALITY_OPINION) }],
    ['LEGALITY_REVIEW', '审查不合法', { records: telling(K.LEGALITY_OPINION, { attests: new Set() }) }],
    [
      'THREE_PARTS_REVIEWED',
      '没有逐项审查',
      { records: telling(K.LEGALITY_OPINION, { attests: new Set() }) },
    ],
    ['ADVISER_HEARD', '没有法律顾问意见', { records: telling(K.LEGALITY_OPINION, { attests: new Set() }) }],
    ['DISCUSSION_PACKAGE', '上会材料缺采纳情况', { records: telling(K.SCHEDULE, { written: [] }) }],
    [
      'MEETING_KIND',
      '以专题会议代替',
      { records: telling(K.DISCUSSION, { attests: new Set([Attest.APPROVED]) }) },
    ],
    [
      'HEAD_LAST',
      '首长不是最后发言',
      { records: telling(K.DISCUSSION, { attests: new Set([Attest.APPROVED]) }) },
    ],
    [
      'DEPARTURE_EXPLAINED',
      '与多数人意见不一致而没有理由',
      { records: telling(K.DISCUSSION, { attests: new Set([Attest.APPROVED, Attest.DEPARTED]) }) },
    ],
    ['PARTY_REPORT', '没有请示报告党委', { records: without(K.PARTY_REPORT) }],
    ['PARTY_REPORT', '报告的是另一次讨论', { records: telling(K.PARTY_REPORT, { aboutId: 'older' }) }],
    ['NPC_REPORT', '属于人大事项而没有报告', { facts: [...decision().facts, DecisionFact.NPC_MATTER] }],
    ['PUBLICATION_PLACES', '没有登报', { records: telling(K.PUBLICATION, { attests: new Set() }) }],
    ['PUBLICATION_REVIEWED', '公布前没有审查', { records: without(K.PUBLICATION_REVIEW) }],
    [
      'PUBLICATION_SECOND_PERSON',
      '拟定人自己审查',
      { records: telling(K.PUBLICATION_REVIEW, { recordedById: 'clerk' }) },
    ],
    [
      'PUBLIC_ADOPTION_STATED',
      '没有说明公众意见',
      { records: telling(K.PUBLICATION, { attests: new Set() }) },
    ],
    [
      'EXPERT_ADOPTION_STATED',
      '没有说明专家意见',
      { records: telling(K.PUBLICATION, { attests: new Set() }) },
    ],
    ['INTERPRETATION', '解读不全', { records: telling(K.PUBLICATION, { attests: new Set() }) }],
    ['HEADER', '文件要素不全', { records: telling(K.PUBLICATION, { attests: new Set() }) }],
    ['SUPERVISOR_NAMED', '没有督促检查单位', { records: telling(K.EXECUTION_PLAN, { attests: new Set() }) }],
    ['SUSPENSION_GROUND', '中止没有载明情形', { records: [...RECORDS, record(K.SUSPENSION, '2026-07-02')] }],
    ['EVALUATION_PUBLIC', '评估没有听取意见', { records: [...RECORDS, record(K.EVALUATION, '2026-07-02')] }],
  ] as const)('%s：%s', (code, _, more) => {
    expect(state(code, executing({}))).not.toBe(MISSING);
    expect(state(code, executing(more as Partial<DecisionRecordFacts>))).toBe(MISSING);
  });

  it('执行完毕而没有宣传解读、没有执行报告，都是缺漏', () => {
    const ended = decision({ phase: P.COMPLETED, records: without(K.OUTREACH, K.EXECUTION_REPORT) });
    expect([state('OUTREACH', ended), state('EXECUTION_REPORTED', ended)]).toEqual([MISSING, MISSING]);
  });
});
