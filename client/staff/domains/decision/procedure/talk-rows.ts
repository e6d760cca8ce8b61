/** Rows of 与特定群体的沟通协商 in the form of an activity (第十四条). */
import type { RecordField } from '#client/staff/ground/form/record-field.ts';
import { words } from '#client/words.ts';
import {
  GROUP_COUNTERPART_LABELS,
  type GroupCounterpart,
} from '#server/law/participation/group-consultation.ts';

export interface TalkRow {
  groupName: string;
  counterpart: GroupCounterpart | '';
  counterpartName: string;
  opinions: string;
}

export const TALK: readonly RecordField<TalkRow>[] = [
  { kind: 'text', name: 'groupName', label: '涉及的特定群体' },
  {
    kind: 'choice',
    name: 'counterpart',
    label: '对象',
    options: GROUP_COUNTERPART_LABELS,
    none: words.form.choose,
    required: true,
  },
  { kind: 'text', name: 'counterpartName', label: '团体、组织或者代表的名称', beside: true },
  { kind: 'area', name: 'opinions', label: '对方的意见' },
];
