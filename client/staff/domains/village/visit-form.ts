import type { RecordField } from '#client/staff/ground/form/record-field.ts';
import { VISIT_FORM_LABELS } from '#client/words.ts';
import type { CalendarDay } from '#server/law/calendar/calendar-day.ts';
import { VisitForm } from '#server/law/village/village-visit.ts';

interface TypedVoice {
  consultationId: string;
  title: string;
  text: string;
}

/** A visit as it is typed. */
export interface TypedVisit {
  form: string;
  visitedOn: string;
  who: string;
  households: string;
  persons: string;
  said: string;
  voices: readonly TypedVoice[];
}

export const blankVisit = (today: string): TypedVisit => ({
  form: VisitForm.HOUSEHOLD,
  visitedOn: today,
  who: '',
  households: '',
  persons: '',
  said: '',
  voices: [],
});

/** Fields of a visit; rounds by their id are those of the visitor's unit that take opinions now. */
export const visitFields = (
  rounds: Readonly<Record<string, string>>,
  today: string,
): readonly RecordField<TypedVisit>[] => [
  { kind: 'choice', name: 'form', label: '形式', options: VISIT_FORM_LABELS, inView: true },
  { kind: 'day', name: 'visitedOn', label: '走访日期', max: today },
  { kind: 'text', name: 'who', label: '谁去走访', hint: '工作人员的姓名，不写被走访的人。' },
  { kind: 'text', name: 'households', label: '走了几户', count: true },
  { kind: 'text', name: 'persons', label: '见到几人', count: true, beside: true },
  { kind: 'area', name: 'said', label: '听到了什么', hint: '只有本单位看得到；不写村民的电话、证件号。' },
  {
    kind: 'rows',
    name: 'voices',
    label: '意见和需求',
    noun: '条目',
    optional: true,
    hint: '对本单位正在征求意见的草案的，转入征求意见；其他的转为公众留言，有办理期限。',
    blank: { consultationId: '', title: '', text: '' },
    columns: [
      {
        kind: 'choice',
        name: 'consultationId',
        label: '转到哪里',
        options: rounds,
        none: '公众留言（需求）',
        optional: true,
      },
      {
        kind: 'text',
        name: 'title',
        label: '需求的标题',
        when: ({ consultationId }) => consultationId === '',
      },
      { kind: 'area', name: 'text', label: '原话' },
    ],
  },
];

/** A text that is no number is sent as -1, so that the law says so. */
const numberIn = (text: string): number => (/^\d{1,5}$/.test(text.trim()) ? Number(text) : -1);

export const visitVariables = (id: string, { form, visitedOn, voices, ...typed }: TypedVisit) => ({
  ...typed,
  id,
  form: form as VisitForm,
  visitedOn: visitedOn as CalendarDay,
  households: typed.households.trim() === '' && form === VisitForm.EVENING ? 0 : numberIn(typed.households),
  persons: numberIn(typed.persons),
  voices: voices.map(({ consultationId, title, text }) => ({
    consultationId: consultationId || null,
    title: consultationId ? null : title,
    text,
  })),
});
