import { offer } from '#client/offer.ts';
import { graphql } from '#client/graphql/gql.ts';
import type { SitePageQuery as Data } from '#client/graphql/graphql.ts';
import { allowedIn } from '#client/staff/ground/frame/CapabilityButton.tsx';
import { useDesk } from '#client/staff/ground/frame/use-desk.ts';
import { useTitle } from '#client/staff/ground/frame/use-title.ts';
import { Waiting } from '#client/staff/ground/frame/Waiting.tsx';
import { DeskBody, DeskTop } from '#client/ui/desk/DeskFrame.tsx';
import { Columns, Panel } from '#client/ui/desk/Panel.tsx';
import { DutyList } from '#client/ui/desk/DutyList.tsx';
import { DESK_LABELS } from '#client/words.ts';
import { OperationPanels } from './OperationPanel.tsx';
import { OutagePanel } from './OutagePanel.tsx';
import { SiteFacts, SiteForm } from './SiteForm.tsx';
import { TownsPanel } from './TownsPanel.tsx';
import { SynonymsPanel } from './SynonymsPanel.tsx';
import { TrainingPanel } from './TrainingPanel.tsx';

export const SitePageQuery = graphql(`
  query SitePage {
    site {
      ...SiteProfile_fields
      ...TownsPanel_site
      viewerCan {
        action
        allowed
        findings {
          ...Findings_finding
        }
      }
    }
  }
`);

/** 站点信息: what the footer and the tags of every public page say. */
export function SitePage() {
  useTitle(DESK_LABELS.SITE);
  const asked = useDesk(SitePageQuery, {});
  return (
    <>
      <DeskTop
        title={DESK_LABELS.SITE}
        note="页脚、页面标签和告知书中的单位信息，乡镇和人口，检索的同义字词"
      />
      <Waiting asked={asked}>
        {({ site }) => <Parts site={site} keeps={allowedIn(offer(site.viewerCan, 'update'))} />}
      </Waiting>
    </>
  );
}

const Parts = ({ site, keeps }: { site: Data['site']; keeps: boolean }) => (
  <DeskBody>
    <Columns>
      {keeps ? <SiteForm site={site} /> : <SiteFacts site={site} />}
      <div className="stack">
        {allowedIn(offer(site.viewerCan, 'reset')) ? <TrainingPanel /> : null}
        <Missing names={site.missing} />
        <OutagePanel />
        {keeps ? <OperationPanels /> : null}
      </div>
    </Columns>
    <TownsPanel site={site} keeps={allowedIn(offer(site.viewerCan, 'saveTowns'))} />
    <SynonymsPanel />
  </DeskBody>
);

/** The items a government site has to show that are still empty; empty ones are not shown to the public. */
export function Missing({ names }: { names: readonly string[] }) {
  return (
    <Panel
      title="必备项目"
      aside={<span className="small soft">{names.length > 0 ? `缺${names.length}项` : '齐全'}</span>}
    >
      <DutyList
        items={
          names.length > 0
            ? names.map((name) => ({
                key: name,
                state: 'due' as const,
                name,
                note: '未填写',
                detail: '未填写的项目不在公众页面显示。',
              }))
            : [{ key: 'all', state: 'done', name: '必备项目', note: '已齐全' }]
        }
      />
    </Panel>
  );
}
