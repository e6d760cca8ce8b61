import type { ResultOf } from '@graphql-typed-document-node/core';
import { graphql } from '#client/graphql/gql.ts';
import type { PageProps } from '#client/route.ts';
import { Band, Page, Pair } from '#client/ui/Layout.tsx';
import { Title } from '#client/ui/Title.tsx';
import { words } from '#client/words.ts';
import { MY_COMMENT, SEARCH, SITE_MAP } from '../addresses.ts';
import { MESSAGES } from '../addresses/casework.ts';
import { NoneOpen } from '../consultation/NoneOpen.tsx';
import { SearchBox } from '../shell/SearchBox.tsx';
import { FourDoors } from './FourDoors.tsx';
import { Heard } from './Heard.tsx';
import { Next, Now } from './Stream.tsx';
import { streamOf, type Stream } from './stream.ts';
import { ThreeDoors } from './ThreeDoors.tsx';
import { YearInNumbers } from './YearInNumbers.tsx';

export const HomePageQuery = graphql(`
  query HomePage {
    site {
      hotline
      phone
    }
    ...Stream_query
    closed: consultations(filter: { state: CLOSED }, sort: NEWEST, first: 1) {
      nodes {
        ...NoneOpen_consultation
      }
    }
    reports(first: 50) {
      nodes {
        ...Heard_report
      }
      pageInfo {
        hasNextPage
      }
    }
    ...YearInNumbers_query
  }
`);

export type HomeData = ResultOf<typeof HomePageQuery>;

/** 首页: what one can do today before anything else; in 长辈模式 four doors and nothing else. */
export function HomePage({ data, at }: PageProps<HomeData>) {
  const stream = streamOf(data);
  if (at.elder) return <ElderHome stream={stream} site={data.site} known={at.known} />;
  return (
    <>
      <Band>
        <div className="page hero">
          <Headline {...stream} />
          <p className="small soft">{words.home.promise}</p>
          {at.known ? <Known /> : null}
          <ThreeDoors stream={stream} />
          <Ask />
          <div className="only-phone gap-top">
            <SearchBox action={SEARCH} id="search-home" label={words.shell.searchHere} />
          </div>
        </div>
      </Band>
      <Page>
        <Now stream={stream} none={<NoneOpen last={data.closed.nodes[0]} />} />
        <Pair>
          <Next stream={stream} />
          <Heard reports={data.reports.nodes} />
        </Pair>
      </Page>
      <YearInNumbers year={data} reports={data.reports} />
    </>
  );
}

interface ElderHomeProps {
  stream: Stream;
  site: HomeData['site'];
  known: boolean;
}

const ElderHome = ({ stream, site, known }: ElderHomeProps) => (
  <div className="page hero stack">
    <Headline {...stream} />
    {known ? <Known /> : null}
    <FourDoors stream={stream} site={site} />
    <p>
      <a href={SITE_MAP}>{words.home.everything}</a>
    </p>
  </div>
);

/** 公众留言: whatever is no matter of a consultation. */
const Ask = () => (
  <p className="small gap-top">
    {words.home.ask}
    <a href={MESSAGES}>{words.home.askLink}</a>
  </p>
);

/** The way to the receipts of this device; which they are only 我的参与 says, as this page is cached for all. */
const Known = () => (
  <p>
    {words.home.known}
    <a href={MY_COMMENT}>{words.home.knownLink}</a>
  </p>
);

const Headline = ({ now, moreOpen }: Stream) => {
  const open = now.filter(({ does }) => does === 'comment').length;
  const headline = open === 0 ? words.home.headline : `现在有${open}${moreOpen ? '多' : ''}件事在听您的意见`;
  return (
    <h1>
      <Title>{headline}</Title>
    </h1>
  );
};
