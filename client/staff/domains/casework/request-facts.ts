import type { CasePageQuery } from '#client/graphql/graphql.ts';
import { longDate } from '#client/format.ts';
import type { Fact } from '#client/ui/Facts.tsx';
import { APPLICANT_LABELS, HANDOVER_LABELS } from '#server/law/casework/request-form.ts';

type Case = NonNullable<CasePageQuery['caseItem']>;

/** Facts of an application (依申请公开): who applies, how it is handed over, how its term stands. */
export const requestFacts = ({
  applicant,
  handover,
  usedDays,
  targetOn,
  stopped,
  filedOn,
  filedByName,
}: Case): Fact[] => [
  ...(applicant ? [{ term: '申请人类别', detail: APPLICANT_LABELS[applicant] }] : []),
  ...(handover ? [{ term: '获取方式', detail: HANDOVER_LABELS[handover] }] : []),
  ...(usedDays === null || usedDays === undefined
    ? []
    : [{ term: '已用工作日', detail: `${usedDays}${stopped ? '（期限暂停）' : ''}` }]),
  ...(targetOn ? [{ term: '县内目标', detail: `${longDate(targetOn)}前答复` }] : []),
  ...(filedOn ? [{ term: '归档', detail: [longDate(filedOn), filedByName].filter(Boolean).join('，') }] : []),
];
