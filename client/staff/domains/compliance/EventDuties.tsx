import { OpenDayTerms } from '#client/staff/domains/county-calendar/OpenDayTerms.tsx';
import { EventReportDuties } from './EventReportDuties.tsx';

/** 开放活动 on the board: duties that are the county's or a host's, not a decision's. */
export const EventDuties = ({ year }: { year: number | null }) => (
  <>
    <OpenDayTerms year={year} />
    <EventReportDuties year={year} />
  </>
);
