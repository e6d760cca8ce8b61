import type { ResultOf } from '@graphql-typed-document-node/core';
import { graphql } from '#client/graphql/gql.ts';
import type { PageProps } from '#client/route.ts';
import { Page, PageHead, Section } from '#client/ui/Layout.tsx';
import { words } from '#client/words.ts';
import { PLANS_NAME, STATUTES_NAME } from '#client/words/statute-words.ts';
import {
  ABOUT,
  ACCESSIBILITY,
  ADVANCE,
  CATALOGUE,
  consultationHref,
  CONSULTATIONS,
  FEED,
  MATTER_LIST,
  MY_COMMENT,
  PRIVACY,
  reportHref,
  REPORTS,
  RULES,
  STATUTES,
  withQuery,
} from '../addresses.ts';
import { DEEDS } from '../addresses/deed.ts';
import { ACTIVITIES } from '../addresses/activity.ts';
import { DATA } from '../data/addresses.ts';
import { EVENT_DATES, EVENT_FEED } from '../addresses/event.ts';
import { INTERPRETERS, MESSAGES, REQUESTS } from '../addresses/casework.ts';
import { CONCERNS } from '../addresses/concern.ts';
import { ANNUAL_REPORTS, OPENNESS, STANDARD_CATALOGUE } from '../addresses/openness.ts';
import { PLANS } from '../addresses/statute.ts';
import { VILLAGES } from '../addresses/village.ts';
import { MOMENT_LABELS } from '#server/law/following/following-words.ts';
import { FOLLOW, PUSHES } from '../addresses/following.ts';
import { HEARINGS } from '../addresses/hearing.ts';
import { MEETING_FEED, MEETINGS } from '../addresses/meeting.ts';
import { matterOf } from '../names.ts';
import { APPLY, ATTENDANCE_RULES, FAIRNESS, REGISTER } from '../addresses/register.ts';

export const SiteMapPageQuery = graphql(`
  query SiteMapPage($open: String) {
    catalogue {
      years
    }
    open: consultations(filter: { state: OPEN }, sort: CLOSES_SOON, first: 100, after: $open) {
      pageInfo {
        endCursor
        hasNextPage
      }
      nodes {
        id
        no
        round
        title
        closesAt
      }
    }
    reports(first: 20) {
      nodes {
        id
        no
        round
        title
      }
    }
  }
`);

export type SiteMapData = ResultOf<typeof SiteMapPageQuery>;

interface Place {
  name: string;
  href: string;
}

const Places = ({ items }: { items: readonly Place[] }) => (
  <ul className="places">
    {items.map(({ name, href }) => (
      <li key={href}>
        <a href={href}>{name}</a>
      </li>
    ))}
  </ul>
);

const STANDING: readonly Place[] = [
  { name: words.nav.home, href: '/' },
  { name: words.nav.catalogue, href: CATALOGUE },
  { name: words.matterList, href: MATTER_LIST },
  { name: words.advance, href: ADVANCE },
  { name: words.standardCatalogue, href: STANDARD_CATALOGUE },
  { name: words.nav.consultations, href: CONSULTATIONS },
  { name: words.nav.messages, href: MESSAGES },
  { name: '政策解读专员', href: INTERPRETERS },
  { name: words.nav.concerns, href: CONCERNS },
  { name: words.nav.openness, href: OPENNESS },
  { name: words.villages, href: VILLAGES },
  { name: words.nav.requests, href: REQUESTS },
  { name: '政府信息公开年报', href: ANNUAL_REPORTS },
  { name: words.nav.hearings, href: HEARINGS },
  { name: words.nav.events, href: ACTIVITIES },
  { name: words.nav.meetings, href: MEETINGS },
  { name: words.nav.representatives, href: REGISTER },
  { name: '申请当代表', href: APPLY },
  { name: '列席会议的规则', href: ATTENDANCE_RULES },
  { name: '列席邀请情况', href: FAIRNESS },
  { name: words.nav.reports, href: REPORTS },
  { name: words.deeds, href: DEEDS },
  { name: words.nav.mine, href: MY_COMMENT },
  { name: words.nav.about, href: ABOUT },
  { name: words.nav.rules, href: RULES },
  { name: STATUTES_NAME, href: STATUTES },
  { name: PLANS_NAME, href: PLANS },
  { name: words.nav.data, href: DATA },
  { name: words.footer.accessibility, href: ACCESSIBILITY },
  { name: words.footer.privacy, href: PRIVACY },
  { name: words.nav.follow, href: FOLLOW },
  { name: MOMENT_LABELS.PUSHED, href: PUSHES },
  { name: words.nav.feed, href: FEED },
  { name: words.nav.meetingFeed, href: MEETING_FEED },
  { name: words.nav.eventFeed, href: EVENT_FEED },
  { name: words.nav.eventDates, href: EVENT_DATES },
];

const titled = (
  nodes: readonly { no: string; round: number; title: string }[],
  href: typeof consultationHref,
) => nodes.map((node) => ({ name: matterOf(node.title), href: href(node) }));

/** 网站地图: every place of the site on one page. */
export function SiteMapPage({ data: { catalogue, open, reports } }: PageProps<SiteMapData>) {
  const years = catalogue?.years ?? [];
  return (
    <Page>
      <PageHead title={words.footer.sitemap} />
      <Section id="lanmu" title="栏目" rule>
        <Places items={STANDING} />
      </Section>
      {years.length > 0 ? (
        <Section id="niandu" title="历年目录" rule>
          <Places
            items={years.map((year) => ({
              name: `${year}年度决策目录`,
              href: withQuery(CATALOGUE, { nian: String(year) }),
            }))}
          />
        </Section>
      ) : null}
      {open.nodes.length > 0 ? (
        <Section id="zhengji" title="正在征集" rule>
          <Places items={titled(open.nodes, consultationHref)} />
        </Section>
      ) : null}
      {reports.nodes.length > 0 ? (
        <Section id="fankui" title="最近的采纳反馈" rule>
          <Places items={titled(reports.nodes, reportHref)} />
        </Section>
      ) : null}
    </Page>
  );
}
