import type { ResultOf } from '@graphql-typed-document-node/core';
import { graphql } from '#client/graphql/gql.ts';
import type { PageProps } from '#client/route.ts';
import { Page, PageHead } from '#client/ui/Layout.tsx';
import { words } from '#client/words.ts';
import { decisionHref } from '../addresses.ts';
import { deedsHref } from '../addresses/deed.ts';
import { WithCorrections } from '../notice/CorrectionNotes.tsx';
import { PrintAddress } from '../PrintAddress.tsx';
import { DeedLine } from './DeedLine.tsx';
import { doneWords } from './done-words.ts';

export const DeedsPageQuery = graphql(`
  query DeedsPage($no: String!) {
    decision(no: $no) {
      no
      title
      adopted {
        opinions
        done
        correctedWords {
          ...CorrectedWords_fields
        }
        lines {
          round
          position
          ...DeedLine_line
        }
      }
    }
  }
`);

export type DeedsData = ResultOf<typeof DeedsPageQuery>;

/** 您提过，我们做了: the opinions that a decision adopted, and of each what was done. */
export function DeedsPage({ data: { decision }, at }: PageProps<DeedsData>) {
  if (!decision?.adopted) return null;
  const { no, title, adopted } = decision;
  return (
    <Page>
      <PageHead
        title={words.deeds}
        lead={
          <>
            <a href={decisionHref(no)}>{title}</a>
            {`：${doneWords(adopted)}办了什么，照执行单位的报告摘录，审查后公开。`}
          </>
        }
      />
      <WithCorrections words={adopted.correctedWords}>
        {adopted.lines.map((line) => (
          <DeedLine key={`${line.round}-${line.position}`} no={no} line={line} />
        ))}
      </WithCorrections>
      <PrintAddress at={at} href={deedsHref(no)} />
    </Page>
  );
}
