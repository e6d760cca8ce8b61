/** Form of the consultation of units from before the platform (补录), filled in from their letters on paper. */
import type { LateUnitsInput } from '#client/graphql/graphql.ts';
import type { RecordField } from '#client/staff/ground/form/record-field.ts';
import type { CalendarDay } from '#server/law/calendar/calendar-day.ts';
import { UNIT_REPLY_LABELS, UnitReply } from '#server/law/procedure/unit-consultation.ts';
import type { LateTold } from './late-told.ts';
import { said, type StepProps, typed, within } from '../procedure/step.ts';

export interface UnitRow {
  unitName: string;
  sentOn: string;
  dueOn: string;
  reply: UnitReply | '';
  repliedOn: string;
  settled: boolean;
  dispute: string;
  theirView: string;
  ownView: string;
  reasons: string;
  basis: string;
}

export interface UnitsForm {
  consultations: readonly UnitRow[];
  noUnitConcerned: boolean;
  fileIds: string[];
}

export const BLANK: UnitsForm = { consultations: [], noUnitConcerned: false, fileIds: [] };

/** Test for a unit's answer that asks for a change; one that was not settled is a dispute. */
const contested = ({ reply }: UnitRow) => reply !== '' && reply !== UnitReply.AGREE;
const disputed = (row: UnitRow) => contested(row) && !row.settled;

const columnsOf = (days: { min: string; max: string }): readonly RecordField<UnitRow>[] => [
  { kind: 'text', name: 'unitName', label: '单位名称' },
  { kind: 'day', name: 'sentOn', label: '送出日期', required: true, ...days },
  {
    kind: 'day',
    name: 'dueOn',
    label: '反馈的最后日期',
    hint: '过了这一日仍未反馈的，按本县做法视为同意。',
    optional: true,
    beside: true,
    min: days.min,
  },
  { kind: 'choice', name: 'reply', label: '反馈意见', options: UNIT_REPLY_LABELS, none: '未反馈' },
  {
    kind: 'day',
    name: 'repliedOn',
    label: '反馈日期',
    optional: true,
    ...days,
    when: ({ reply }) => reply !== '',
  },
  { kind: 'tick', name: 'settled', label: '经协商已达成一致', when: contested },
  { kind: 'area', name: 'dispute', label: '争议内容', when: disputed },
  { kind: 'area', name: 'theirView', label: '该单位意见', when: disputed },
  { kind: 'area', name: 'ownView', label: '承办单位意见', when: disputed },
  { kind: 'area', name: 'reasons', label: '承办单位的理由', when: disputed },
  { kind: 'area', name: 'basis', label: '依据', when: disputed },
];

export const fieldsOf = (props: StepProps): readonly RecordField<UnitsForm>[] => [
  {
    kind: 'rows',
    name: 'consultations',
    label: '征求意见的单位',
    hint: '涉及其他单位职责的，应当与其充分协商；不能取得一致意见的，说明争议、各方意见、理由和依据（国令713号第十三条）。',
    noun: '单位',
    columns: columnsOf(within(props)),
  },
  {
    kind: 'tick',
    name: 'noUnitConcerned',
    label: '不涉及其他单位的职责',
    hint: '确实不涉及的才勾选，并且不列单位。',
  },
];

/** A row as the contract's input; details of a dispute are sent only of a unit that did not come to agree. */
const rowOf = (row: UnitRow) => {
  const told = (text: string) => (disputed(row) ? said(text) : null);
  return {
    unitName: row.unitName,
    sentOn: row.sentOn as CalendarDay,
    dueOn: (row.dueOn || null) as CalendarDay | null,
    reply: row.reply || null,
    repliedOn: (row.reply ? row.repliedOn || null : null) as CalendarDay | null,
    settled: contested(row) && row.settled,
    dispute: told(row.dispute),
    theirView: told(row.theirView),
    ownView: told(row.ownView),
    reasons: told(row.reasons),
    basis: told(row.basis),
  };
};

export const inputOf = ({ consultations, noUnitConcerned }: UnitsForm): LateUnitsInput => ({
  noUnitConcerned,
  consultations: consultations.map(rowOf),
});

/** As a confirmed entry tells it (现行的补录). */
export const valuesOf = ({
  consultations,
  noUnitConcerned,
}: NonNullable<LateTold['unitConsultation']>): Omit<UnitsForm, 'fileIds'> => ({
  noUnitConcerned,
  consultations: consultations.map(({ unitName, sentOn, reply, settled, ...told }) => ({
    unitName,
    sentOn,
    reply: reply ?? '',
    settled,
    dueOn: typed(told.dueOn),
    repliedOn: typed(told.repliedOn),
    dispute: typed(told.dispute),
    theirView: typed(told.theirView),
    ownView: typed(told.ownView),
    reasons: typed(told.reasons),
    basis: typed(told.basis),
  })),
});
