import type { ToldFacts } from '#schema/decision/record-contents.ts';
import { inChinese } from '#server/law/calendar/calendar-day.ts';
import {
  eachRelease,
  type OneRelease,
  RELEASABLE_LABELS,
  releasesOf,
  verbOf,
} from '#server/law/catalogue/releases.ts';
import { DECISION_FACT_LABELS } from '#server/law/decision/decision-facts.ts';
import type { Line, LinesOf } from './line.ts';

type Told = Pick<ToldFacts, 'facts' | 'reason' | 'earlierAssessment' | 'released'>;

/** Lines on the requirements that the catalogue dropped and the ruling released, one for each kind. */
function releasedLines(told: Pick<Told, 'released'>): Line[] {
  const words = ({ what, reason }: OneRelease) => `${RELEASABLE_LABELS[what]}（${reason}）`;
  const all = eachRelease(releasesOf(told));
  const line = (label: string, verb: ReturnType<typeof verbOf>): Line => ({
    label,
    text: all
      .filter(({ what }) => verbOf(what) === verb)
      .map(words)
      .join('；'),
  });
  return [
    line('目录删去、不再履行的程序', '不再履行'),
    line('目录删去、不再适用的专门规定', '不再适用'),
    line('目录删去、不再归入的类别', '不再归入'),
  ];
}

/** 事项情形: the circumstances, the reason, and the assessment that stands for a new one. */
const factLines = ({ facts, reason, earlierAssessment, ...told }: Told): Line[] => [
  { label: '情形', text: facts.map((fact) => DECISION_FACT_LABELS[fact]).join('、') || '没有列举的情形' },
  { label: '理由', text: reason },
  ...releasedLines(told),
  {
    label: '原有风险评估',
    text: earlierAssessment
      ? `${earlierAssessment.title}（${inChinese(earlierAssessment.assessedOn)}，依据${earlierAssessment.underRules}）`
      : '',
  },
];

/** Lines of these kinds of record (记录要点). */
export const FACTS = {
  FACTS_PROPOSAL: factLines,
  FACTS: factLines,
} satisfies Partial<LinesOf>;
