/** Form of a unit's answer, at its own desk or on paper, and its conversion to the contract's input. */
import type { UnitReply as Reply } from '#client/graphql/graphql.ts';
import type { RecordField } from '#client/staff/ground/form/record-field.ts';
import { clauseName } from '#server/law/draft/clause-number.ts';
import { UNIT_REPLY_LABELS } from '#server/law/procedure/unit-consultation.ts';

export interface OpinionRow {
  clauseNo: string;
  text: string;
}

export interface AnswerValues {
  reply: Reply | '';
  opinions: readonly OpinionRow[];
}

export const NO_ANSWER: AnswerValues = { reply: '', opinions: [] };

interface Clauses {
  clauses: readonly { no: string }[];
}

const clauseOptions = ({ clauses }: Clauses) =>
  Object.fromEntries(clauses.map(({ no }) => [no, clauseName(no)]));

/** The fields of an answer; what to say is asked of who does not simply agree. */
export const answerFields = (letter: Clauses): readonly RecordField<AnswerValues>[] => [
  { kind: 'choice', name: 'reply', label: '答复', options: UNIT_REPLY_LABELS, inView: true, required: true },
  {
    kind: 'rows',
    name: 'opinions',
    label: '意见',
    hint: '一条意见一栏，选择是对哪一条的；对全文的意见不用选。',
    noun: '意见',
    blank: { clauseNo: '', text: '' },
    when: ({ reply }) => reply !== '' && reply !== 'AGREE',
    columns: [
      { kind: 'choice', name: 'clauseNo', label: '条款', options: clauseOptions(letter), none: '对全文' },
      { kind: 'area', name: 'text', label: '意见内容' },
    ],
  },
];

/** Form values as the contract's input. */
export const answerOf = ({ reply, opinions }: AnswerValues) => ({
  reply: reply || 'AGREE',
  opinions:
    reply === 'AGREE' ? [] : opinions.map(({ clauseNo, text }) => ({ clauseNo: clauseNo || null, text })),
});
