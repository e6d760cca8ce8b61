import type { CasePageQuery } from '#client/graphql/graphql.ts';
import { longDate, moment } from '#client/format.ts';
import type { Fact } from '#client/ui/Facts.tsx';

type Case = NonNullable<CasePageQuery['caseItem']>;

/** 公开、撤下和复核: who wrote the public text, why it was taken down, and what the office said of it. */
export const publicCourse = ({
  publishedAt,
  publicTextByName,
  takedowns,
}: Pick<Case, 'publishedAt' | 'publicTextByName' | 'takedowns'>): Fact[] => [
  ...(publishedAt
    ? [{ term: moment(publishedAt), detail: `公开${publicTextByName ? `，${publicTextByName}拟写` : ''}` }]
    : []),
  ...takedowns.flatMap(({ on, byName, reason, upheld, reviewedOn, reviewedByName, reviewReason }) => [
    { term: `${longDate(on)}撤下`, detail: `${byName ?? ''}：${reason}` },
    ...(reviewedOn
      ? [
          {
            term: `${longDate(reviewedOn)}复核`,
            detail: `${reviewedByName ?? ''}${upheld ? '维持撤下' : '恢复公开'}${reviewReason ? `：${reviewReason}` : ''}`,
          },
        ]
      : []),
  ]),
];
