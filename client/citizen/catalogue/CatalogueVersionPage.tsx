import type { ResultOf } from '@graphql-typed-document-node/core';
import { graphql } from '#client/graphql/gql.ts';
import type { At, PageProps } from '#client/route.ts';
import { longDate } from '#client/format.ts';
import { Facts, type Fact } from '#client/ui/Facts.tsx';
import { Page, PageHead, Section } from '#client/ui/Layout.tsx';
import { Note } from '#client/ui/Note.tsx';
import { Table } from '#client/ui/Table.tsx';
import { Tag } from '#client/ui/Tag.tsx';
import { DECISION_STEP_LABELS, HEARING_CHOICE_LABELS } from '#client/words.ts';
import { CATALOGUE, decisionHref, withQuery } from '../addresses.ts';
import { meetingHref } from '../addresses/meeting.ts';
import { wholeNumber } from '../page.ts';
import { LayoutFiles } from './LayoutFiles.tsx';

export const CatalogueVersionPageQuery = graphql(`
  query CatalogueVersionPage($year: Int!) {
    catalogue(year: $year) {
      year
      current {
        versionNo
      }
      versions {
        versionNo
        title
        documentNo
        adjustmentReason
        govMeetingNo
        govMeetingOn
        govMeetingPage
        partyConsentNo
        partyConsentOn
        publishedOn
        publishedAt
        items {
          no
          seq
          name
          leadUnit {
            name
          }
          coUnits {
            name
          }
          plannedText
          hearing
          requiredSteps
          removed
        }
      }
    }
  }
`);

export type VersionData = ResultOf<typeof CatalogueVersionPageQuery>;
type Version = NonNullable<VersionData['catalogue']>['versions'][number];

/** The version that was asked for. */
export const versionOf = ({ catalogue }: VersionData, { params }: At): Version | null =>
  catalogue?.versions.find(({ versionNo }) => versionNo === wholeNumber(params.ban)) ?? null;

/** 目录的一个版本, as it was published: the official table. */
export function CatalogueVersionPage({ data, at }: PageProps<VersionData>) {
  const version = versionOf(data, at);
  if (!version || !data.catalogue) return null;
  const { current, year } = data.catalogue;
  const inForce = current.versionNo === version.versionNo;
  return (
    <Page>
      <PageHead
        tags={inForce ? <Tag kind="done">现行版本</Tag> : <Tag kind="closed">已被调整</Tag>}
        title={version.title}
      >
        <Facts inline items={factsOf(version)} />
      </PageHead>
      {inForce ? null : (
        <Note title={`这是第${version.versionNo}版`}>
          <p>
            现行的是第{current.versionNo}版，
            <a href={withQuery(CATALOGUE, { nian: String(year) })}>看现行目录和进度</a>。
          </p>
        </Note>
      )}
      {version.adjustmentReason ? <p className="gap-above">调整理由：{version.adjustmentReason}</p> : null}
      <Section id="shixiang" title="目录事项">
        <Rows {...version} />
      </Section>
      <Section id="xiazai" title="本版下载" rule>
        <LayoutFiles year={year} versionNo={version.versionNo} />
      </Section>
    </Page>
  );
}

const factsOf = (version: Version): Fact[] => [
  ...(version.documentNo ? [{ term: '文号', detail: version.documentNo }] : []),
  ...(version.publishedOn ? [{ term: '公布', detail: longDate(version.publishedOn) }] : []),
  ...(version.govMeetingNo ? [{ term: '审议', detail: <Deliberated version={version} /> }] : []),
  ...(version.partyConsentNo
    ? [{ term: '县委同意', detail: `${version.partyConsentNo}${dayIn(version.partyConsentOn)}` }]
    : []),
];

/** The meeting that deliberated it, with the way to its agenda and minutes where it was held here. */
const Deliberated = ({ version: { govMeetingNo, govMeetingOn, govMeetingPage } }: { version: Version }) => (
  <>
    {govMeetingPage ? <a href={meetingHref(govMeetingPage)}>{govMeetingNo}</a> : govMeetingNo}
    {dayIn(govMeetingOn)}
  </>
);

const dayIn = (day: string | null | undefined) => (day ? `（${longDate(day)}）` : '');

const HEADS = [
  { label: '序号' },
  { label: '决策事项' },
  { label: '承办单位' },
  { label: '决策时间' },
  { label: '是否听证' },
  { label: '履行程序' },
];

const Rows = ({ items }: Version) => (
  <Table
    stack
    caption="目录事项表"
    captionHidden
    columns={HEADS}
    rows={items
      .filter(({ removed }) => !removed)
      .map((row) => ({
        key: row.no,
        cells: [
          `第${row.seq}项`,
          <a key="name" href={decisionHref(row.no)}>
            {row.name}
          </a>,
          [row.leadUnit.name, ...row.coUnits.map(({ name }) => name)].join('、'),
          row.plannedText,
          HEARING_CHOICE_LABELS[row.hearing],
          row.requiredSteps.map((step) => DECISION_STEP_LABELS[step]).join('、'),
        ],
      }))}
  />
);
