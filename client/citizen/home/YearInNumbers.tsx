import { graphql } from '#client/graphql/gql.ts';
import { readFragment, type FragmentType } from '#client/graphql/fragment-masking.ts';
import type { YearInNumbers_QueryFragment } from '#client/graphql/graphql.ts';
import { monthOf } from '#client/format.ts';
import { Band, Page, Section } from '#client/ui/Layout.tsx';
import { Totals } from '#client/ui/Totals.tsx';
import { DECISION_PROGRESS_LABELS } from '#client/words.ts';
import { CATALOGUE, REPORTS, withQuery } from '../addresses.ts';
import { NextYear } from '../catalogue/NextYear.tsx';
import { PROGRESS_WORDS } from '../parts/catalogue-filters.ts';
import { answeredIn } from './Heard.tsx';

export const YearInNumbersFragment = graphql(`
  fragment YearInNumbers_query on Query {
    catalogue {
      year
      years
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
    notStarted: catalogueItems(filter: { progress: NOT_STARTED }, first: 1) {
      total
    }
    inParticipation: catalogueItems(filter: { progress: IN_PARTICIPATION }, first: 1) {
      total
    }
    participationDone: catalogueItems(filter: { progress: PARTICIPATION_DONE }, first: 1) {
      total
    }
  }
`);

interface YearInNumbersProps {
  year: FragmentType<typeof YearInNumbersFragment>;
  reports: Parameters<typeof answeredIn>[1];
}

/** The year counted in one band: its matters, how far the public's part has come, the opinions answered (年度目录). */
export function YearInNumbers({ year: asked, reports }: YearInNumbersProps) {
  const { catalogue, ...counts } = readFragment(YearInNumbersFragment, asked);
  if (!catalogue) return null;
  const { year, years, current } = catalogue;
  const step = (progress: keyof typeof DECISION_PROGRESS_LABELS, { total }: { total: number }) => ({
    value: total,
    label: (
      <a href={withQuery(CATALOGUE, { jindu: PROGRESS_WORDS[progress] })}>
        {DECISION_PROGRESS_LABELS[progress]}
      </a>
    ),
  });
  return (
    <Band>
      <Page>
        <Section
          id="mulu"
          title={`${year}年度重大行政决策事项`}
          aside={<a href={CATALOGUE}>查看目录与进度</a>}
        >
          <Totals
            items={[
              {
                value: current.items.filter(({ removed }) => !removed).length,
                label: <Listed {...current} />,
              },
              step('NOT_STARTED', counts.notStarted),
              step('IN_PARTICIPATION', counts.inParticipation),
              step('PARTICIPATION_DONE', counts.participationDone),
              ...opinions(year, reports),
            ]}
          />
          <NextYear years={years} year={year} />
        </Section>
      </Page>
    </Band>
  );
}

/** Opinions that have an answer this year, and those of them that were taken up; before the first report nothing is said. */
function opinions(year: number, reports: YearInNumbersProps['reports']) {
  const found = answeredIn(year, reports);
  if (!found || found.answered === 0) return [];
  return [
    { value: found.answered, label: <a href={REPORTS}>条意见有了答复</a> },
    { value: found.taken, label: '条采纳或者部分采纳' },
  ];
}

type Current = NonNullable<YearInNumbers_QueryFragment['catalogue']>['current'];

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
