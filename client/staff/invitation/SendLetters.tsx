import { graphql } from '#client/graphql/gql.ts';
import { chosen, type RecordField } from '#client/staff/decision/form/record-field.ts';
import { RecordForm } from '#client/staff/decision/form/RecordForm.tsx';
import { instantIn, typedIn, wrongHour } from '#client/staff/hearing/typed.ts';
import { Note } from '#client/ui/Note.tsx';
import { usualReplyBy } from '#server/law/invitation-letter.ts';
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

/** 发出邀请函: every letter that is prepared for the item, as it will read. */
export function SendLetters({
  meeting,
  item,
  policy,
  calendar,
  prepared,
}: ItemProps & { prepared: readonly Invited[] }) {
  if (prepared.length === 0) return null;
  // The office works with days: without the calendar of days off the usual deadline cannot be told.
  if (!calendar) return <p className="small soft">正在取工作日历……</p>;
  const lead = { replyWorkingDays: policy.invitationReplyWorkingDays };
  const { day, hour } = typedIn(usualReplyBy(new Date(meeting.startsAt), lead, calendar).toISOString());
  const record: LetterForm = { day, hour, contact: '', note: '' };
  return (
    <>
      <Note small title={`${prepared.length}份邀请函待发出`} level={3}>
        {prepared.map(({ addressee }) => addressee).join('、')}
      </Note>
      <RecordForm
        form={`send:${item.id}`}
        documents={[]}
        capability={item.inviting}
        word="发出邀请函"
        document={SendInvitations}
        record={record}
        fields={fieldsFor(typedIn(meeting.startsAt).day)}
        aliases={{ replyBy: 'day' }}
        variables={({ day: on, hour: at, contact, note }) => ({
          itemId: item.id,
          input: { replyBy: chosen(instantIn(on, at)), contact, note },
        })}
        outlook={({ values }) => (
          <LetterPreview meeting={meeting} item={item} invited={prepared} letter={values} />
        )}
        confirm={
          <p>
            {prepared.length}
            份邀请函立即编号发出：留有电子邮箱的发信，其余的列入须电话告知的名单。发出以后内容不能修改，只能取消。
          </p>
        }
      />
    </>
  );
}
