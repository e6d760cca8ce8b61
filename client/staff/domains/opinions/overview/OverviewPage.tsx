import { useParams } from 'wouter';
import { matterOf } from '#client/citizen/names.ts';
import { graphql } from '#client/graphql/gql.ts';
import { titleOf } from '#client/staff/domains/consultation/title-of.ts';
import { opinionsPath, overviewFile } from '#client/staff/ground/addresses/consultation.ts';
import { NotFoundPage } from '#client/staff/ground/frame/NotFoundPage.tsx';
import { useDesk } from '#client/staff/ground/frame/use-desk.ts';
import { useTitle } from '#client/staff/ground/frame/use-title.ts';
import { Waiting } from '#client/staff/ground/frame/Waiting.tsx';
import { ButtonLink } from '#client/ui/Button.tsx';
import { DeskBody, DeskTop } from '#client/ui/desk/DeskFrame.tsx';
import { Panel } from '#client/ui/desk/Panel.tsx';
import { Totals } from '#client/ui/Totals.tsx';
import { UnheardPanel } from './UnheardPanel.tsx';
import { OverviewParts } from './OverviewParts.tsx';

const OverviewQuery = graphql(`
  query OpinionOverview($id: ID!) {
    deskConsultation(id: $id) {
      id
      title
      decision {
        id
        title
      }
    }
    townHearing(consultationId: $id) {
      ...UnheardPanel_hearing
    }
    opinionOverview(consultationId: $id) {
      comments
      people
      withdrawn
      undisposed
      ...OverviewParts_overview
    }
  }
`);

const TITLE = '民意一览';

/** 民意一览: what people say on one page, by stance, clause, theme, week and town. */
export function OverviewPage() {
  const { id = '' } = useParams();
  useTitle(TITLE);
  const asked = useDesk(OverviewQuery, { id });
  return (
    <Waiting asked={asked}>
      {({ deskConsultation: matter, opinionOverview: overview, townHearing }) =>
        matter ? (
          <>
            <DeskTop title={`${TITLE}：${matterOf(titleOf(matter))}`}>
              <ButtonLink look="quiet" href={overviewFile(id)} download>
                下载，供会议用（Word）
              </ButtonLink>
              <ButtonLink look="quiet" href={opinionsPath(id)}>
                意见处理
              </ButtonLink>
            </DeskTop>
            <DeskBody>
              <Panel title="收到的意见">
                <Totals
                  items={[
                    { value: overview.comments, label: '条意见' },
                    { value: overview.people, label: '人' },
                    { value: overview.undisposed, label: '条未确认处理结果' },
                    { value: overview.withdrawn, label: '条本人撤回，不计' },
                  ]}
                />
              </Panel>
              <UnheardPanel hearing={townHearing} />
              {overview.comments > 0 ? <OverviewParts overview={overview} /> : null}
            </DeskBody>
          </>
        ) : (
          <NotFoundPage />
        )
      }
    </Waiting>
  );
}
