import { ChoiceGroup } from '#client/ui/ChoiceGroup.tsx';
import { TextInput } from '#client/ui/TextInput.tsx';
import { words } from '#client/words.ts';
import type { Sent } from '../form-state.ts';

const IDENTITIES = [
  { value: 'PERSON', label: '个人', hint: '公开时只显示姓，如“张**”' },
  { value: 'ORGANISATION', label: '单位或社会组织', hint: '公开时显示全称' },
  { value: 'ANONYMOUS', label: '匿名', hint: '照样受理、照样答复，凭受理编号查询' },
];

const WAYS = [
  { value: 'NONE', label: '不需要单独告诉我', hint: '我凭受理编号和查询码来查' },
  { value: 'PHONE', label: '打电话' },
  { value: 'EMAIL', label: '发电子邮件' },
];

const text = words.form;

interface Fields {
  sent: Sent;
  unitName: string;
}

/** As whom one speaks, and how to be told; nothing but the kind of author is required (身份). */
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
    <ChoiceGroup
      name="contactKind"
      label={text.contact}
      error={fields.sent.error('contactKind')}
      choices={WAYS}
      defaultValue={fields.sent.value('contactKind', 'NONE')}
    />
    <Contacts {...fields} />
  </>
);

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
      <TextInput
        optional
        width="mid"
        name="name"
        label={text.name}
        hint={`单位填联系人。全名只有${unitName}经办人员可见。`}
        error={sent.error('name')}
        autoComplete="name"
        defaultValue={sent.value('name')}
      />
    </div>
  </>
);

/** Only the one that was chosen is taken (个人信息保护法第六条). */
function Contacts({ sent, unitName }: Fields) {
  const hint = `只用于告知处理结果，只有${unitName}经办人员可见，不公开。`;
  return (
    <>
      <div className="if-phone">
        <TextInput
          width="mid"
          name="phone"
          type="tel"
          inputMode="tel"
          label={text.phone}
          hint={hint}
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
          label={text.email}
          hint={hint}
          error={sent.error('email')}
          autoComplete="email"
          defaultValue={sent.value('email')}
        />
      </div>
    </>
  );
}
