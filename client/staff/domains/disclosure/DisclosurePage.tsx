import { graphql } from '#client/graphql/gql.ts';
import type { DisclosureCatalogueDeskQuery as Data } from '#client/graphql/graphql.ts';
import { withQuery } from '#client/citizen/addresses.ts';
import { STANDARD_CATALOGUE } from '#client/citizen/addresses/openness.ts';
import { PublishedEditions } from '#client/staff/engines/review/PublishedEditions.tsx';
import { useDesk } from '#client/staff/ground/frame/use-desk.ts';
import { ImportSheet } from '#client/staff/ground/frame/ImportSheet.tsx';
import { useTitle } from '#client/staff/ground/frame/use-title.ts';
import { Waiting } from '#client/staff/ground/frame/Waiting.tsx';
import { notMine } from '#client/staff/ground/frame/CapabilityButton.tsx';
import { ButtonLink } from '#client/ui/Button.tsx';
import { DeskBody, DeskTop } from '#client/ui/desk/DeskFrame.tsx';
import { Panel } from '#client/ui/desk/Panel.tsx';
import { DESK_LABELS } from '#client/words.ts';
import { Checks } from './Checks.tsx';
import { CatalogueForm } from './CatalogueForm.tsx';
import { CataloguePanel } from './CataloguePanel.tsx';
import { TerminalsPanel } from '../terminal/TerminalsPanel.tsx';

const DisclosureCatalogueDeskQuery = graphql(`
  query DisclosureCatalogueDesk {
    registerTerminalCan {
      allowed
      findings {
        ...Findings_finding
      }
    }
    saveDisclosureCatalogueCan {
      allowed
      findings {
        ...Findings_finding
      }
    }
    disclosureCatalogueInPreparation {
      id
      versionNo
      changeNote
      review
      reviewNote
      version
      before {
        versionNo
        rows {
          ...Compared_row
        }
      }
      rows {
        ...DisclosureRow_fields
        ...Compared_row
        unit {
          id
          name
        }
        decisions {
          no
          title
        }
      }
      viewerCan {
        action
        allowed
        findings {
          ...Findings_finding
        }
      }
    }
    disclosureCatalogue {
      id
      versionNo
      rows {
        ...DisclosureRow_fields
        unit {
          id
          name
        }
        checkCan {
          allowed
          findings {
            ...Findings_finding
          }
        }
        decisions {
          no
          title
        }
      }
      editions {
        versionNo
        changeNote
        publishedOn
      }
    }
  }
`);

/** 政务公开标准目录: written by 县政府办, reviewed by another person, published, checked by the units. */
export function DisclosurePage() {
  useTitle(DESK_LABELS.DISCLOSURE);
  const asked = useDesk(DisclosureCatalogueDeskQuery, {});
  return (
    <>
      <DeskTop
        title={DESK_LABELS.DISCLOSURE}
        note="公开什么、由谁公开、什么时候公开；没有参与编制的人审查以后公布"
      >
        <ButtonLink look="quiet" href={STANDARD_CATALOGUE}>
          看公开的目录
        </ButtonLink>
      </DeskTop>
      <DeskBody>
        <Waiting asked={asked}>{(data) => <Versions {...data} />}</Waiting>
      </DeskBody>
    </>
  );
}

const Versions = (data: Data) => (
  <>
    {notMine(data.saveDisclosureCatalogueCan) ? null : <Import />}
    {data.disclosureCatalogueInPreparation ? (
      <CataloguePanel catalogue={data.disclosureCatalogueInPreparation} />
    ) : notMine(data.saveDisclosureCatalogueCan) ? null : (
      <Begin {...data} />
    )}
    {data.disclosureCatalogue ? (
      <Checks {...data.disclosureCatalogue} all={!notMine(data.saveDisclosureCatalogueCan)} />
    ) : null}
    {data.disclosureCatalogue ? (
      <PublishedEditions
        title="已经公布的标准目录"
        editions={data.disclosureCatalogue.editions}
        hrefOf={(versionNo) => withQuery(STANDARD_CATALOGUE, { ban: String(versionNo) })}
        tableOf={(versionNo) => `${STANDARD_CATALOGUE}/${versionNo}.xlsx`}
      />
    ) : null}
    {notMine(data.registerTerminalCan) ? null : <TerminalsPanel capability={data.registerTerminalCan} />}
  </>
);

/** 导入: whole fields at once from a sheet in the national form. */
const Import = () => (
  <ImportSheet door="/daoru/biaozhun-mulu" form="标准目录" unit="行">
    <a href="/daoru/biaozhun-moban.xlsx">下载填报表模板</a>
    ，或者下载已经公布的目录，改好以后导入。同一领域的同一事项替换原来的一行，其余的照旧；责任人、关联的决策表里没有这几栏的，也照旧。
  </ImportSheet>
);

/** The first version, or the next of a published one, whose rows it begins with. */
const Begin = ({ disclosureCatalogue: published, saveDisclosureCatalogueCan: capability }: Data) => (
  <Panel title="编制和调整">
    <CatalogueForm
      versionNo={(published?.versionNo ?? 0) + 1}
      version={0}
      from={published ? { ...published, changeNote: '' } : null}
      word={published ? '调整标准目录' : '编制标准目录'}
      capability={capability}
    />
  </Panel>
);
