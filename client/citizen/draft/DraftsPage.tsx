import type { ResultOf } from '@graphql-typed-document-node/core';
import { graphql } from '#client/graphql/gql.ts';
import type { PageProps } from '#client/route.ts';
import { dayOf, longDate } from '#client/format.ts';
import { Daymark } from '#client/ui/Daymark.tsx';
import { Empty } from '#client/ui/Empty.tsx';
import { Page, PageHead } from '#client/ui/Layout.tsx';
import { More } from '#client/ui/More.tsx';
import { Hash } from '#client/ui/Receipt.tsx';
import { ItemTitle, Ruled, RuledItem } from '#client/ui/Ruled.tsx';
import { versionLabel } from '#server/law/draft/draft-gate.ts';
import { consultationHref, decisionHref, draftHref, draftsHref, redlineHref } from '../addresses.ts';
import { Paragraphs } from '../Paragraphs.tsx';
import { PrintAddress } from '../PrintAddress.tsx';
import { changesText, sourcesText, withoutHeadings } from './change-counts.ts';
import { versionNo } from './version-name.ts';

export const DraftsPageQuery = graphql(`
  query DraftsPage($no: String!) {
    decision(no: $no) {
      no
      title
      drafts {
        id
        no
        stage
        gates
        basedOnNo
        round
        digest
        reason
        frozenAt
        publishedAt
        clauses {
          anchorId
          kind
        }
        changes {
          anchorId
          relation
          source
        }
      }
    }
  }
`);

export type DraftsData = ResultOf<typeof DraftsPageQuery>;
type Decision = NonNullable<DraftsData['decision']>;
type Version = Decision['drafts'][number];

/** 草案的来历: the versions of a decision's draft in order, each with what changed, how much, and by whose opinion. */
export function DraftsPage({ data: { decision }, at }: PageProps<DraftsData>) {
  if (!decision) return null;
  return (
    <Page>
      <PageHead
        title="草案的来历"
        lead={
          <>
            <a href={decisionHref(decision.no)}>{decision.title}</a>
            。一项决策只有一份草案，每修改一次定为一稿，公开以后文字不再变动。
          </>
        }
      />
      {decision.drafts.length === 0 ? <NonePublic /> : <Versions {...decision} />}
      <PrintAddress at={at} href={draftsHref(decision.no)} />
    </Page>
  );
}

const NonePublic = () => (
  <Empty level={2} title="草案还没有公开">
    公开征求意见以后，这里按先后列出草案的各稿，写明改了什么、为什么改。
  </Empty>
);

const Versions = ({ no, drafts }: Decision) => (
  <Ruled>
    {drafts.map((version, index) => (
      <VersionItem key={version.id} of={no} version={version} former={drafts[index - 1]} />
    ))}
  </Ruled>
);

interface VersionItemProps {
  /** The decision's number. */
  of: string;
  version: Version;
  /** The public version before it. */
  former: Version | undefined;
}

const VersionItem = ({ of, version, former }: VersionItemProps) => (
  <RuledItem
    id={`gao-${version.no}`}
    margin={<Daymark mark={versionNo(version.no)} note={dayNote(version)} />}
  >
    <ItemTitle level={2} href={draftHref(of, version.no)}>
      {versionLabel(version.stage, version.gates)}
    </ItemTitle>
    {version.round === null ? null : (
      <p>
        用于
        <a href={consultationHref({ no: of, round: version.round })}>第{version.round}次公开征求意见</a>。
      </p>
    )}
    {version.reason ? (
      <div className="prose">
        <Paragraphs>{version.reason}</Paragraphs>
      </div>
    ) : null}
    {former ? <p>{changedText(version, former)}</p> : null}
    <p className="row">
      <a href={draftHref(of, version.no)}>
        阅读全文<span className="visually-hidden">：{versionNo(version.no)}</span>
      </a>
      {former ? (
        <a href={redlineHref(of, version.no, sinceNo(version, former))}>
          与{versionNo(sinceNo(version, former))}对照
          <span className="visually-hidden">：{versionNo(version.no)}</span>
        </a>
      ) : null}
    </p>
    <Fingerprint {...version} />
  </RuledItem>
);

const dayNote = ({ publishedAt, frozenAt }: Version) =>
  publishedAt ? `${longDate(dayOf(publishedAt))}公开` : frozenAt ? `${longDate(dayOf(frozenAt))}定稿` : '';

/** The version it was made from; where that is not public, the public one before. */
const sinceNo = ({ basedOnNo }: Version, former: Version) => basedOnNo ?? former.no;

function changedText(version: Version, former: Version) {
  const changes = withoutHeadings(version.changes, [...version.clauses, ...former.clauses]);
  const since = versionNo(sinceNo(version, former));
  if (changes.length === 0) return `与${since}相比，条文没有修改。`;
  const sources = sourcesText(changes);
  return (
    <>
      与{since}相比：<b>{changesText(changes)}</b>。{sources ? `修改来源：${sources}。` : ''}
    </>
  );
}

const Fingerprint = ({ digest }: Version) =>
  digest ? (
    <More row summary="核对文本是否被改动过">
      <p className="small soft">下面是这一稿文字的数字指纹（SHA-256）：文字改动一个字，指纹就完全不同。</p>
      <p className="small">
        <Hash>{digest}</Hash>
      </p>
    </More>
  ) : null;
