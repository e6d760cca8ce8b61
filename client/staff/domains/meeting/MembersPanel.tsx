import type { OrganMembersQuery } from '#client/graphql/graphql.ts';
import { type CapabilityRef, notMine } from '#client/staff/ground/frame/CapabilityButton.tsx';
import type { RecordField } from '#client/staff/ground/form/record-field.ts';
import { RecordForm } from '#client/staff/ground/form/RecordForm.tsx';
import { Panel } from '#client/ui/desk/Panel.tsx';
import { type Change, Changes, isWaiting } from '#client/staff/engines/change/Changes.tsx';
import { ProposeMemberChange } from './session-documents.ts';
import { useMembers } from './use-members.ts';

type Member = OrganMembersQuery['organMembers'][number];

interface Values {
  name: string;
  post: string;
  head: boolean;
  since: string;
  until: string;
  authorisationNo: string;
  authorisationOn: string;
  reason: string;
}

const EMPTY: Values = {
  name: '',
  post: '',
  head: false,
  since: '',
  until: '',
  authorisationNo: '',
  authorisationOn: '',
  reason: '',
};

const FIELDS: readonly RecordField<Values>[] = [
  { kind: 'text', name: 'name', label: '姓名' },
  { kind: 'text', name: 'post', label: '职务', hint: '如“副县长”“副镇长”。', beside: true },
  { kind: 'tick', name: 'head', label: '行政首长' },
  {
    kind: 'text',
    name: 'authorisationNo',
    label: '代行职权的书面授权的文号',
    hint: '由他人代行行政首长职权的填写。',
    optional: true,
    when: ({ head }) => head,
  },
  {
    kind: 'day',
    name: 'authorisationOn',
    label: '书面授权的日期',
    optional: true,
    beside: true,
    when: ({ head }) => head,
  },
  { kind: 'day', name: 'since', label: '任职起', required: true },
  { kind: 'day', name: 'until', label: '任职至', hint: '离任的填写最后一天；在任的不填。', optional: true },
  {
    kind: 'area',
    name: 'reason',
    label: '变动的理由',
    hint: '写明任免机关和文件，如“县人大常委会10月28日任命，公告第12号”。',
    required: true,
  },
];

const inputOf = ({ name, post, head, since, until, authorisationNo, authorisationOn }: Values) => ({
  name,
  post,
  head,
  since,
  until: until || null,
  authorisationNo: (head && authorisationNo) || null,
  authorisationOn: (head && authorisationOn) || null,
});

/** 会议组成人员: the list that every meeting keeps when it opens, and its changes; for the office that keeps it. */
export function MembersPanel() {
  const asked = useMembers();
  if (!asked.data || notMine(asked.data.changeOrganMembersCan)) return null;
  const { organMembers, organMemberChanges, changeOrganMembersCan: capability } = asked.data;
  const props = { capability, onDone: asked.refetch };
  const waiting = organMemberChanges.filter(isWaiting);
  return (
    <Panel title="会议组成人员">
      {waiting.length > 0 ? <Made changes={waiting} capability={capability} /> : null}
      <details>
        <summary>名单（{organMembers.length}人）</summary>
        <div className="stack">
          <p className="small soft">
            应到会人员在宣布开会时按这份名单固定；名单的变动写明理由，经另一人确认，不改动开过的会。
          </p>
          <ul className="stack plain">
            {organMembers.map((member) => (
              <li key={member.id}>
                <Listed member={member} {...props} />
              </li>
            ))}
          </ul>
          <MemberForm {...props} />
        </div>
      </details>
      {organMemberChanges.length > waiting.length ? (
        <details>
          <summary>变动的经过</summary>
          <Made changes={organMemberChanges.filter((one) => !isWaiting(one))} capability={capability} />
        </details>
      ) : null}
    </Panel>
  );
}

const Made = (props: { changes: readonly Change[]; capability: CapabilityRef }) => (
  <Changes about={() => '名单'} effect="核对任免文件；名单随即变动，以后的会议按变动后的名单。" {...props} />
);

interface FormProps {
  member?: Member;
  capability: CapabilityRef;
  onDone: () => void;
}

const Listed = ({ member, ...props }: FormProps & { member: Member }) => (
  <>
    <p>{member.words}</p>
    <MemberForm member={member} {...props} />
  </>
);

const recordOf = ({ until, authorisationNo, authorisationOn, ...member }: Member): Values => ({
  ...member,
  until: until ?? '',
  authorisationNo: authorisationNo ?? '',
  authorisationOn: authorisationOn ?? '',
  reason: '',
});

const MemberForm = ({ member, capability, onDone }: FormProps) => (
  <RecordForm
    form={`organ-member:${member?.id ?? 'new'}`}
    capability={capability}
    look="quiet"
    word={member ? `变动${member.name}` : '添加组成人员'}
    document={ProposeMemberChange}
    record={member ? recordOf(member) : EMPTY}
    fields={FIELDS}
    variables={(values) => ({
      id: member?.id ?? null,
      version: member?.version ?? null,
      input: inputOf(values),
      reason: values.reason,
    })}
    confirm={<p>提出以后由另一人确认，确认以前名单不变。</p>}
    onDone={onDone}
  />
);
