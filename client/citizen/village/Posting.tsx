import type { ResultOf } from '@graphql-typed-document-node/core';
import { longDate } from '#client/format.ts';
import { type FragmentType, readFragment } from '#client/graphql/fragment-masking.ts';
import { graphql } from '#client/graphql/gql.ts';
import { Section } from '#client/ui/Layout.tsx';
import { More } from '#client/ui/More.tsx';
import { Note } from '#client/ui/Note.tsx';
import { Photos } from '#client/ui/Photos.tsx';
import { Table } from '#client/ui/Table.tsx';
import { Tag } from '#client/ui/Tag.tsx';
import { DISCLOSURE_KIND_LABELS, DISCLOSURE_STANDING_LABELS } from '#client/words.ts';
import { periodWords } from '#server/law/village/disclosure-period.ts';
import { entryTotals, fenOf, yuanOf } from '#server/law/village/village-entries.ts';
import { Paragraphs } from '../Paragraphs.tsx';

export const PostingFragment = graphql(`
  fragment Posting_posting on VillagePosting {
    id
    kind
    period
    text
    entries {
      item
      income
      amount
    }
    pictures {
      id
      url
      width
      height
      alt
      caption
    }
    signedByName
    signedOn
    supervisorName
    correctsId
    reason
    correctedById
    postedOn
    standing
  }
`);

type One = ResultOf<typeof PostingFragment>;

/** One posting as everybody reads it: words, money entry by entry, and the board's picture. */
export function Posting({ posting }: { posting: FragmentType<typeof PostingFragment> }) {
  const one = readFragment(PostingFragment, posting);
  const title = `${periodWords(one.period)}：${DISCLOSURE_KIND_LABELS[one.kind]}`;
  return (
    <Section id={`gongkai-${one.id}`} title={one.correctsId ? `${title}（更正）` : title} rule>
      <Standing {...one} />
      <div className="stack">
        <Paragraphs dial>{one.text}</Paragraphs>
      </div>
      <Entries {...one} title={title} />
      {one.pictures.length > 0 ? <Photos items={one.pictures} label={`${title}的公开栏照片`} /> : null}
      <p className="soft small">
        村民委员会{one.signedByName}
        {longDate(one.signedOn)}签发，村务监督机构{one.supervisorName}审核；
        <time dateTime={one.postedOn}>{longDate(one.postedOn)}</time>上传
      </p>
    </Section>
  );
}

/** A correction says why; what was corrected leads to it. */
function Standing({ correctsId, reason, correctedById, standing }: One) {
  const again = correctedById ? (
    <Note tone="care" title="这一份有错，已经更正" level={3}>
      <p>
        <a href={`#gongkai-${correctedById}`}>看更正</a>。原来的保留在这里。
      </p>
    </Note>
  ) : null;
  if (correctsId)
    return (
      <>
        <p>
          更正的原因：{reason}。<a href={`#gongkai-${correctsId}`}>看原来的一份</a>
        </p>
        {again}
      </>
    );
  return (
    <>
      <p>
        <Tag kind={standing === 'LATE' ? 'due' : 'done'}>{DISCLOSURE_STANDING_LABELS[standing]}</Tag>
      </p>
      {again}
    </>
  );
}

const COLUMNS = [{ label: '项目' }, { label: '金额（元）', num: true }];

/** The money of all: the sums at once, each entry where it is opened. */
function Entries({ entries, title }: Pick<One, 'entries'> & { title: string }) {
  if (entries.length === 0) return null;
  const { income, spending } = entryTotals(entries);
  return (
    <>
      <p>{`收入${yuanOf(income)}元，支出${yuanOf(spending)}元。`}</p>
      <More row summary={`逐笔看（${entries.length}笔）`}>
        <Table
          caption={`${title}，逐笔`}
          captionHidden
          tight
          columns={COLUMNS}
          rows={entries.map(({ item, income: got, amount }, index) => ({
            key: `${index} ${item}`,
            cells: [item, `${got ? '收' : '支'} ${yuanOf(fenOf(amount) ?? 0)}`],
          }))}
        />
      </More>
    </>
  );
}
