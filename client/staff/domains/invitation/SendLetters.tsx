import { graphql } from '#client/graphql/gql.ts';
import { chosen, type RecordField } from '#client/staff/ground/form/record-field.ts';
import { RecordForm } from '#client/staff/ground/form/RecordForm.tsx';
import { instantIn, typedIn, wrongHour } from '#client/staff/ground/form/typed.ts';
import { Note } from '#client/ui/Note.tsx';
import { usualReplyBy } from '#server/law/invitation/invitation-letter.ts';
import type { LocalPolicy } from '#server/law/policy/local-policy.ts';
import type { WorkCalendar } from '#server/law/calendar/working-day.ts';
import type { Invited } from './invitation-record.ts';
import type { ItemProps } from './ItemPanel.tsx';
import { LetterPreview } from './LetterPreview.tsx';

const SendInvitations = graphql(`
  mutation SendInvitations(
    $itemId: ID!
    $input: SendInvitationsInput!
    $acknowledged: [AcknowledgementInput!]! = []
  ) {
    sendInvitations(itemId: $itemId, input: $input, acknowledged: $acknowledged) {
      ... on InvitationsOfItem {
        invitations {
          id
        }
      }
      ...RefusalPanel_refusal
    }
  }
`);

export interface LetterForm {
  day: string;
  hour: string;
  contact: string;
  note: string;
}

const fieldsFor = (heldOn: string): readonly RecordField<LetterForm>[] => [
  { kind: 'day', name: 'day', label: '答复期限', max: heldOn, required: true },
  { kind: 'text', name: 'hour', label: '几点以前', beside: true, required: true, wrong: wrongHour },
  {
    kind: 'text',
    name: 'contact',
    label: '联系人和电话',
    hint: '如“县政府办公室会务股，0000-5550100”。',
    required: true,
  },
  {
    kind: 'area',
    name: 'note',
    label: '其他要说明的',
    hint: '如材料在哪里取、从哪个门进；没有的留空。',
    optional: true,
  },
];

/** Answered by the close of office on the day the county has set, unless the office says otherwise. */
function usualLetter(startsAt: string, policy: LocalPolicy, calendar: WorkCalendar): LetterForm {
  const lead = { replyWorkingDays: policy.invitationReplyWorkingDays };
  const { day, hour } = typedIn(usualReplyBy(new Date(startsAt), lead, calendar).toISOString());
  return { day, hour, contact: '', note: '' };
}

interface SendLettersProps extends ItemProps {
  prepared: readonly Invited[];
}

/** 发出邀请函: what waits to be sent, and the form that sends it. */
export function SendLetters(props: SendLettersProps) {
  const { calendar, prepared } = props;
  if (prepared.length === 0) return null;
  // Without the calendar of days off the usual deadline cannot be computed.
  if (!calendar) return <p className="small soft">正在取工作日历……</p>;
  return (
    <>
      <Note small title={`${prepared.length}份邀请函待发出`} level={3}>
        {prepared.map(({ addressee }) => addressee).join('、')}
      </Note>
      <LetterForms {...props} calendar={calendar} />
    </>
  );
}

/** Every letter that is prepared for the item, as it will read. */
const LetterForms = ({
  meeting,
  item,
  policy,
  calendar,
  prepared,
}: SendLettersProps & { calendar: WorkCalendar }) => (
  <RecordForm
    form={`send:${item.id}`}
    capability={item.inviting}
    word="发出邀请函"
    document={SendInvitations}
    record={usualLetter(meeting.startsAt, policy, calendar)}
    fields={fieldsFor(typedIn(meeting.startsAt).day)}
    aliases={{ replyBy: 'day' }}
    variables={({ day: on, hour: at, contact, note }) => ({
      itemId: item.id,
      input: { replyBy: chosen(instantIn(on, at)), contact, note },
    })}
    renderOutlook={({ values }) => (
      <LetterPreview meeting={meeting} item={item} invited={prepared} letter={values} />
    )}
    confirm={
      <p>
        {prepared.length}
        份邀请函立即编号发出：留有电子邮箱的发信，其余的列入须电话告知的名单。发出以后内容不能修改，只能取消。
      </p>
    }
  />
);
