import type { ResultOf } from '@graphql-typed-document-node/core';
import { graphql } from '#client/graphql/gql.ts';
import type { PageProps } from '#client/route.ts';
import { Band, Page, Pair, Section } from '#client/ui/Layout.tsx';
import { Ruled } from '#client/ui/Ruled.tsx';
import { Title } from '#client/ui/Title.tsx';
import { words } from '#client/words.ts';
import { ABOUT, CATALOGUE, CONSULTATIONS, REPORTS, SEARCH, withQuery } from '../addresses.ts';
import { LookUpForm } from '../receipt/LookUpForm.tsx';
import { ConsultationItem } from '../parts/ConsultationItem.tsx';
import { NoneOpen } from '../consultation/NoneOpen.tsx';
import { ReportItem } from '../feedback/ReportItem.tsx';
import { SearchBox } from '../shell/SearchBox.tsx';
import { MeetingsComing } from '../meeting/MeetingsComing.tsx';
import { FourDoors } from './FourDoors.tsx';
import { nextSignUp } from './next-sign-up.ts';
import { TakePart } from './TakePart.tsx';
import { YearInNumbers } from './YearInNumbers.tsx';

export const HomePageQuery = graphql(`
  query HomePage {
    site {
      organName
      hotline
      phone
    }
    open: consultations(filter: { state: OPEN }, sort: CLOSES_SOON, first: 20) {
      nodes {
        id
        no
        round
        title
        closesOn
        closesAt
        ...ConsultationItem_consultation
      }
      pageInfo {
        hasNextPage
      }
    }
    coming: consultations(filter: { state: COMING }, sort: CLOSES_SOON, first: 5) {
      nodes {
        id
        scheduledOpensAt
        ...ConsultationItem_consultation
      }
    }
    closed: consultations(filter: { state: CLOSED }, sort: NEWEST, first: 3) {
      nodes {
        id
        ...NoneOpen_consultation
        ...ConsultationItem_consultation
      }
    }
    reports(first: 3) {
      nodes {
        id
        ...ReportItem_report
      }
    }
    meetingsComing: meetings(state: COMING, first: 3) {
      ...MeetingsComing_meetings
    }
    meetingsHeld: meetings(state: HELD, first: 2) {
      ...MeetingsComing_meetings
    }
    ...TakePart_query
    catalogue {
      ...YearInNumbers_catalogue
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

export type HomeData = ResultOf<typeof HomePageQuery>;

/** 首页: the consultations open for comment, before anything else. */
export function HomePage({ data, at }: PageProps<HomeData>) {
  return (
    <>
      {at.elder ? <FourDoors open={data.open} signUp={nextSignUp(data)} site={data.site} /> : null}
      <Hero {...data} />
      <Page>
        <Open {...data} />
        <TakePart coming={data} />
        <Pair>
          <Reports {...data} />
          <Next {...data} />
        </Pair>
        <MeetingsComing coming={data.meetingsComing} held={data.meetingsHeld} />
        {data.catalogue ? <YearInNumbers catalogue={data.catalogue} counts={data} /> : null}
      </Page>
    </>
  );
}

const headlineOf = ({ nodes, pageInfo }: HomeData['open']) => {
  if (nodes.length === 0) return '您的意见，写进政府的决策';
  return `现在有${nodes.length}${pageInfo.hasNextPage ? '多' : ''}件事在听您的意见`;
};

const Hero = ({ open, site }: HomeData) => (
  <Band>
    <div className="page hero split">
      <div className="stack">
        <h1>
          <Title>{headlineOf(open)}</Title>
        </h1>
        <p className="lead">
          {site.organName}
          作出重大决策之前，草案、解读和依据都在这里公开。您提的每一条意见都有编号、有答复；没有采纳的，写明理由。
        </p>
        <div className="only-phone">
          <SearchBox action={SEARCH} id="search-home" label={words.shell.searchHere} />
        </div>
        <p className="row">
          <a href={CATALOGUE}>年度决策目录</a>
          <a href={ABOUT}>一项决策怎样作出</a>
        </p>
      </div>
      <LookUpForm />
    </div>
  </Band>
);

const Open = ({ open, closed }: HomeData) => (
  <Section id="zhengji" title="正在征集" aside={<a href={CONSULTATIONS}>全部征集公告</a>}>
    {open.nodes.length === 0 ? (
      <NoneOpen last={closed.nodes[0]} />
    ) : (
      <Ruled side>
        {open.nodes.map((node) => (
          <ConsultationItem key={node.id} consultation={node} />
        ))}
      </Ruled>
    )}
  </Section>
);

/** Consultations coming next; where none is announced, those awaiting their report. */
const Next = ({ coming, closed }: HomeData) => {
  const [title, nodes, state] =
    coming.nodes.length > 0
      ? (['接下来', coming.nodes, 'jijiang'] as const)
      : (['最近结束的征集', closed.nodes, 'jieshu'] as const);
  if (nodes.length === 0) return null;
  return (
    <Section
      id="jijiang"
      title={title}
      aside={<a href={withQuery(CONSULTATIONS, { zhuangtai: state })}>全部</a>}
    >
      <Ruled>
        {nodes.map((node) => (
          <ConsultationItem key={node.id} consultation={node} brief />
        ))}
      </Ruled>
    </Section>
  );
};

const Reports = ({ reports }: HomeData) => (
  <Section id="fankui" title="意见用到了哪里" aside={<a href={REPORTS}>全部反馈</a>}>
    {reports.nodes.length === 0 ? (
      <p className="soft">还没有公布过采纳情况。征集结束后，每条意见怎样处理、为什么，都会在这里公布。</p>
    ) : (
      <Ruled>
        {reports.nodes.map((node) => (
          <ReportItem key={node.id} report={node} />
        ))}
      </Ruled>
    )}
  </Section>
);
