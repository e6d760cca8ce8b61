import { Checkbox } from '#client/ui/Checkbox.tsx';
import { ChoiceGroup } from '#client/ui/ChoiceGroup.tsx';
import { words } from '#client/words.ts';
import type { Sent } from '../form-state.ts';

const SHOWN = [
  { value: 'yes', label: '可以公开', hint: '审核后公开原文，隐去姓名、联系方式和文中的个人信息' },
  { value: 'no', label: '不公开原文', hint: '只计入汇总，照样研究、照样答复' },
];

interface PublicityFieldsProps {
  sent: Sent;
  start?: { showText: boolean; showName: boolean };
  /** Known to be no person: an organisation is always named in full, an anonymous author never. */
  person?: boolean;
}

/** What may be shown of it; a full name only by a consent of its own (个人信息保护法第二十五条). */
export function PublicityFields({ sent, start, person = true }: PublicityFieldsProps) {
  const named = sent.values('showName').length > 0 || (sent.values('text').length === 0 && start?.showName);
  return (
    <>
      <ChoiceGroup
        name="showText"
        label={words.form.showText}
        choices={SHOWN}
        defaultValue={sent.value('showText', start && !start.showText ? 'no' : 'yes')}
      />
      {person ? (
        <div className="if-person">
          <Checkbox
            name="showName"
            value="yes"
            label="同意公开我的全名"
            hint="不勾选就只显示姓，如“张**”"
            defaultChecked={Boolean(named)}
          />
        </div>
      ) : null}
    </>
  );
}
