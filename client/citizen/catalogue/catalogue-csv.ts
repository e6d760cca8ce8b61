import { graphql } from '#client/graphql/gql.ts';
import { DECISION_STEP_LABELS, HEARING_CHOICE_LABELS } from '#client/words.ts';
import { csvOf } from '#client/csv.ts';
import { CATALOGUE } from '../addresses.ts';
import { download, wholeNumber } from '../page.ts';

export const CatalogueCsvQuery = graphql(`
  query CatalogueCsv($year: Int!) {
    catalogue(year: $year) {
      year
      current {
        items {
          no
          seq
          name
          leadUnit {
            name
          }
          coUnits {
            name
          }
          plannedText
          hearing
          requiredSteps
          legalBasis
          removed
        }
      }
    }
  }
`);

export const catalogueCsvHref = (year: number) => `${CATALOGUE}/${year}/mulu.csv`;

const HEAD = ['序号', '编号', '决策事项', '承办单位', '配合单位', '决策时间', '是否听证', '履行程序', '依据'];

/** 目录 as a table: the columns of the county's own form. */
export const catalogueCsv = download({
  document: CatalogueCsvQuery,
  variables: ({ params: { nian } }) => {
    const year = wholeNumber(nian);
    return year === null ? null : { year };
  },
  mediaType: 'text/csv',
  fileName: ({ catalogue }) => `${catalogue?.year ?? ''}年度重大行政决策事项目录.csv`,
  text: ({ catalogue }) =>
    catalogue &&
    csvOf([
      HEAD,
      ...catalogue.current.items
        .filter(({ removed }) => !removed)
        .map(({ seq, no, name, leadUnit, coUnits, plannedText, hearing, requiredSteps, legalBasis }) => [
          seq,
          no,
          name,
          leadUnit.name,
          coUnits.map((unit) => unit.name).join('、'),
          plannedText,
          HEARING_CHOICE_LABELS[hearing],
          requiredSteps.map((step) => DECISION_STEP_LABELS[step]).join('、'),
          legalBasis.join('；'),
        ]),
    ]),
  scopes: () => ['catalogue'],
});
