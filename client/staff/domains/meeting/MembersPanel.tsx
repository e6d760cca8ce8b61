import type { OrganMembersQuery } from '#client/graphql/graphql.ts';
import { longDate } from '#client/format.ts';
import { type CapabilityRef, notMine } from '#client/staff/ground/frame/CapabilityButton.tsx';
import type { RecordField } from '#client/staff/ground/form/record-field.ts';
import { RecordForm } from '#client/staff/ground/form/RecordForm.tsx';
import { Panel } from '#client/ui/desk/Panel.tsx';
import { SaveOrganMember } from './session-documents.ts';
import { useMembers } from './use-members.ts';

type Member = OrganMembersQuery['organMembers'][number];

interface Values {
  name: string;
  post: string;
  head: boolean;
  since: string;
  until: string;
}

const EMPTY: Values = { name: '', post: '', head: false, since: '', until: '' };

const FIELDS: readonly RecordField<Values>[] = [
  { kind: 'text', name: 'name', label: '姓名' },
  { kind: 'text', name: 'post', label: '职务', hint: '如“副县长”“副镇长”。', beside: true },
  { kind: 'tick', name: 'head', label: '行政首长' },
  { kind: 'day', name: 'since', label: '任职起', required: true },
  { kind: 'day', name: 'until', label: '任职至', hint: '离任的填写最后一天；在任的不填。', optional: true },
];

const inputOf = ({ until, ...values }: Values) => ({ ...values, until: until || null });

/** 会议组成人员: the list that every meeting's attendance is recorded against; for the office that keeps it. */
export function MembersPanel() {
  const asked = useMembers();
  if (!asked.data || notMine(asked.data.saveOrganMemberCan)) return null;
  const { organMembers, saveOrganMemberCan } = asked.data;
  return (
    <Panel title="会议组成人员">
      <details>
        <summary>名单（{organMembers.length}人）</summary>
        <div className="stack">
          <p className="small soft">
            会议的出席情况按会议当日在任的人员登记；行政首长最后发表意见、作出决定。
          </p>
          <ul className="stack plain">
            {organMembers.map((member) => (
              <li key={member.id}>
                <Listed member={member} capability={saveOrganMemberCan} onDone={asked.refetch} />
              </li>
            ))}
          </ul>
          <MemberForm capability={saveOrganMemberCan} onDone={asked.refetch} />
        </div>
      </details>
    </Panel>
  );
}

interface FormProps {
  member?: Member;
  capability: CapabilityRef;
  onDone: () => void;
}

const Listed = ({ member, ...props }: FormProps & { member: Member }) => (
  <>
    <p>
      {member.post}
      {member.name}
      {member.head ? '（行政首长）' : ''}
      <span className="small soft">
        　{longDate(member.since)}起{member.until ? `，至${longDate(member.until)}` : ''}
      </span>
    </p>
    <MemberForm member={member} {...props} />
  </>
);

const MemberForm = ({ member, capability, onDone }: FormProps) => (
  <RecordForm
    form={`organ-member:${member?.id ?? 'new'}`}
    capability={capability}
    look="quiet"
    word={member ? `更正${member.name}` : '添加组成人员'}
    document={SaveOrganMember}
    record={member ? { ...member, until: member.until ?? '' } : EMPTY}
    fields={FIELDS}
    variables={(values) => ({
      id: member?.id ?? null,
      version: member?.version ?? null,
      input: inputOf(picked(values)),
    })}
    onDone={onDone}
  />
);

const picked = ({ name, post, head, since, until }: Values): Values => ({ name, post, head, since, until });
