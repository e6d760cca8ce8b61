/** The minutes as they are typed: who was there, and a text for each item that is not closed (会议纪要). */
import type { MinutesInput } from '#client/graphql/graphql.ts';
import type { Aliases } from '#client/staff/ground/form/places.ts';
import type { RecordField } from '#client/staff/ground/form/record-field.ts';
import { countOf, linesOf, wrongCount } from '#client/staff/ground/form/typed.ts';
import { type AgendaEntry, type MeetingRecord, standing, titleOf } from './meeting-record.ts';

type ItemName = `item-${string}`;

export interface MinutesForm {
  /** One a line. */
  attendees: string;
  absent: string;
  observers: readonly { category: string; count: string }[];
  /** Text of the minutes that belongs to no single item. */
  general: string;
  [item: ItemName]: string;
}

type Minuted = Pick<MeetingRecord, 'agenda' | 'attendance' | 'minutes' | 'observers'>;

/** Of a closed item nothing stands in minutes that are published. */
export const minuted = (meeting: Pick<MeetingRecord, 'agenda'>): AgendaEntry[] =>
  standing(meeting).filter(({ disclosure }) => disclosure !== 'CLOSED');

const nameOf = (id: string): ItemName => `item-${id}`;

/** The members who were there or not, as the attendance was recorded, one a line. */
const recorded = ({ attendance }: Minuted, there: boolean): string[] =>
  (attendance?.members ?? [])
    .filter(({ present }) => present === there)
    .map(({ post, name }) => `${post} ${name}`);

/** The minutes on record, as they are typed; before there are any, as attendance and letters were recorded. */
export function minutesTyped(meeting: Minuted): MinutesForm {
  const { minutes } = meeting;
  const textOf = (itemId: string | null) =>
    (minutes?.sections ?? [])
      .filter((section) => (section.itemId ?? null) === itemId)
      .map(({ text }) => text)
      .join('\n');
  return {
    attendees: (minutes?.attendees ?? recorded(meeting, true)).join('\n'),
    absent: (minutes?.absent ?? recorded(meeting, false)).join('\n'),
    observers: meeting.observers.map(({ category, count }) => ({ category, count: String(count) })),
    general: textOf(null),
    ...Object.fromEntries(minuted(meeting).map(({ id }) => [nameOf(id), textOf(id)])),
  };
}

export const minutesFields = (meeting: Minuted): readonly RecordField<MinutesForm>[] => [
  { kind: 'area', name: 'attendees', label: '出席', hint: '一人一行，写职务和姓名。' },
  { kind: 'area', name: 'absent', label: '请假', hint: '一人一行；没有的不填。', optional: true },
  {
    kind: 'rows',
    name: 'observers',
    label: '列席代表',
    hint: '只写类别和人数。',
    noun: '列席代表',
    optional: true,
    columns: [
      { kind: 'text', name: 'category', label: '类别', required: true },
      { kind: 'text', name: 'count', label: '人数', beside: true, required: true, wrong: wrongCount },
    ],
  },
  { kind: 'area', name: 'general', label: '会议概况', hint: '不属于某一项议题的内容。', optional: true },
  ...minuted(meeting).map((item): RecordField<MinutesForm> => ({
    kind: 'area',
    name: nameOf(item.id),
    label: `第${item.position}项　${titleOf(item)}`,
    optional: true,
  })),
];

interface Section {
  itemId: string | null;
  text: string;
}

/** Sections of the minutes, in the order of the agenda; empty ones are left out. */
const sectionsIn = (meeting: Pick<MeetingRecord, 'agenda'>, form: MinutesForm): Section[] =>
  [
    { itemId: null, text: form.general },
    ...minuted(meeting).map(({ id }) => ({ itemId: id, text: form[nameOf(id)] ?? '' })),
  ].filter(({ text }) => text.trim() !== '');

/** Form values as the contract's input. */
export const minutesInput = (meeting: Pick<MeetingRecord, 'agenda'>, form: MinutesForm): MinutesInput => ({
  attendees: linesOf(form.attendees),
  absent: linesOf(form.absent),
  observers: form.observers.map(({ category, count }) => ({
    category: category.trim(),
    count: countOf(count),
  })),
  sections: sectionsIn(meeting, form),
});

/** A finding names a section by its place; here each has a field of its own. */
export const minutesAliases =
  (meeting: Pick<MeetingRecord, 'agenda'>) =>
  (form: MinutesForm): Aliases =>
    Object.fromEntries(
      sectionsIn(meeting, form).flatMap(({ itemId }, index) => {
        const name = itemId === null ? 'general' : nameOf(itemId);
        return [
          [`sections.${index}`, name],
          [`sections.${index}.text`, name],
        ];
      }),
    );
