import { ChoiceGroup } from '#client/ui/ChoiceGroup.tsx';
import { TextInput } from '#client/ui/TextInput.tsx';
import { words } from '#client/words.ts';
import type { Sent } from '../form-state.ts';
import { useChannels } from '../channels.ts';
import { ReachFields } from '../ReachFields.tsx';
import { NameField } from '../WhoFields.tsx';

export const IDENTITIES = [
  { value: 'PERSON', label: '个人', hint: '公开时只显示姓，如“张**”' },
  { value: 'ORGANISATION', label: '单位或社会组织', hint: '公开时显示全称' },
  { value: 'ANONYMOUS', label: '匿名', hint: '照样受理、照样答复，凭受理编号查询' },
];

const text = words.form;

interface Fields {
  sent: Sent;
  unitName: string;
}

/** Kind of author, and the way to notify them; nothing but the kind is required (身份). */
export const IdentityFields = (fields: Fields) => (
  <>
    <ChoiceGroup
      name="identity"
      label={text.identity}
      error={fields.sent.error('identity')}
      choices={IDENTITIES}
      defaultValue={fields.sent.value('identity', 'PERSON')}
    />
    <Names {...fields} />
    <ReachFields sent={fields.sent} label={text.contact} hint={useReachHint(fields.unitName)} />
  </>
);

/** The receipt comes by mail where the county sends mail. */
function useReachHint(unitName: string): string {
  const receipt = useChannels().mail ? '留电子邮箱的，提交以后马上收到编号、查询码和打开的链接。' : '';
  return `只用于发回执、告知处理结果，只有${unitName}经办人员可见，不公开。${receipt}`;
}

const Names = ({ sent, unitName }: Fields) => (
  <>
    <div className="if-organisation">
      <TextInput
        name="organisation"
        label={text.organisation}
        hint="以单位名义提出时填写。"
        error={sent.error('organisation')}
        autoComplete="organization"
        defaultValue={sent.value('organisation')}
      />
    </div>
    <div className="if-named">
      <NameField sent={sent} optional hint={`单位填联系人。全名只有${unitName}经办人员可见。`} />
    </div>
  </>
);
