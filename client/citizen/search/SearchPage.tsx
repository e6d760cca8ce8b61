import type { ResultOf } from '@graphql-typed-document-node/core';
import { graphql } from '#client/graphql/gql.ts';
import { count } from '#client/format.ts';
import type { PageProps } from '#client/route.ts';
import { Button } from '#client/ui/Button.tsx';
import { Chips } from '#client/ui/Chips.tsx';
import { Page, PageHead, Section } from '#client/ui/Layout.tsx';
import { Pagination } from '#client/ui/Pagination.tsx';
import { Ways } from '#client/ui/Ways.tsx';
import { TextInput } from '#client/ui/TextInput.tsx';
import { SEARCH, withQuery } from '../addresses.ts';
import { pagesOf } from '../pages-of.ts';
import { FoundList } from './FoundItem.tsx';
import type { OwnPage } from './own-page-list.ts';
import { ownPagesFor } from './own-pages.ts';
import { kindIn, SEARCH_KINDS } from './kinds.ts';
import { FoundNothing, Lists } from './FoundNothing.tsx';

export const SiteSearchQuery = graphql(`
  query SiteSearch($asked: Boolean!, $q: String!, $kind: SearchKind, $unit: ID, $year: Int, $after: String) {
    search(q: $q, kind: $kind, unit: $unit, year: $year, first: 40, after: $after) @include(if: $asked) {
      instead
      nodes {
        ...FoundItem_hit
      }
      pageInfo {
        endCursor
        hasNextPage
      }
      counts {
        ...SearchCount_fields
      }
      years
      units {
        id
        name
      }
      ...FoundNothing_result
    }
  }
`);

export type SearchData = ResultOf<typeof SiteSearchQuery>;
export type Found = NonNullable<SearchData['search']>;
type At = PageProps<SearchData>['at'];

/** How many there are, of the kind asked for or of all. */
export function totalOf({ counts }: Pick<Found, 'counts'>, lei: string | undefined): string {
  const kind = kindIn(lei);
  const told = counts.filter((one) => kind === null || one.kind === kind);
  const value = told.reduce((sum, one) => sum + one.value, 0);
  return `${value}${told.some(({ capped }) => capped) ? '多' : ''}项`;
}

interface Asked {
  q: string;
  lei: string | undefined;
  own: readonly OwnPage[];
}

function titleOf(search: Found | null | undefined, { q, lei, own }: Asked): string {
  if (!search) return '搜索';
  if (search.nodes.length > 0) return `“${q}”：找到${totalOf(search, lei)}`;
  return own.length > 0 ? `“${q}”：本站有说明` : `没有找到“${q}”`;
}

/** 网站说明和办事: the site's own pages that answer to the words. */
const OwnPages = ({ pages }: { pages: readonly OwnPage[] }) =>
  pages.length === 0 ? null : (
    <Section id="shuoming" title="网站说明和办事">
      <Ways
        items={pages.map(({ href, title, told }) => ({
          name: told,
          detail: <a href={href}>{title}</a>,
        }))}
      />
    </Section>
  );

/** 全站检索: whatever the public may read, with the way to its place. */
export function SearchPage({ data: { search }, at }: PageProps<SearchData>) {
  const { q = '', lei } = at.query;
  const own = search ? ownPagesFor(q) : [];
  return (
    <Page>
      <PageHead title={titleOf(search, { q: q.trim(), lei, own })} />
      <form className="stack" role="search" action={SEARCH} aria-label="搜索公开的全部内容">
        <TextInput
          name="q"
          type="search"
          label="要找的字词"
          hint="两个字以上；几个词用空格分开，就找都有的"
          defaultValue={q}
          maxLength={50}
        />
        <p>
          <Button type="submit">搜索</Button>
        </p>
      </form>
      <OwnPages pages={own} />
      {search ? <Answer found={search} at={at} /> : <Asking q={q} />}
    </Page>
  );
}

const Asking = ({ q }: { q: string }) => (
  <div className="gap-above">
    {q.trim() === '' ? (
      <p>可以找决策事项、草案条文、公众意见和答复、会议上说的话、公告和附件的文字。</p>
    ) : (
      <p role="status">请输入两个以上、五十个以下的字，最多八个词，再搜索。</p>
    )}
    <Lists />
  </div>
);

const conditionsOf = ({ query: { q, lei, nian, danwei } }: At) => ({ q, lei, nian, danwei });

function Answer({ found, at }: { found: Found; at: At }) {
  const { after, qian: passed } = at.query;
  const place = { path: SEARCH, conditions: conditionsOf(at), after, passed };
  return (
    <>
      <Facets found={found} at={at} />
      {found.nodes.length === 0 ? (
        <FoundNothing result={found} at={at} />
      ) : (
        <Section
          id="jieguo"
          title="找到的内容"
          aside={<p className="small soft">标题相符的在前，同一事项的合在一起</p>}
        >
          {found.instead.length > 0 ? (
            <p role="status">没有一处有全部字词，以下是有“{found.instead.join('”“')}”的。</p>
          ) : null}
          <FoundList hits={found.nodes} />
          <Pagination {...pagesOf(place, found.pageInfo)} />
        </Section>
      )}
    </>
  );
}

/** A condition once set can be dropped, whatever it leaves. */
function Facets({ found: { counts, years, units }, at }: { found: Found; at: At }) {
  const set = conditionsOf(at);
  const { lei, nian, danwei } = set;
  const href = (more: Readonly<Record<string, string | undefined>>) => withQuery(SEARCH, { ...set, ...more });
  const ofKind = counts.map(({ kind, value, capped }) => ({
    href: href({ lei: SEARCH_KINDS[kind].slug }),
    label: `${SEARCH_KINDS[kind].name} ${count(value, capped)}`,
    current: kindIn(lei) === kind,
  }));
  const ofYear = years.map((year) => ({
    href: href({ nian: String(year) }),
    label: `${year}年`,
    current: nian === String(year),
  }));
  const ofUnit = units.map(({ id, name }) => ({
    href: href({ danwei: id }),
    label: name,
    current: danwei === id,
  }));
  return (
    <div className="stack gap-above">
      <Facet label="种类" items={ofKind} all={{ href: href({ lei: undefined }), set: lei }} />
      <Facet label="年份" items={ofYear} all={{ href: href({ nian: undefined }), set: nian }} />
      <Facet label="单位" items={ofUnit} all={{ href: href({ danwei: undefined }), set: danwei }} />
    </div>
  );
}

interface FacetProps {
  label: string;
  items: readonly { href: string; label: string; current: boolean }[];
  all: { href: string; set: string | undefined };
}

const Facet = ({ label, items, all }: FacetProps) =>
  items.length < 2 && !all.set ? null : (
    <Chips lead label={label} items={[{ href: all.href, label: '全部', current: !all.set }, ...items]} />
  );
