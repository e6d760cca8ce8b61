/** Conclusions on the draft (国令713号第十九条至第二十四条、第二十九条), read from the raw rows. */
import { last } from '#test/domains/decision/model/state.ts';
import { RecordKind } from '#server/law/decision/decision-record.ts';
import { owes } from './law.ts';
import type { Matter } from './matter.ts';

const R = RecordKind;

/** 第二十二条: the assessment in force, or the earlier one that stands for it, known by its report. */
export const assessed = (matter: Matter): string | null =>
  last(matter, R.RISK_ASSESSMENT)?.id ?? last(matter, R.FACTS)?.content.earlierAssessment?.fileIds[0] ?? null;

/** 第二十四条: the organ finds on that assessment, and no other, that the risk can be controlled. */
export const uncontrolled = (matter: Matter): string[] => {
  const assessment = assessed(matter);
  const finding = last(matter, R.RISK_FINDING)?.content;
  const found = assessment !== null && finding?.assessmentId === assessment && finding.riskControllable;
  return (assessment !== null || owes(matter, 'RISK_ASSESSMENT')) && !found ? ['R-44'] : [];
};
/** 第二十九条. */
export const uncompetitive = (matter: Matter): string[] => {
  const conclusion = last(matter, R.FAIR_COMPETITION)?.content.conclusion;
  const asked = conclusion !== undefined || owes(matter, 'FAIR_COMPETITION');
  return asked && (conclusion === undefined || conclusion === ('FAILED' as never)) ? ['R-45'] : [];
};

/** 第十九条、第二十二条、第二十九条: a conclusion is on this draft; where no draft was fixed on its day, it is on none. */
const CONCLUDED = [
  [R.EXPERT_REVIEW, 'R-38'],
  [R.RISK_ASSESSMENT, 'R-42'],
  [R.FAIR_COMPETITION, 'R-45'],
] as const;
export const unjudged = (matter: Matter): string[] =>
  CONCLUDED.filter(([kind]) => {
    const judged = last(matter, kind)?.judged ?? null;
    return matter.draft !== null && judged !== null && judged !== matter.draft;
  }).map(([, rule]) => rule);
