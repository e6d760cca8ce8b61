import { TaskKind } from '#schema/workbench/workbench-view.ts';
import { pendingAmong } from '#server/domains/decision/fact-ruling.queries.ts';
import { latePending } from '#server/domains/decision/late-entry.queries.ts';
import { lastStanding, standing } from '#server/domains/decision/record.queries.ts';
import { awaitsSupplement, reviewOf } from '#server/domains/procedure/legality/review.queries.ts';
import { assessmentOf, competitionPassed } from '#server/domains/procedure/step-standing.queries.ts';
import type { Rules } from '#server/ground/kernel/context.ts';
import { DecisionFact } from '#server/law/decision/decision-facts.ts';
import { DecisionPhase, DecisionStepKind } from '#server/law/decision/decision-phase.ts';
import { asksFor } from '#server/law/decision/matter.ts';
import { CONCLUSIONS, RECORD_LABELS, RecordKind } from '#server/law/decision/decision-record.ts';
import { ControlAct } from '#server/law/people/interested.ts';
import { LegalityOutcome } from '#server/law/procedure/legality-opinion.ts';
import { reviewDue } from '#server/law/procedure/review-time.ts';
import { Role } from '#server/law/people/role.ts';
import { specialLaws } from '#server/law/catalogue/special-law.ts';
import type { Turn } from './decision-turn.ts';
import type { WaitingDecision } from './decision-waiting.queries.ts';

const P = DecisionPhase;
const PREPARING: readonly DecisionPhase[] = [P.DRAFTING, P.CONSULTING, P.REVISING];
const BEFORE_DISCUSSION: readonly DecisionPhase[] = [
  ...PREPARING,
  P.LEGALITY_REVIEW,
  P.READY_FOR_DISCUSSION,
  P.SCHEDULED,
];

/** Whose turn it is up to the legality review (国令713号第十八条至第二十八条). */
export const preparationTurns = (decision: WaitingDecision, rules: Rules): Turn[] => [
  ...(decision.phase === P.CONSULTING && decision.answered ? [FINISH] : []),
  ...factsTurns(decision),
  ...(latePending(decision.records).length > 0 ? [LATE_ENTRY] : []),
  ...(claimUnreviewed(decision) ? [NOT_PUBLIC] : []),
  ...(competitionOpen(decision, rules) ? [COMPETITION] : []),
  ...overtakenTurns(decision),
  ...(riskUnfound(decision) ? [RISK] : []),
  ...(decision.phase === P.REVISING && decision.overtaken.length === 0 ? [sending(decision)] : []),
  ...(decision.phase === P.LEGALITY_REVIEW ? [reviewing(decision, rules)] : []),
];

/**
 * Tasks on the circumstances: a ruling once they were put forward; before that, and after a return, the unit puts them
 * forward.
 */
function factsTurns({ phase, factsConfirmed, records }: WaitingDecision): Turn[] {
  if (factsConfirmed || !BEFORE_DISCUSSION.includes(phase)) return [];
  return pendingAmong(records) ? [FACTS_RULING] : [FACTS_PROPOSAL];
}

/** Whether a claim awaits its review; a renewed claim counts as a new one. */
function claimUnreviewed({ phase, records }: WaitingDecision): boolean {
  const claim = lastStanding(records, RecordKind.NOT_PUBLIC_CLAIM);
  const review = lastStanding(records, RecordKind.NOT_PUBLIC_REVIEW);
  return PREPARING.includes(phase) && claim !== null && review?.content.claimId !== claim.id;
}

/** Whether the review is still to pass; one on an earlier text is a turn of its own. */
function competitionOpen(decision: WaitingDecision, rules: Rules): boolean {
  const { phase, facts, records, overtaken } = decision;
  const concerned =
    facts.includes(DecisionFact.AFFECTS_MARKET_PLAYERS) ||
    specialLaws(decision, rules).some(asksFor(DecisionStepKind.FAIR_COMPETITION));
  const open = competitionPassed(records) !== true && !overtaken.includes(RecordKind.FAIR_COMPETITION);
  return PREPARING.includes(phase) && concerned && open;
}

/** Conclusions that the draft has left behind: who drew them draws them again, or the unit restores its words. */
const overtakenTurns = ({ phase, overtaken }: WaitingDecision): Turn[] =>
  BEFORE_DISCUSSION.includes(phase)
    ? overtaken.map((kind) => ({
        ...(kind === RecordKind.FAIR_COMPETITION ? COMPETITION : REPEATED),
        detail: `“${RECORD_LABELS[kind]}”的结论不是就现在的草案作出的：${CONCLUSIONS[kind].again}，另行登记`,
        article: CONCLUSIONS[kind].article,
      }))
    : [];

/** Whether the organ's finding on the assessment in force is missing; a finding on an earlier one does not count. */
function riskUnfound({ phase, records }: WaitingDecision): boolean {
  const assessment = assessmentOf(records);
  const found = standing(records, RecordKind.RISK_FINDING).some(
    ({ content }) => content.assessmentId === assessment?.id,
  );
  return BEFORE_DISCUSSION.includes(phase) && assessment !== null && !found;
}

function sending({ records }: WaitingDecision): Turn {
  const { returned, opinion } = reviewOf(records);
  const refused = opinion?.content.outcome === LegalityOutcome.FAIL;
  const detail = returned
    ? `合法性审查退回：${returned.content.reason}`
    : refused
      ? '审查意见为不合法，修改后重新送审'
      : '讨论以前送请合法性审查';
  return { kind: TaskKind.SUBMIT_LEGALITY, role: Role.UNIT_LEAD, detail, article: '国令713号第二十五条' };
}

function reviewing({ records }: WaitingDecision, { calendar }: Rules): Turn {
  const review = reviewOf(records);
  if (awaitsSupplement(review))
    return {
      kind: TaskKind.SUPPLEMENT_LEGALITY,
      role: Role.UNIT_LEAD,
      detail: `要求补充材料：${review.returned?.content.reason ?? ''}`,
      article: '国令713号第二十六条',
    };
  return {
    kind: TaskKind.GIVE_LEGALITY_OPINION,
    role: Role.LEGALITY_REVIEWER,
    detail: '审查决策草案，出具意见',
    article: '国令713号第二十六条',
    due: review.submission ? reviewDue(review.submission.happenedOn, calendar) : null,
  };
}

const FINISH: Turn = {
  kind: TaskKind.FINISH_PARTICIPATION,
  role: Role.UNIT_LEAD,
  detail: '采纳情况已经公布，可以结束公众参与',
  article: '国令713号第十八条',
};

const FACTS_PROPOSAL: Turn = {
  kind: TaskKind.PROPOSE_FACTS,
  role: Role.UNIT_STAFF,
  detail: '逐项提出事项情形，县司法局认定以后才能公开征求意见、送请审查',
  article: '国令713号第十四条至第二十九条',
};

const FACTS_RULING: Turn = {
  act: ControlAct.FACT_RULING,
  kind: TaskKind.RULE_ON_FACTS,
  role: Role.JUSTICE_STAFF,
  detail: '承办单位提出了事项情形，认定应当履行的程序',
  article: '国令713号第十四条至第二十九条',
};

const LATE_ENTRY: Turn = {
  act: ControlAct.LATE_ENTRY,
  kind: TaskKind.CONFIRM_LATE_ENTRY,
  role: Role.JUSTICE_STAFF,
  detail: '承办单位补录了以前办过的程序，对照材料确认',
  article: '国令713号第三十三条',
};

const NOT_PUBLIC: Turn = {
  kind: TaskKind.REVIEW_NOT_PUBLIC,
  role: Role.SECRECY_REVIEWER,
  detail: '承办单位提出依法不予公开，由另一人审查',
  article: '国令713号第十四条',
};

const COMPETITION: Turn = {
  act: ControlAct.COMPETITION,
  kind: TaskKind.REVIEW_COMPETITION,
  role: Role.MARKET_SUPERVISION,
  detail: '会同起草单位审查',
  article: '公平竞争审查条例第十四条',
};

const REPEATED = { kind: TaskKind.REPEAT_STEP, role: Role.UNIT_STAFF } as const;

const RISK: Turn = {
  act: ControlAct.RISK_FINDING,
  kind: TaskKind.FIND_RISK,
  role: Role.GOV_LEADER,
  detail: '风险评估报告已经登记，认定风险是否可控',
  article: '国令713号第二十四条',
};
