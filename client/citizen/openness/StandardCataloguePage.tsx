import type { ResultOf } from '@graphql-typed-document-node/core';
import { longDate } from '#client/format.ts';
import { graphql } from '#client/graphql/gql.ts';
import type { PageProps } from '#client/route.ts';
import { Empty } from '#client/ui/Empty.tsx';
import { Facts } from '#client/ui/Facts.tsx';
import { Page, PageHead, Section } from '#client/ui/Layout.tsx';
import { DISCLOSURE_FIELD_LABELS, words } from '#client/words.ts';
import { withQuery } from '../addresses.ts';
import { OPENNESS, STANDARD_CATALOGUE } from '../addresses/openness.ts';
import { FIELD_WORDS } from './disclosure-fields.ts';
import { ChangedMatters } from './ChangedMatters.tsx';
import { DisclosedRows } from './DisclosedRows.tsx';
import { FieldList, UnitFilter } from './FieldList.tsx';
import { Editions } from '../parts/Editions.tsx';

export const StandardCataloguePageQuery = graphql(`
  query StandardCataloguePage($versionNo: Int) {
    disclosureCatalogue(versionNo: $versionNo) {
      versionNo
      title
      changeNote
      publishedAt
      publishedOn
      editions {
        versionNo
        changeNote
        publishedOn
      }
      rows {
        id
        field
        unit {
          id
          name
        }
        decisions {
          no
        }
        ...DisclosedRows_row
        ...Compared_row
      }
      before {
        versionNo
        rows {
          ...Compared_row
        }
      }
    }
  }
`);

export type StandardCatalogueData = ResultOf<typeof StandardCataloguePageQuery>;
type Catalogue = NonNullable<StandardCatalogueData['disclosureCatalogue']>;

/** 政务公开标准目录: what is disclosed in each field, by whom, when and where, and the documents themselves. */
export function StandardCataloguePage({ data, at }: PageProps<StandardCatalogueData>) {
  const catalogue = data.disclosureCatalogue;
  if (!catalogue) return <Unpublished />;
  const { lingyu, danwei, juece, ban } = at.query;
  const asked = lingyu !== undefined || danwei !== undefined || juece !== undefined;
  const rows = catalogue.rows.filter(
    ({ field, unit, decisions }) =>
      (lingyu === undefined || FIELD_WORDS[field] === lingyu) &&
      (!danwei || unit.id === danwei) &&
      (!juece || decisions.some(({ no }) => no === juece)),
  );
  return (
    <Page>
      <PageHead
        title={catalogue.title}
        lead="每个领域公开什么、由哪个单位公开、什么时候公开、到哪里看；已经公开的文件，从这里直接打开。"
      >
        <Facts
          inline
          items={[
            ...(catalogue.publishedOn ? [{ term: '公布', detail: longDate(catalogue.publishedOn) }] : []),
            { term: '版本', detail: `第${catalogue.versionNo}版` },
            { term: '共', detail: `${catalogue.rows.length}项` },
          ]}
        />
      </PageHead>
      <UnitFilter rows={catalogue.rows} value={danwei} ban={ban} />
      {asked ? (
        <Found {...catalogue} found={rows} lingyu={lingyu} ban={ban} />
      ) : (
        <FieldList rows={catalogue.rows} ban={ban} />
      )}
      <Files {...catalogue} />
      {asked ? null : <Changed {...catalogue} />}
      <Versions {...catalogue} />
    </Page>
  );
}

interface FoundProps {
  found: Catalogue['rows'];
  lingyu: string | undefined;
  ban: string | undefined;
}

/** The rows of the field or unit that is asked for. */
const Found = ({ found, lingyu, ban }: FoundProps) => {
  const first = found[0];
  const title = lingyu && first ? DISCLOSURE_FIELD_LABELS[first.field] : '公开事项';
  return (
    <Section
      id="shixiang"
      title={title}
      aside={
        <a className="screen-only" href={withQuery(STANDARD_CATALOGUE, { ban })}>
          全部领域
        </a>
      }
    >
      {first ? <DisclosedRows rows={found} /> : <Empty title="这里没有公开事项">换一个领域或者单位。</Empty>}
    </Section>
  );
};

const Files = ({ versionNo }: Catalogue) => (
  <p className="small soft gap-above">
    按全国统一的栏目下载：<a href={`${STANDARD_CATALOGUE}/${versionNo}.xlsx`}>Excel</a>、
    <a href={`${STANDARD_CATALOGUE}/${versionNo}.docx`}>Word</a>
  </p>
);

const Changed = ({ rows, before }: Catalogue) =>
  before ? (
    <Section id="tiaozheng" title="这一版的调整" rule>
      <ChangedMatters rows={rows} before={before} />
    </Section>
  ) : null;

const Unpublished = () => (
  <Page>
    <PageHead title={words.standardCatalogue} />
    <Empty title="标准目录还没有公布">
      已经公开的信息，看<a href={OPENNESS}>{words.nav.openness}</a>。
    </Empty>
  </Page>
);

const Versions = ({ versionNo: shown, editions }: Catalogue) => (
  <Editions
    shown={shown}
    editions={editions}
    hrefOf={(versionNo) => withQuery(STANDARD_CATALOGUE, { ban: String(versionNo) })}
  />
);
