import type { ResultOf } from '@graphql-typed-document-node/core';
import { atom } from '#client/feed-text.ts';
import { graphql } from '#client/graphql/gql.ts';
import type { At } from '#client/route.ts';
import { MOMENT_LABELS } from '#server/law/following/following-words.ts';
import { download } from '../page.ts';
import { type Followed, followFeedHref, ofCategory } from './asked.ts';

export const MomentFeedQuery = graphql(`
  query MomentFeed($kind: FollowKind!, $subject: String!) {
    site {
      siteName
    }
    followSubject(kind: $kind, subject: $subject) {
      subject
      name
      path
    }
    moments(kind: $kind, subject: $subject, first: 50) {
      ...Moment_fields
    }
  }
`);

type Data = ResultOf<typeof MomentFeedQuery>;

/** 动态 of the subject at an address: the news that its followers receive, for a feed reader. */
const feedOf = (followed: (at: At) => Followed, scopes?: (data: Data) => readonly string[]) =>
  download({
    document: MomentFeedQuery,
    variables: (at) => followed(at),
    mediaType: 'application/atom+xml',
    text: ({ site, followSubject, moments }: Data, at, origin) =>
      followSubject &&
      atom({
        title: `${followSubject.name} - ${site.siteName}`,
        self: origin + followFeedHref(followed(at)),
        link: origin + followSubject.path,
        author: site.siteName,
        entries: moments.map(({ key, kind, at: instant, title, detail, path }) => ({
          id: key,
          title: `${MOMENT_LABELS[kind]}：${title}`,
          link: origin + path,
          at: instant,
          text: detail,
        })),
      }),
    ...(scopes ? { scopes } : {}),
  });

/** 一件事的动态. */
export const decisionFeed = feedOf(
  ({ params: { no = '' } }) => ({ kind: 'DECISION', subject: no }),
  ({ followSubject }) => [
    'catalogue',
    'consultations',
    'reports',
    'hearings',
    'events',
    'activities',
    `decision:${followSubject?.subject ?? ''}`,
  ],
);

/** 一个单位的动态; made anew for every visit, as the two below: no scope names all their matters. */
export const unitFeed = feedOf(({ params: { id = '' } }) => ({ kind: 'UNIT', subject: id }));

/** 一个乡镇的动态. */
export const townFeed = feedOf(({ params: { id = '' } }) => ({ kind: 'TOWN', subject: id }));

/** 定向推送. */
export const pushFeed = feedOf(
  () => ({ kind: 'AUDIENCE', subject: '' }),
  () => ['pushes'],
);

/** 一类事项的动态. */
export const categoryFeed = feedOf(({ params: { leibie = '' } }) => ofCategory(leibie));
