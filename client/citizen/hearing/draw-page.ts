import { graphql } from '#client/graphql/gql.ts';
import { words } from '#client/words.ts';
import { download, page } from '../page.ts';
import { hearingHref, HEARINGS } from '../addresses/hearing.ts';
import { DrawPage, DrawPageQuery } from './DrawPage.tsx';
import { scopesOf, turnsOf } from './hearing-page.ts';

export const drawPage = page({
  document: DrawPageQuery,
  variables: ({ params: { no = '' } }) => ({ no }),
  page: DrawPage,
  meta: ({ hearing }) =>
    hearing?.draw
      ? {
          title: `${hearing.name}：参加人的抽取`,
          crumbs: [
            { name: words.nav.hearings, href: HEARINGS },
            { name: hearing.name, href: hearingHref(hearing.no) },
            { name: '参加人的抽取' },
          ],
        }
      : null,
  current: HEARINGS,
  scopes: ({ hearing }) => scopesOf(hearing),
  until: ({ hearing }) => turnsOf(hearing),
});

export const DrawFileQuery = graphql(`
  query DrawFile($no: String!) {
    hearing(no: $no) {
      no
      decision {
        no
      }
      draw {
        file
      }
    }
  }
`);

/** 抽取核验文件, byte for byte as it was made. */
export const drawFile = download({
  document: DrawFileQuery,
  variables: ({ params: { no = '' } }) => ({ no }),
  mediaType: 'application/json',
  text: ({ hearing }) => hearing?.draw?.file ?? null,
  fileName: ({ hearing }) => `抽取核验文件-${hearing?.no ?? ''}.json`,
  scopes: ({ hearing }) => scopesOf(hearing),
});
