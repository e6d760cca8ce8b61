import { shortMoment } from '#client/format.ts';
import { graphql } from '#client/graphql/gql.ts';
import { ActionDialog } from '#client/staff/ground/form/ActionDialog.tsx';
import { allowedIn } from '#client/staff/ground/frame/CapabilityButton.tsx';
import { useDesk } from '#client/staff/ground/frame/use-desk.ts';
import { Waiting } from '#client/staff/ground/frame/Waiting.tsx';
import { Panel } from '#client/ui/desk/Panel.tsx';
import { LogList } from '#client/ui/desk/TaskList.tsx';
import { NOTHING, OUTAGE_FIELDS, outageOf } from './outage-fields.ts';

const OutageLogQuery = graphql(`
  query OutageLog {
    outageLog {
      outages {
        ...PlatformOutage_fields
      }
      recordCan {
        allowed
        findings {
          ...Findings_finding
        }
      }
    }
  }
`);

const RecordOutage = graphql(`
  mutation RecordOutage($beganAt: Instant!, $endedAt: Instant!, $reason: Text!) {
    recordOutage(beganAt: $beganAt, endedAt: $endedAt, reason: $reason) {
      ... on PlatformOutage {
        id
        extended
      }
      ...RefusalPanel_refusal
    }
  }
`);

/** 平台中断 (R-25): what the platform noticed itself, and what the administrator knows besides. */
export function OutagePanel() {
  const asked = useDesk(OutageLogQuery, {});
  return (
    <Panel title="平台中断">
      <Waiting asked={asked}>
        {({ outageLog: { outages, recordCan } }) => (
          <>
            <LogList
              items={outages.map(({ id, beganAt, endedAt, reason, noticed, extended }) => ({
                key: id,
                when: shortMoment(beganAt),
                children: `至${shortMoment(endedAt)}，${noticed ? '平台自己发现' : '登记'}：${reason}${extended > 0 ? `延长了${extended}次征求意见。` : '没有征求意见因此延长。'}`,
              }))}
            />
            {allowedIn(recordCan) ? <Record /> : null}
          </>
        )}
      </Waiting>
    </Panel>
  );
}

const Record = () => (
  <ActionDialog
    form="outage"
    look="quiet"
    word="登记中断"
    title="登记平台中断"
    document={RecordOutage}
    record={NOTHING}
    fields={OUTAGE_FIELDS}
    aliases={{ beganAt: 'beganOn', endedAt: 'endedOn' }}
    variables={outageOf}
  >
    <p className="small">
      公众不能提出意见的时间。截止前三日内累计4小时以上的，系统自动顺延每一次受影响的征求意见，公告并告知提过意见的人。
    </p>
  </ActionDialog>
);
