import { consultationHref, CONSULTATIONS, FEED } from '#client/citizen/addresses.ts';
import { graphql } from '#client/graphql/gql.ts';
import { text } from '#client/route.ts';
import { NOTICE_KIND_LABELS, words } from '#client/words.ts';
import { type FeedItem, newestFirst, rss } from './feed-text.ts';
import { type CorrectedWords, saidCorrected } from '#server/law/notice/corrected-words.ts';
import { longDate } from './format.ts';

const FeedQuery = graphql(`
  query ConsultationFeed {
    site {
      siteName
    }
    consultations(sort: NEWEST, first: 50) {
      nodes {
        id
        no
        round
        title
        plainWords
        correctedWords {
          ...CorrectedWords_fields
        }
        opensAt
        closesAt
        notices {
          id
          kind
          reason
          toClosesOn
          at
        }
        unit {
          id
          name
        }
      }
    }
  }
`);

interface Announced {
  no: string;
  round: number;
  title: string;
  plainWords: string;
  correctedWords: readonly CorrectedWords[];
  opensAt?: string | null;
  unit: { name: string };
  notices: readonly Notice[];
}

interface Notice {
  id: string;
  kind: keyof typeof NOTICE_KIND_LABELS;
  reason: string;
  toClosesOn?: string | null;
  at: string;
}

/**
 * Items of one consultation: its opening, and each notice since then, so that followers learn of an extension or a
 * withdrawal.
 */
function itemsOf(origin: string, announced: Announced): FeedItem[] {
  const { opensAt, title, plainWords, correctedWords, unit, notices, ...of } = announced;
  const link = origin + consultationHref(of);
  const author = unit.name;
  return [
    {
      title,
      link,
      at: opensAt,
      author,
      description: saidCorrected('PLAIN_WORDS', correctedWords)(plainWords),
    },
    ...notices
      .filter(({ kind }) => kind !== 'OPENED')
      .map(({ id, kind, reason, toClosesOn, at }) => ({
        title: `${NOTICE_KIND_LABELS[kind]}：${title}`,
        link,
        guid: id,
        at,
        author,
        description: `${toClosesOn ? `截止日改为${longDate(toClosesOn)}。` : ''}${reason}`,
      })),
  ];
}

/** 订阅征集公告: consultations that were opened, the newest first. */
export const consultationFeed = text(FEED, {
  document: FeedQuery,
  variables: () => ({}),
  mediaType: 'application/rss+xml',
  scopes: ({ consultations: { nodes } }) => ['consultations', ...nodes.map(({ id }) => `consultation:${id}`)],
  until: ({ consultations: { nodes } }) => nodes.flatMap(({ opensAt, closesAt }) => [opensAt, closesAt]),
  text: ({ site, consultations: { nodes } }, _at, origin) =>
    rss({
      title: `${words.nav.consultations} - ${site.siteName}`,
      link: origin + CONSULTATIONS,
      description: words.nav.feed,
      items: nodes.flatMap((node) => itemsOf(origin, node)).toSorted(newestFirst),
    }),
});
