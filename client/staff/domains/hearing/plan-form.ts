/** Form of a hearing's plan and notice, and its conversion to the contract's input (听证会方案). */
import type { HearingInput, SelectionMode, StakeholderSide } from '#client/graphql/graphql.ts';
import { USUAL_PUBLIC_SEATS, usualSides } from '#server/law/hearing/hearing-sides.ts';
import type { HearingRecord } from './hearing-record.ts';
import { countOf, dayIn, instantIn, said, typedEnd, typedIn } from '#client/staff/ground/form/typed.ts';

export interface SeatsRow {
  side: StakeholderSide | '';
  seats: string;
  mode: SelectionMode | '';
}

type Plain = Pick<
  HearingInput,
  'name' | 'purpose' | 'isPrice' | 'host' | 'chair' | 'conditions' | 'content' | 'contact'
>;

/** The plain ones as the contract has them; days, hours and numbers as they are typed. */
export interface PlanForm extends Plain {
  heldOn: string;
  startsAt: string;
  place: string;
  sides: readonly SeatsRow[];
  selectionMethod: string;
  opensOn: string;
  opensHour: string;
  closesOn: string;
  closesHour: string;
  observerSeats: string;
  pressSeats: string;
  draftFileId: string;
  explanationFileId: string;
}

/** Seats as they are typed. */
const typedSeats = (sides: HearingInput['sides']): readonly SeatsRow[] =>
  sides.map(({ side, seats, mode }) => ({ side, seats: String(seats), mode }));

/** A new plan: named after its decision, with the usual seats, and the rest open. */
export const newPlan = (title: string, { host, price }: { host: string; price: boolean }): PlanForm => ({
  name: `${title}听证会`,
  purpose: '',
  isPrice: price,
  host,
  chair: '',
  heldOn: '',
  startsAt: '09:00',
  place: '',
  conditions: '',
  sides: typedSeats([...usualSides({ price })]),
  selectionMethod: '',
  opensOn: '',
  opensHour: '00:00',
  closesOn: '',
  closesHour: '24:00',
  observerSeats: String(USUAL_PUBLIC_SEATS.observerSeats),
  pressSeats: String(USUAL_PUBLIC_SEATS.pressSeats),
  content: '',
  contact: '',
  draftFileId: '',
  explanationFileId: '',
});

/** A draft or an explanation that was named stands among the hearing's documents. */
type Papers = Pick<HearingRecord, 'documents'> & {
  fileKinds: Readonly<Record<string, string>>;
};

const paperOf = ({ documents, fileKinds }: Papers, kind: string) =>
  documents.find(({ id }) => fileKinds[id] === kind)?.id ?? '';

/** The plan on record, as it is typed. */
export function planTyped(hearing: HearingRecord, fileKinds: Papers['fileKinds']): PlanForm {
  const [opens, closes] = [typedIn(hearing.signUpOpensAt), typedEnd(hearing.signUpClosesAt)];
  return {
    name: hearing.name,
    purpose: hearing.purpose,
    isPrice: hearing.isPrice,
    host: hearing.host,
    chair: hearing.chair ?? '',
    heldOn: hearing.heldOn ?? '',
    startsAt: hearing.startsAt ?? '',
    place: hearing.place ?? '',
    conditions: hearing.conditions,
    sides: typedSeats([...hearing.sides]),
    selectionMethod: hearing.selectionMethod ?? '',
    opensOn: opens.day,
    opensHour: opens.hour || '00:00',
    closesOn: closes.day,
    closesHour: closes.hour || '24:00',
    observerSeats: String(hearing.observerSeats),
    pressSeats: String(hearing.pressSeats),
    content: hearing.content,
    contact: hearing.contact,
    draftFileId: paperOf({ ...hearing, fileKinds }, 'DRAFT'),
    explanationFileId: paperOf({ ...hearing, fileKinds }, 'EXPLANATION'),
  };
}

/** Rows whose side is chosen; the form asks for the rest of them. */
const sidesIn = (rows: readonly SeatsRow[]) =>
  rows.flatMap(({ side, seats, mode }) => (side && mode ? [{ side, seats: countOf(seats), mode }] : []));

/** Form values as the contract's input. */
export function planInput(form: PlanForm): HearingInput {
  const { opensOn, opensHour, closesOn, closesHour, ...typed } = form;
  return {
    ...typed,
    heldOn: dayIn(typed.heldOn),
    startsAt: said(typed.startsAt),
    place: said(typed.place),
    sides: sidesIn(typed.sides),
    selectionMethod: said(typed.selectionMethod),
    signUpOpensAt: instantIn(opensOn, opensHour),
    signUpClosesAt: instantIn(closesOn, closesHour),
    observerSeats: countOf(typed.observerSeats),
    pressSeats: countOf(typed.pressSeats),
    draftFileId: typed.draftFileId || null,
    explanationFileId: typed.explanationFileId || null,
  };
}
