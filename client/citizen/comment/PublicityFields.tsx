import { Checkbox } from '#client/ui/Checkbox.tsx';
import { ChoiceGroup } from '#client/ui/ChoiceGroup.tsx';
import { words } from '#client/words.ts';
import type { Sent } from '../form-state.ts';

export const SHOWN = [
  { value: 'yes', label: '可以公开', hint: '审核后公开原文，隐去姓名、联系方式和文中的个人信息' },
  { value: 'no', label: '不公开原文', hint: '只计入汇总，照样研究、照样答复' },
];

interface PublicityFieldsProps {
  sent: Sent;
  start?: { showText: boolean; showName: boolean };
  /** Known to be anonymous: there is no name to show. */
  anonymous?: boolean;
}

/** Consent to publication: the words, and the full name only by a consent of its own (个人信息保护法第二十五条). */
export function PublicityFields({ sent, start, anonymous = false }: PublicityFieldsProps) {
  const named = sent.values('showName').length > 0 || (sent.values('text').length === 0 && start?.showName);
  return (
    <>
      <ChoiceGroup
        name="showText"
        label={words.form.showText}
        choices={SHOWN}
        defaultValue={sent.value('showText', start && !start.showText ? 'no' : 'yes')}
      />
      {anonymous ? null : (
        <div className="if-named">
          <Checkbox
            name="showName"
            value="yes"
            label="同意公开我的全名；以单位名义的，公开单位名称"
            hint="不勾选就只显示姓，如“张**”；单位只显示“某单位”"
            defaultChecked={Boolean(named)}
          />
        </div>
      )}
    </>
  );
}
