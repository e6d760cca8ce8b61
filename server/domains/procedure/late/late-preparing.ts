import { linesOf } from '#schema/decision/record-lines.ts';
import { RECORD_PROOFS } from '#server/law/decision/record-proof.ts';
import { LateStep } from '#server/law/procedure/late-step.ts';
import { DocumentKind } from '#server/law/decision/document-kind.ts';
import * as preparing from './late-sheet-preparing.ts';
import { StepStatus } from '#schema/decision/step-status.ts';
import type { RecordedActivity } from '#schema/procedure/step-contents.ts';
import { moveOn } from '#server/ground/kernel/matter/decision-action.ts';
import type { CalendarDay } from '#server/law/calendar/calendar-day.ts';
import { DecisionStepKind, PARTICIPATION_METHOD_LABELS } from '#server/law/decision/decision-phase.ts';
import { RecordKind } from '#server/law/decision/decision-record.ts';
import { refuseResearch } from '#server/law/decision/research.ts';
import { refuseActivity } from '#server/law/participation/activity.ts';
import { refuseUntoldStart } from '#server/law/procedure/late-entry.ts';
import { refuseCoUnitsUnasked } from '#server/law/procedure/unit-consultation.ts';
import { onPaper, refuseLateUnits } from '#server/law/procedure/late-units.ts';
import { lastDay } from '#server/law/procedure/unit-consultation-record.ts';
import { advance, type LateKeeping, type LateWork, marked, partOf, dayLine, plain } from './late-work.ts';
import { beginning } from '../record-activity.ts';
import { documentsHeld } from '../procedure-document.queries.ts';
import { coUnitNames } from '../legality/review-ground.queries.ts';
import { keepRecord } from '../step-record.ts';

const { PUBLIC_PARTICIPATION } = DecisionStepKind;

const dated: LateWork['days'] = ({ happenedOn }) => [
  { field: 'happenedOn', day: partOf(happenedOn, 'happenedOn') },
];

/** 决策启动: the matter began on an earlier day; from the platform's first day for it on it is recorded here. */
export const lateStart: LateWork = {
  of: LateStep.START,
  step: null,
  days: dated,
  told: ({ summary }) => summary ?? '',
  row: preparing.toldOf,
  paper: DocumentKind.PROPOSAL,
  lines: () => [],
  refuse: ({ entry }) => refuseUntoldStart(entry.summary ?? ''),
  keep: ({ decision, entry }) => {
    decision.startedOn = partOf(entry.happenedOn, 'happenedOn');
    decision.startedAt = null;
    return Promise.resolve();
  },
};

/** 调查研究和起草 (第十二条). */
export const lateResearch: LateWork = {
  of: LateStep.RESEARCH,
  step: null,
  days: dated,
  told: ({ summary }) => summary ?? '',
  row: preparing.toldOf,
  paper: DocumentKind.RESEARCH,
  lines: () => [],
  refuse: ({ entry }) => refuseResearch(entry.summary ?? '', 'summary'),
  keep: (keeping) => {
    keeping.decision.researchRecord = keeping.entry.summary ?? '';
    advance(keeping, 'startDrafting');
    return Promise.resolve();
  },
};

/** 征求有关单位意见 (第十三条). */
export const lateUnits: LateWork = {
  of: LateStep.UNIT_CONSULTATION,
  step: null,
  days: (entry) => {
    const { consultations, noUnitConcerned } = partOf(entry.unitConsultation, 'unitConsultation');
    if (noUnitConcerned) return dated(entry);
    const [first] = consultations.map(({ sentOn }) => sentOn).toSorted();
    if (!first) return dated(entry);
    return [
      { field: 'consultations', day: first },
      { field: 'consultations', day: lastDay(consultations, first) },
    ];
  },
  told: ({ unitConsultation }) => {
    const { consultations } = partOf(unitConsultation, 'unitConsultation');
    return consultations.length === 0
      ? '不涉及其他单位的职责'
      : `征求了${consultations.map(({ unitName }) => unitName).join('、')}的意见`;
  },
  row: preparing.unitsOf,
  paper: DocumentKind.UNIT_OPINION,
  lines: ({ unitConsultation, fileIds }) =>
    unitConsultation ? linesOf(RecordKind.UNIT_CONSULTATION, { ...plain(unitConsultation), fileIds }) : [],
  refuse: async ({ command, decision, entry }) => {
    const units = partOf(entry.unitConsultation, 'unitConsultation');
    return [
      ...refuseLateUnits(units, command.today),
      ...refuseCoUnitsUnasked(units, await coUnitNames(command.db, decision)),
    ];
  },
  keep: async (keeping) => {
    const { command, decision, entry } = keeping;
    const paper = (await documentsHeld(command.db, decision.id)).find(({ id }) => entry.fileIds.includes(id));
    const units = partOf(entry.unitConsultation, 'unitConsultation');
    const content = { ...onPaper(units, paper?.sha256 ?? ''), fileIds: entry.fileIds };
    const happenedOn = lateUnits.days(entry).at(-1)?.day ?? command.today;
    await keepRecord(
      command,
      decision,
      marked(keeping, { kind: RecordKind.UNIT_CONSULTATION, happenedOn, content }),
    );
  },
};

/** 公众参与活动 (第十四条). */
export const lateActivity: LateWork = {
  of: LateStep.ACTIVITY,
  step: PUBLIC_PARTICIPATION,
  days: ({ activity }) => [{ field: 'happenedOn', day: partOf(activity, 'activity').happenedOn }],
  told: ({ activity }) => {
    const { method, participantCount } = partOf(activity, 'activity');
    return `${PARTICIPATION_METHOD_LABELS[method]}，${participantCount}人（份）`;
  },
  row: preparing.activityOf,
  proof: RECORD_PROOFS[RecordKind.ACTIVITY],
  lines: ({ activity }) =>
    activity ? [dayLine(activity.happenedOn), ...linesOf(RecordKind.ACTIVITY, activity)] : [],
  refuse: ({ command, entry }) => refuseActivity(partOf(entry.activity, 'activity'), command.today),
  keep: (keeping) => {
    const { happenedOn, activityId: _announced, ...activity } = partOf(keeping.entry.activity, 'activity');
    return keepHeard(keeping, happenedOn, activity);
  },
};

/** Stores an activity of public participation; with the first one the step has begun, whenever that was. */
export async function keepHeard(
  keeping: LateKeeping,
  happenedOn: CalendarDay,
  heard: Omit<RecordedActivity, 'fileIds'>,
): Promise<void> {
  const { command, decision, entry } = keeping;
  const begins = keeping.corrects ? null : await beginning(command, decision);
  if (begins) moveOn(command, decision, begins);
  const content = { ...heard, fileIds: entry.fileIds };
  const note = PARTICIPATION_METHOD_LABELS[heard.method];
  await keepRecord(
    command,
    decision,
    marked(keeping, { kind: RecordKind.ACTIVITY, happenedOn, content }),
    begins ? { kind: PUBLIC_PARTICIPATION, status: StepStatus.IN_PROGRESS, note } : undefined,
  );
}
