import { Checkbox } from '#client/ui/Checkbox.tsx';
import { ChoiceGroup } from '#client/ui/ChoiceGroup.tsx';
import { TextInput } from '#client/ui/TextInput.tsx';
import { words } from '#client/words.ts';
import type { Sent } from '../form-state.ts';

const CONTACTS = [
  { value: 'PHONE', label: '打电话' },
  { value: 'EMAIL', label: '发电子邮件' },
];

interface PersonFieldsProps {
  sent: Sent;
  unitName: string;
}

/** Who signs up, and how they are told whether they are called. */
export const PersonFields = ({ sent, unitName }: PersonFieldsProps) => (
  <>
    <TextInput
      width="mid"
      name="name"
      label={words.form.name}
      error={sent.error('name')}
      autoComplete="name"
      defaultValue={sent.value('name')}
    />
    <TextInput
      optional
      name="organisation"
      label="单位"
      hint="代表单位、社会组织或者新闻媒体的填写。"
      error={sent.error('organisation')}
      autoComplete="organization"
      defaultValue={sent.value('organisation')}
    />
    <Checkbox
      name="showName"
      value="yes"
      label="入选的，同意在名单上公布我的全名"
      hint="不选的，只公布姓，如“张**”。"
      defaultChecked={sent.values('showName').length > 0}
    />
    <Contact sent={sent} unitName={unitName} />
  </>
);

/** One way to be reached is needed here: whoever is drawn has to be told. */
const Contact = ({ sent, unitName }: PersonFieldsProps) => (
  <>
    <ChoiceGroup
      row
      name="contactKind"
      label="怎样联系您"
      hint={`用于通知是否入选和送达材料，只有${unitName}经办人员因办理需要才能查看，不公开。`}
      error={sent.error('contactKind')}
      choices={CONTACTS}
      defaultValue={sent.value('contactKind', 'PHONE')}
    />
    <div className="if-phone">
      <TextInput
        width="mid"
        name="phone"
        type="tel"
        inputMode="tel"
        label={words.form.phone}
        error={sent.error('phone')}
        autoComplete="tel"
        defaultValue={sent.value('phone')}
      />
    </div>
    <div className="if-email">
      <TextInput
        width="mid"
        name="email"
        type="email"
        inputMode="email"
        label={words.form.email}
        error={sent.error('email')}
        autoComplete="email"
        defaultValue={sent.value('email')}
      />
    </div>
  </>
);
