import { graphql } from '#client/graphql/gql.ts';
import { words } from '#client/words.ts';
import { download, page } from '../page.ts';
import { REGISTER } from '../addresses/register.ts';
import { drawFileName } from '../addresses/draw.ts';
import { RepresentativeDrawPage, RepresentativeDrawPageQuery } from './DrawPage.tsx';

export const representativeDrawPage = page({
  document: RepresentativeDrawPageQuery,
  variables: ({ params: { no = '' } }) => ({ no }),
  page: RepresentativeDrawPage,
  meta: ({ draw }) =>
    draw && {
      title: `公众代表抽选 ${draw.no}`,
      crumbs: [{ name: words.nav.representatives, href: REGISTER }, { name: `抽选 ${draw.no}` }],
    },
  current: REGISTER,
  scopes: () => ['meetings'],
});

export const RepresentativeDrawFileQuery = graphql(`
  query RepresentativeDrawFile($no: String!) {
    draw(no: $no) {
      no
    }
    drawFile(no: $no)
  }
`);

/** 抽选核验文件, byte for byte as the verifier reads it. */
export const representativeDrawFile = download({
  document: RepresentativeDrawFileQuery,
  variables: ({ params: { no = '' } }) => ({ no }),
  mediaType: 'application/json',
  text: ({ drawFile }) => drawFile ?? null,
  fileName: ({ draw }) => drawFileName(draw?.no ?? ''),
  scopes: () => ['meetings'],
});
