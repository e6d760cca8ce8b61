/** What is typed about the units asked, and how it becomes what the contract and the law take. */
import type { UnitConsultationsInput } from '#client/graphql/graphql.ts';
import type { Finding } from '#client/staff/frame/refusal.ts';
import type { CalendarDay } from '#server/law/calendar-day.ts';
import { refuseUnitConsultations, UnitReply } from '#server/law/unit-consultation.ts';
import { said } from './step-places.ts';

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
  replacesId: string;
  consultations: readonly UnitRow[];
  noUnitConcerned: boolean;
  fileIds: string[];
}

export const NO_UNIT: UnitRow = {
  unitName: '',
  sentOn: '',
  dueOn: '',
  reply: '',
  repliedOn: '',
  settled: false,
  dispute: '',
  theirView: '',
  ownView: '',
  reasons: '',
  basis: '',
};
export const BLANK: UnitsForm = { replacesId: '', consultations: [], noUnitConcerned: false, fileIds: [] };

export const SHAPE = {
  form: 'units',
  labels: {
    consultations: '征求意见的单位',
    noUnitConcerned: '不涉及其他单位的职责',
    fileIds: '有关单位的意见',
  },
  lists: ['consultations'],
};

/** What became of an answer that asks for something. */
export const contested = ({ reply }: Pick<UnitRow, 'reply'>) => reply !== '' && reply !== UnitReply.AGREE;

/** A dispute is told of those who did not come to agree, and of nobody else. */
const rowOf = (row: UnitRow) => {
  const told = (text: string) => (contested(row) && !row.settled ? said(text) : null);
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

export const inputOf = (values: UnitsForm): UnitConsultationsInput => ({
  consultations: values.consultations.map(rowOf),
  noUnitConcerned: values.noUnitConcerned,
  fileIds: values.fileIds,
});

export const gapsIn = ({ consultations }: UnitsForm): Record<string, string> =>
  Object.fromEntries(
    consultations.flatMap(({ sentOn }, index) =>
      sentOn ? [] : [[`consultations.${index}.sentOn`, '请选送出日期']],
    ),
  );

/** 国令713号第十三条, said while one types; a unit without a name is known by its place. */
export const findingsIn =
  (today: CalendarDay) =>
  ({ consultations, noUnitConcerned }: UnitsForm): readonly Finding[] =>
    refuseUnitConsultations(
      {
        consultations: consultations.map(rowOf).map((row, index) => ({
          ...row,
          unitName: row.unitName || `单位${index + 1}`,
        })),
        noUnitConcerned,
      },
      today,
    );
