import type { DutyEvidence, DutyView } from '#schema/compliance/duty-view.ts';
import type { FindingBasis } from '#schema/kernel/refusal.ts';
import type { Rules } from '#server/ground/kernel/context.ts';
import { type CalendarDay, daysBetween } from '#server/law/calendar/calendar-day.ts';
import { RECORD_LABELS } from '#server/law/decision/decision-record.ts';
import { DOCUMENT_LABELS } from '#server/law/decision/document-kind.ts';
import { type Duty, DutyState, Lateness, type Proof, ProofKind } from '#server/law/compliance/duties.ts';
import { postLabel } from '#server/law/people/organ-post.ts';
import { workingDaysBetween } from '#server/law/calendar/working-day.ts';
import type { DecisionFacts } from './facts.queries.ts';
import { ledgerDay, type StandingDuty } from './standing.queries.ts';

/** Duties whose time the provision or the county counts in working days (按工作日计算的期限). */
const IN_WORKING_DAYS: ReadonlySet<string> = new Set(['FEEDBACK', 'PUBLICATION']);

const OPEN: ReadonlySet<DutyState> = new Set([DutyState.DUE, DutyState.LATE, DutyState.MISSING]);

/** How much time is left, or by how much a day was missed (还有几日), counted as the duty's provision counts. */
export function leftOf(
  { terms, state, dueOn, proof, lateness }: Duty,
  { today, calendar }: Pick<Rules, 'today' | 'calendar'>,
): string | null {
  if (dueOn === null || !OPEN.has(state)) return null;
  const working = IN_WORKING_DAYS.has(terms.code);
  const unit = working ? '个工作日' : '日';
  const count = (from: CalendarDay, to: CalendarDay) =>
    working ? workingDaysBetween(from, to, calendar) : daysBetween(from, to);
  if (lateness === Lateness.TOLD_LATE) return `迟登记${count(dueOn, proof?.recordedOn ?? today)}${unit}`;
  if (lateness === Lateness.DONE_LATE) return `迟办${count(dueOn, proof?.worstOn ?? today)}${unit}`;
  if (today > dueOn) return `逾期${count(dueOn, today)}${unit}`;
  return today === dueOn ? '今日到期' : `还有${count(today, dueOn)}${unit}`;
}

const desk = (no: string) => `/gongzuotai/juece/${encodeURIComponent(no)}`;

type Place = readonly [label: string, path: string];

const PLACES: Readonly<Record<ProofKind, (proof: Proof, decision: DecisionFacts) => Place>> = {
  [ProofKind.CATALOGUE]: ({ id }) => ['决策事项目录', `/gongzuotai/mulu/${id}`],
  [ProofKind.DECISION]: (_, { no }) => ['决策事项', desk(no)],
  [ProofKind.RECORD]: ({ id }, { no, records }) => {
    const kind = records.find((record) => record.id === id)?.kind;
    return [kind ? RECORD_LABELS[kind] : '决策记录', `${desk(no)}#jilu-${id}`];
  },
  [ProofKind.DOCUMENT]: ({ id }, { no, documents }) => {
    const kind = documents.find((document) => document.id === id)?.kind;
    return [kind ? DOCUMENT_LABELS[kind] : '决策材料', desk(no)];
  },
  [ProofKind.ROUND]: ({ id }, { rounds }) => [
    rounds.find((round) => round.id === id)?.name ?? '公开征求意见',
    `/gongzuotai/zhengji/${id}`,
  ],
  [ProofKind.REPORT]: ({ id }) => ['意见采纳情况', `/gongzuotai/fankui/${id}`],
  [ProofKind.HEARING]: ({ id }, { no, hearings }) => {
    const hearing = hearings.find((one) => one.id === id);
    return [hearing?.name ?? '听证会', hearing ? `/tingzheng/${encodeURIComponent(hearing.no)}` : desk(no)];
  },
};

function evidenceOf(proof: Proof, decision: DecisionFacts): DutyEvidence {
  const [label, path] = PLACES[proof.kind](proof, decision);
  const { saidOn, worstOn, recordedOn } = proof;
  return { label, path, saidOn, worstOn, recordedOn };
}

/** A duty as it is shown (合规事项). */
export function dutyView({ duty, decision, unit }: StandingDuty, rules: Rules): DutyView {
  const { terms, proof, id, state, lateness, about, dueOn, provisional, reason } = duty;
  return {
    id,
    code: terms.code,
    rule: terms.rule,
    basis: terms.basis as FindingBasis,
    article: terms.article,
    title: terms.title,
    stage: terms.stage,
    state,
    lateness,
    decisionNo: decision.no,
    decisionTitle: decision.title,
    about,
    role: terms.role,
    post: postLabel(terms.role, decision.organId),
    unitId: unit?.id ?? null,
    unitName: unit?.name ?? null,
    dueOn,
    provisional,
    left: leftOf(duty, rules),
    day: ledgerDay(duty),
    reason,
    evidence: proof ? evidenceOf(proof, decision) : null,
  };
}
