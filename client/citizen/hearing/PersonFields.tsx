import { Checkbox } from '#client/ui/Checkbox.tsx';
import { TextInput } from '#client/ui/TextInput.tsx';
import type { Sent } from '../form-state.ts';
import { ReachFields } from '../ReachFields.tsx';
import { NameField } from '../WhoFields.tsx';

interface PersonFieldsProps {
  sent: Sent;
  unitName: string;
}

/**
 * Applicant's details, and the contact for the result: one contact is needed, since whoever is drawn has to be
 * notified.
 */
export const PersonFields = ({ sent, unitName }: PersonFieldsProps) => (
  <>
    <NameField sent={sent} />
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
    <ReachFields
      sent={sent}
      needed
      label="怎样联系您"
      lead={`用于通知是否入选和送达材料，只有${unitName}经办人员因办理需要才能查看，不公开。`}
    />
  </>
);
