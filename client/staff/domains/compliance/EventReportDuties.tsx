import { graphql } from '#client/graphql/gql.ts';
import type { EventReportDutiesQuery as Data } from '#client/graphql/graphql.ts';
import { longDate } from '#client/format.ts';
import { eventHref } from '#client/citizen/addresses/event.ts';
import { useDesk } from '#client/staff/ground/frame/use-desk.ts';
import { Waiting } from '#client/staff/ground/frame/Waiting.tsx';
import { Panel } from '#client/ui/desk/Panel.tsx';
import { Table } from '#client/ui/Table.tsx';
import { Tag, type TagKind } from '#client/ui/Tag.tsx';
import { EVENT_REPORT_STANDING_LABELS } from '#client/words.ts';

const EventReportDutiesQuery = graphql(`
  query EventReportDuties($year: Int) {
    eventReportDuties(year: $year) {
      ...EventReportDuty_fields
      unit {
        name
      }
    }
  }
`);

type Duty = Data['eventReportDuties'][number];

const KINDS: Readonly<Record<Duty['standing'], TagKind>> = {
  TOLD: 'done',
  TOLD_LATE: 'care',
  DUE: 'open',
  LATE: 'due',
};

/** 活动情况的公布 (R-71): what the host of each event that was held owes the public, the missed ones first. */
export function EventReportDuties({ year }: { year: number | null }) {
  const asked = useDesk(EventReportDutiesQuery, { year });
  return <Waiting asked={asked}>{({ eventReportDuties }) => <Duties duties={eventReportDuties} />}</Waiting>;
}

const ORDER: readonly Duty['standing'][] = ['LATE', 'DUE', 'TOLD_LATE', 'TOLD'];

function Duties({ duties }: { duties: readonly Duty[] }) {
  const late = duties.filter(({ standing }) => standing === 'LATE').length;
  if (duties.length === 0) return null;
  return (
    <Panel title="开放活动的活动情况">
      <p className="small">
        {`活动结束以后应当按期公布活动情况。已举行${duties.length}项，${
          late > 0 ? `${late}项逾期没有公布。` : '没有逾期的。'
        }`}
      </p>
      <Table
        stack
        tight
        caption="已举行的活动应当公布的活动情况"
        captionHidden
        columns={['活动', '主办单位', '举行', '期限', '情况'].map((label) => ({ label }))}
        rows={duties
          .toSorted((one, other) => ORDER.indexOf(one.standing) - ORDER.indexOf(other.standing))
          .map((duty) => ({ key: duty.no, cells: cellsOf(duty) }))}
      />
    </Panel>
  );
}

const cellsOf = ({ no, title, unit, heldOn, dueOn, publishedOn, standing, workingDaysLeft }: Duty) => [
  <a key="title" href={eventHref(no)} target="_blank" rel="noopener">
    {title}
  </a>,
  unit.name,
  longDate(heldOn),
  longDate(dueOn),
  <span key="standing">
    <Tag kind={KINDS[standing]}>{EVENT_REPORT_STANDING_LABELS[standing]}</Tag>
    <span className="small soft">
      {publishedOn ? `　${longDate(publishedOn)}` : ''}
      {workingDaysLeft == null ? '' : `　还有${workingDaysLeft}个工作日`}
    </span>
  </span>,
];
