import type { ResultOf } from '@graphql-typed-document-node/core';
import { longDate } from '#client/format.ts';
import { graphql } from '#client/graphql/gql.ts';
import type { PageProps } from '#client/route.ts';
import { Page, PageHead } from '#client/ui/Layout.tsx';
import { Table } from '#client/ui/Table.tsx';
import { BASIS_LEVEL_LABELS, STATUTE_STANDING_LABELS } from '#client/words.ts';
import { heldWords, PLANS_NAME, STATUTES_NAME } from '#client/words/statute-words.ts';
import { STATUTES } from '../addresses.ts';
import { documentsHref, LEVEL_WORDS, PLANS, statuteHref } from '../addresses/statute.ts';
import { Conditions, NothingFound } from '../NothingFound.tsx';
import { type Asked, askedIn, conditionsOf, type Edition, EFFECT_WORDS, lawsFor } from './library.ts';
import { CountedFilter, LibraryFilters } from './LibraryFilters.tsx';

export const StatutesPageQuery = graphql(`
  query StatutesPage {
    site {
      countyName
    }
    statutes {
      id
      code
      no
      title
      level
      planKind
      firstYear
      lastYear
      planStanding
      docNo
      issuer
      promulgatedOn
      from
      until
      ends
      whole
      articleCount
      standing
    }
  }
`);

export type StatutesData = ResultOf<typeof StatutesPageQuery>;

/** 法规库: every law once, by the edition of today; by level, effect, name and number. */
export function StatutesPage({ data: { statutes, site }, at }: PageProps<StatutesData>) {
  const asked = askedIn(at.query);
  const laws = lawsFor(statutes, { ...asked, kind: null });
  const conditions = conditionsOf({ ...asked, kind: null });
  return (
    <Page>
      <PageHead
        title={STATUTES_NAME}
        lead="法律、法规、规章和规范性文件，由县司法局一人登记、另一人对照官方文本确认。决策草案引用的条文照本库核对。"
      >
        <Ways statutes={statutes} county={site.countyName} />
      </PageHead>
      <LawFilters statutes={statutes} asked={asked} />
      {laws.length === 0 ? (
        <NothingFound title="没有符合条件的法规" level={2} path={STATUTES} conditions={conditions} />
      ) : (
        <>
          <Conditions path={STATUTES} conditions={conditions} />
          <p className="soft small gap-top" role="status">{`共${laws.length}部`}</p>
          <Laws laws={laws} />
        </>
      )}
    </Page>
  );
}

/** The county's own documents and the plans, each one step away. */
function Ways({ statutes, county }: { statutes: readonly Edition[]; county: string }) {
  const everything: Asked = { level: 'POLICY_DOCUMENT', effect: null, kind: null, sought: county };
  const own = county === '' ? [] : lawsFor(statutes, everything);
  return (
    <ul className="places">
      {own.length > 0 ? (
        <li>
          <a href={documentsHref(county)}>{`${county}的规范性文件（${own.length}）`}</a>
        </li>
      ) : null}
      <li>
        <a href={PLANS}>{PLANS_NAME}</a>
      </li>
    </ul>
  );
}

const LawFilters = ({ statutes, asked }: { statutes: readonly Edition[]; asked: Asked }) => (
  <LibraryFilters action={STATUTES} label="查找法规" sought={asked.sought}>
    <CountedFilter
      label="效力级别"
      name="jibie"
      all="全部级别"
      value={asked.level}
      words={LEVEL_WORDS}
      labels={BASIS_LEVEL_LABELS}
      count={(level) => lawsFor(statutes, { ...asked, level }).length}
    />
    <CountedFilter
      label="今天的效力"
      name="xiaoli"
      all="不限"
      value={asked.effect}
      words={EFFECT_WORDS}
      labels={STATUTE_STANDING_LABELS}
      count={(effect) => lawsFor(statutes, { ...asked, effect }).length}
    />
  </LibraryFilters>
);

const Laws = ({ laws }: { laws: readonly Edition[] }) => (
  <Table
    stack
    caption="收录的法规"
    captionHidden
    columns={['名称', '效力级别', '文号', '制定机关', '今天的效力', '收录的正文'].map((label) => ({
      label,
    }))}
    rows={laws.map((law) => ({
      key: law.id,
      cells: [
        <a key={law.id} href={hrefOf(law)}>
          {law.title}
        </a>,
        BASIS_LEVEL_LABELS[law.level],
        law.docNo,
        law.issuer,
        standingWords(law),
        heldWords(law),
      ],
    }))}
  />
);

/** The edition of today has the address of its law; one before or after it has its own. */
const hrefOf = ({ code, no, standing }: Edition) =>
  statuteHref(code, standing === 'AMENDED' || standing === 'COMING' ? no : undefined);

function standingWords({ standing, ends, from, until }: Edition): string {
  if (ends) return `${standing === 'COMING' ? '' : '已废止，'}自${longDate(from)}起失效`;
  const span = `自${longDate(from)}起施行${until ? `，至${longDate(until)}止` : ''}`;
  return standing ? `${STATUTE_STANDING_LABELS[standing]}，${span}` : span;
}
