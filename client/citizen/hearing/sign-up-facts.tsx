import type { HearingAttendance, StakeholderSide } from '#client/graphql/graphql.ts';
import type { Fact } from '#client/ui/Facts.tsx';
import { HEARING_ATTENDANCE_LABELS, STAKEHOLDER_SIDE_LABELS } from '#client/words.ts';
import { hearingHref } from '../addresses/hearing.ts';
import { heldText } from '../parts/hearing-times.ts';

interface SignedUp {
  attendance: HearingAttendance;
  side?: StakeholderSide | null | undefined;
  displayName: string;
  hearing: {
    no: string;
    name: string;
    place?: string | null | undefined;
    heldOn?: string | null | undefined;
    startsAt?: string | null | undefined;
  };
}

/** Term by term, for the receipt and for later (报名的内容). */
export const signUpFacts = ({ attendance, side, displayName, hearing }: SignedUp): Fact[] => [
  { term: '听证会', detail: <a href={hearingHref(hearing.no)}>{hearing.name}</a> },
  { term: '时间', detail: heldText(hearing) },
  { term: '地点', detail: hearing.place ?? '另行公告' },
  {
    term: '身份',
    detail: `${HEARING_ATTENDANCE_LABELS[attendance]}${side ? `（${STAKEHOLDER_SIDE_LABELS[side]}）` : ''}`,
  },
  { term: '报名人', detail: displayName },
];
