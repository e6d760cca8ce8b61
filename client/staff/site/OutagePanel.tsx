import { shortMoment } from '#client/format.ts';
import { graphql } from '#client/graphql/gql.ts';
import { ActionDialog } from '#client/staff/form/ActionDialog.tsx';
import type { RecordField } from '#client/staff/form/record-field.ts';
import { instantIn, wrongHour } from '#client/staff/form/typed.ts';
import { allowedIn } from '#client/staff/frame/CapabilityButton.tsx';
import { useDesk } from '#client/staff/frame/use-desk.ts';
import { Waiting } from '#client/staff/frame/Waiting.tsx';
import { Panel } from '#client/ui/desk/Panel.tsx';
import { LogList } from '#client/ui/desk/TaskList.tsx';

const OutageLogQuery = graphql(`
  query OutageLog {
    outageLog {
      outages {
        id
        beganAt
        endedAt
        reason
        noticed
        extended
      }
      recordCan {
        ...CapabilityButton_capability
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

const NOTHING = { beganOn: '', beganHour: '', endedOn: '', endedHour: '', reason: '' };

const FIELDS: readonly RecordField<typeof NOTHING>[] = [
  { kind: 'day', name: 'beganOn', label: '中断的日期' },
  { kind: 'text', name: 'beganHour', label: '中断的时间', hint: '如 09:00', wrong: wrongHour, beside: true },
  { kind: 'day', name: 'endedOn', label: '恢复的日期' },
  { kind: 'text', name: 'endedHour', label: '恢复的时间', hint: '如 14:30', wrong: wrongHour, beside: true },
  { kind: 'area', name: 'reason', label: '中断的原因', hint: '与延长期限的公告一同公布。' },
];

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
    fields={FIELDS}
    aliases={{ beganAt: 'beganOn', endedAt: 'endedOn' }}
    variables={({ beganOn, beganHour, endedOn, endedHour, reason }) => ({
      beganAt: instantIn(beganOn, beganHour) ?? '',
      endedAt: instantIn(endedOn, endedHour) ?? '',
      reason,
    })}
  >
    <p className="small">
      公众不能提出意见的时间。截止前三日内累计4小时以上的，系统自动顺延每一次受影响的征求意见，公告并告知提过意见的人。
    </p>
  </ActionDialog>
);
