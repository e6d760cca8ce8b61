import { longDate } from '#client/format.ts';
import type { VillagePageQuery } from '#client/graphql/graphql.ts';
import { Section } from '#client/ui/Layout.tsx';
import { VISIT_FORM_LABELS } from '#client/words.ts';

type Visit = NonNullable<VillagePageQuery['village']>['visits'][number];

/** 入户走访、乡间夜话: how many were met, and what became of what they said; nobody's name or words. */
export const Visits = ({ visits }: { visits: readonly Visit[] }) =>
  visits.length === 0 ? null : (
    <Section id="zoufang" title="入户走访、乡间夜话" rule>
      <ul>
        {visits.map((visit) => (
          <li key={visit.id}>
            {longDate(visit.visitedOn)}，{visit.unitName}
            {VISIT_FORM_LABELS[visit.form]}
            {visit.households > 0 ? `，走了${visit.households}户` : ''}，见到{visit.persons}人
            {outcomesIn(visit)}
          </li>
        ))}
      </ul>
    </Section>
  );

/** Opinions and needs by where they stand: 意见2条，正在研究. */
function outcomesIn({ outcomes }: Visit): string {
  const counts = Map.groupBy(outcomes, ({ opinion, state }) => `${opinion ? '意见' : '需求'} ${state}`);
  return [...counts]
    .map(([key, { length }]) => {
      const [what = '', state = ''] = key.split(' ');
      return `；${what}${length}条，${state}`;
    })
    .join('');
}
