/** The plan of a meeting as it is typed (会议方案). */
import type { MeetingInput, MeetingKind } from '#client/graphql/graphql.ts';
import { chosen } from '#client/staff/ground/form/record-field.ts';
import { instantIn, said, typedIn } from '#client/staff/ground/form/typed.ts';

/** Its texts as the contract has them; day, hours and number as they are typed. */
export interface PlanForm extends Pick<MeetingInput, 'name' | 'place' | 'chair'> {
  kind: MeetingKind | null;
  term: string;
  sessionNo: string;
  heldOn: string;
  startsAt: string;
  endsAt: string;
}

export const EMPTY_PLAN: PlanForm = {
  kind: null,
  name: '',
  term: '',
  sessionNo: '',
  heldOn: '',
  startsAt: '',
  endsAt: '',
  place: '',
  chair: '',
};

/** The plan on record, as it is typed. */
export function planTyped({
  kind,
  name,
  term,
  sessionNo,
  startsAt,
  endsAt,
  place,
  chair,
}: MeetingInput): PlanForm {
  const from = typedIn(startsAt);
  return {
    kind,
    name,
    term: term ?? '',
    sessionNo: sessionNo == null ? '' : String(sessionNo),
    heldOn: from.day,
    startsAt: from.hour,
    endsAt: typedIn(endsAt).hour,
    place,
    chair,
  };
}

/** As the contract takes it; what is lacking was asked for before. */
export const planInput = ({
  kind,
  term,
  sessionNo,
  heldOn,
  startsAt,
  endsAt,
  ...form
}: PlanForm): MeetingInput => ({
  ...form,
  kind: chosen(kind),
  term: said(term),
  sessionNo: sessionNo.trim() === '' ? null : Number(sessionNo),
  startsAt: instantIn(heldOn, startsAt) ?? '',
  endsAt: instantIn(heldOn, endsAt) ?? '',
});
