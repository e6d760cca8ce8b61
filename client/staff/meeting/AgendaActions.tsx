import type { RepresentativeCategory } from '#client/graphql/graphql.ts';
import { chosen, type RecordField } from '#client/staff/form/record-field.ts';
import { RecordForm } from '#client/staff/form/RecordForm.tsx';
import { REPRESENTATIVE_CATEGORY_LABELS, words } from '#client/words.ts';
import { formOf, type MeetingActionProps, namesOf, standing } from './meeting-record.ts';
import { RecordInvitations, WithdrawAgendaItem } from './plan-documents.ts';

interface Invited {
  itemId: string;
  category: RepresentativeCategory | null;
  sent: string;
  accepted: string;
  sentOn: string;
}

const wrongCount = (text: string) =>
  /^-?\d{1,4}$/.test(text.trim()) ? undefined : '请填写人数，没有的填0。';

const invitedFields = (items: Record<string, string>, today: string): readonly RecordField<Invited>[] => [
  { kind: 'choice', name: 'itemId', label: '议题', options: items, none: words.form.choose, required: true },
  {
    kind: 'choice',
    name: 'category',
    label: '邀请哪一类人员',
    options: REPRESENTATIVE_CATEGORY_LABELS,
    none: words.form.choose,
    required: true,
  },
  { kind: 'day', name: 'sentOn', label: '发出邀请的日期', max: today, required: true },
  { kind: 'text', name: 'sent', label: '邀请人数', beside: true, required: true, wrong: wrongCount },
  {
    kind: 'text',
    name: 'accepted',
    label: '应邀人数',
    hint: '只登记人数，逐次累加：后来答复的，邀请人数填0；登记错的用负数冲减。',
    beside: true,
    required: true,
    wrong: wrongCount,
  },
];

/** 登记邀请列席: of a flagged item who is concerned is invited; only counts are kept. */
export function RecordInvited({ meeting, today, capability }: MeetingActionProps) {
  const { on, ...form } = formOf(meeting, 'invite');
  const items = standing(meeting).filter(({ disclosure }) => disclosure !== 'CLOSED');
  const [first] = items.filter(({ livelihood, highAttention }) => livelihood || highAttention);
  return (
    <RecordForm
      {...form}
      capability={capability}
      look="quiet"
      word="登记邀请列席"
      document={RecordInvitations}
      record={{ itemId: first?.id ?? '', category: null, sent: '', accepted: '0', sentOn: today }}
      fields={invitedFields(namesOf(items), today)}
      variables={({ itemId, category, sent, accepted, sentOn }) => ({
        ...on,
        itemId,
        input: { category: chosen(category), sent: Number(sent), accepted: Number(accepted), sentOn },
      })}
    />
  );
}

/** 撤下议题: once announced, an item is not silently gone. */
export function Withdraw({ meeting, capability }: MeetingActionProps) {
  const { on, ...form } = formOf(meeting, 'withdraw');
  const items = standing(meeting).filter(({ announcedAt, startedAt }) => announcedAt && !startedAt);
  return (
    <RecordForm
      {...form}
      capability={capability}
      look="quiet"
      word="撤下议题"
      document={WithdrawAgendaItem}
      record={{ itemId: '', reason: '' }}
      fields={[
        {
          kind: 'choice',
          name: 'itemId',
          label: '议题',
          options: namesOf(items),
          none: words.form.choose,
          required: true,
        },
        { kind: 'area', name: 'reason', label: '撤下的原因', hint: '随议程变更公布。', required: true },
      ]}
      variables={({ itemId, reason }) => ({ ...on, itemId, reason })}
      confirm={<p>撤下和原因立即公布，议题划去保留，本次会议不再审议。</p>}
    />
  );
}
