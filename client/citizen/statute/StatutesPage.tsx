import type { ResultOf } from '@graphql-typed-document-node/core';
import { longDate } from '#client/format.ts';
import { graphql } from '#client/graphql/gql.ts';
import type { PageProps } from '#client/route.ts';
import { Page, PageHead } from '#client/ui/Layout.tsx';
import { Table } from '#client/ui/Table.tsx';
import { BASIS_LEVEL_LABELS } from '#client/words.ts';
import { LAW_STANDING_LABELS } from '#server/law/policy/law-edition.ts';
import { statuteHref } from '../addresses/statute.ts';
import { heldWords } from '#client/words/statute-words.ts';

export const StatutesPageQuery = graphql(`
  query StatutesPage {
    statutes {
      id
      code
      no
      title
      level
      docNo
      issuer
      from
      ends
      whole
      articleCount
      standing
    }
  }
`);

type Data = ResultOf<typeof StatutesPageQuery>;
type Edition = Data['statutes'][number];

/** 法规库: every law once, by the edition of today, else the newest. */
export function StatutesPage({ data: { statutes } }: PageProps<Data>) {
  const laws = [...Map.groupBy(statutes, ({ code }) => code).values()].map(ofToday);
  return (
    <Page>
      <PageHead
        title="法规库"
        lead="决策草案引用的法律、法规、规章和文件，由县司法局一人登记、另一人对照官方文本确认。草案引用的条文照本库核对。"
      />
      <Table
        stack
        caption="收录的法规"
        captionHidden
        columns={['名称', '效力级别', '文号', '制定机关', '现在的效力', '收录的正文'].map((label) => ({
          label,
        }))}
        rows={laws.map((law) => ({
          key: law.id,
          cells: [
            <a key={law.id} href={statuteHref(law.code)}>
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
    </Page>
  );
}

/** The edition in force today; without one, the newest. */
const ofToday = (editions: readonly Edition[]): Edition =>
  editions.find(({ standing }) => standing === 'IN_FORCE') ?? (editions[0] as Edition);

const standingWords = ({ standing, ends, from }: Edition) =>
  ends
    ? `自${longDate(from)}起失效`
    : `${standing ? LAW_STANDING_LABELS[standing] : ''}，自${longDate(from)}起施行`;
