import { graphql } from '#client/graphql/gql.ts';
import { readFragment, type FragmentType } from '#client/graphql/fragment-masking.ts';
import type { Adjustments_CatalogueFragment } from '#client/graphql/graphql.ts';
import { longDate, shortDate } from '#client/format.ts';
import { Section } from '#client/ui/Layout.tsx';
import { Table } from '#client/ui/Table.tsx';
import { versionHref } from '../addresses.ts';
import { Changes } from '../parts/Changes.tsx';
import { changesOf } from './row-changes.ts';

export const AdjustmentsFragment = graphql(`
  fragment Adjustments_catalogue on Catalogue {
    year
    versions {
      id
      versionNo
      adjustmentReason
      govMeetingNo
      govMeetingOn
      partyConsentOn
      publishedOn
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
        categories
        requiredSteps
        participationMethods
        plannedText
        hearing
        removed
        change
        adjustmentNote
      }
    }
  }
`);

type Version = Adjustments_CatalogueFragment['versions'][number];

/** 目录调整记录: every version that changed the catalogue, with its reason; earlier ones stay readable. */
export function Adjustments({ catalogue }: { catalogue: FragmentType<typeof AdjustmentsFragment> }) {
  const { year, versions } = readFragment(AdjustmentsFragment, catalogue);
  return (
    <Section id="tiaozheng" title="目录调整记录" rule>
      {versions.length < 2 ? (
        <p className="soft">{year}年度目录公布以后没有调整过。</p>
      ) : (
        <div className="stack-6">
          {versions.slice(0, -1).map((version, index) => (
            <VersionTable key={version.id} version={version} before={versions[index + 1]} />
          ))}
        </div>
      )}
      <p className="row small gap-above">
        <span className="soft">历次版本</span>
        {versions.map(({ versionNo, publishedOn }) => (
          <a key={versionNo} href={versionHref(year, versionNo)}>
            第{versionNo}版{publishedOn ? `（${longDate(publishedOn)}）` : ''}
          </a>
        ))}
      </p>
    </Section>
  );
}

const COLUMNS = [{ label: '事项' }, { label: '调整' }, { label: '理由' }];

/** Rows that one version of the catalogue added, changed or removed against the version before it. */
export function VersionTable({ version, before }: { version: Version; before: Version | undefined }) {
  const changed = version.items.filter(({ change }) => change !== 'UNCHANGED');
  return (
    <Table
      stack
      caption={captionOf(version)}
      columns={COLUMNS}
      rows={changed.map((row) => ({
        key: row.no,
        cells: [
          `第${row.seq}项　${row.name}`,
          <Changes
            key="changes"
            changes={changesOf(
              row,
              before?.items.find(({ no }) => no === row.no),
            )}
          />,
          row.adjustmentNote || version.adjustmentReason || '',
        ],
      }))}
    />
  );
}

function captionOf({ publishedOn, govMeetingNo, govMeetingOn, partyConsentOn }: Version): string {
  const meeting = govMeetingNo
    ? `${govMeetingNo}${govMeetingOn ? `（${shortDate(govMeetingOn)}）` : ''}审议`
    : '';
  const consent = partyConsentOn ? `县委（${shortDate(partyConsentOn)}）同意` : '';
  return [publishedOn ? `${longDate(publishedOn)}公布` : '', meeting, consent].filter(Boolean).join('，');
}
