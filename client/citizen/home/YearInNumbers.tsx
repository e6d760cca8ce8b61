import { graphql } from '#client/graphql/gql.ts';
import { readFragment, type FragmentType } from '#client/graphql/fragment-masking.ts';
import type { YearInNumbers_CatalogueFragment } from '#client/graphql/graphql.ts';
import { monthOf } from '#client/format.ts';
import { Section } from '#client/ui/Layout.tsx';
import { Totals } from '#client/ui/Totals.tsx';
import { DECISION_PROGRESS_LABELS } from '#client/words.ts';
import { CATALOGUE, withQuery } from '../addresses.ts';
import { PROGRESS_WORDS } from '../parts/catalogue-filters.ts';

export const YearInNumbersFragment = graphql(`
  fragment YearInNumbers_catalogue on Catalogue {
    year
    current {
      versionNo
      publishedOn
      items {
        removed
        stepLine {
          state
        }
      }
    }
  }
`);

export interface ProgressCounts {
  notStarted: { total: number };
  inParticipation: { total: number };
  participationDone: { total: number };
}

interface YearInNumbersProps {
  catalogue: FragmentType<typeof YearInNumbersFragment>;
  counts: ProgressCounts;
}

/** The year's catalogue counted: how many matters, and how far the public's part has come (年度目录). */
export function YearInNumbers({ catalogue, counts }: YearInNumbersProps) {
  const { year, current } = readFragment(YearInNumbersFragment, catalogue);
  const step = (progress: keyof typeof DECISION_PROGRESS_LABELS, { total }: { total: number }) => ({
    value: total,
    label: (
      <a href={withQuery(CATALOGUE, { jindu: PROGRESS_WORDS[progress] })}>
        {DECISION_PROGRESS_LABELS[progress]}
      </a>
    ),
  });
  return (
    <Section id="mulu" title={`${year}年度重大行政决策事项`} aside={<a href={CATALOGUE}>查看目录与进度</a>}>
      <Totals
        items={[
          { value: current.items.filter(({ removed }) => !removed).length, label: <Listed {...current} /> },
          step('NOT_STARTED', counts.notStarted),
          step('IN_PARTICIPATION', counts.inParticipation),
          step('PARTICIPATION_DONE', counts.participationDone),
        ]}
      />
    </Section>
  );
}

type Current = YearInNumbers_CatalogueFragment['current'];

const isLate = ({ stepLine }: Current['items'][number]) => stepLine.some(({ state }) => state === 'LATE');

function Listed({ versionNo, publishedOn, items }: Current) {
  const late = items.filter(isLate).length;
  return (
    <>
      列入目录
      {versionNo > 1 && publishedOn ? `，${monthOf(publishedOn)}调整` : ''}
      {late > 0 ? <span className="due">，{late}项逾期</span> : null}
    </>
  );
}
