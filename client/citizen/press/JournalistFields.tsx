import { ChoiceGroup } from '#client/ui/ChoiceGroup.tsx';
import { TextInput } from '#client/ui/TextInput.tsx';
import { PRESS_COVERAGE_LABELS } from '#client/words.ts';
import { ACCREDITATION_LIMITS } from '#server/law/press/press-accreditation.ts';
import type { Sent } from '../form-state.ts';
import { ReachFields } from '../ReachFields.tsx';
import { NameField, PersonsField } from '../WhoFields.tsx';

const COVERAGES = Object.entries(PRESS_COVERAGE_LABELS).map(([value, label]) => ({ value, label }));

/** Which outlet comes, to do what, with how many and what. */
export const OutletFields = ({ sent }: { sent: Sent }) => (
  <>
    <TextInput
      width="mid"
      name="outlet"
      label="媒体名称"
      autoComplete="organization"
      error={sent.error('outlet')}
      defaultValue={sent.value('outlet')}
    />
    <ChoiceGroup
      row
      name="coverage"
      label="采访方式"
      error={sent.error('coverage')}
      choices={COVERAGES}
      defaultValue={sent.value('coverage', 'TEXT')}
    />
    <PersonsField sent={sent} hint={`一份报名最多${ACCREDITATION_LIMITS.persons}人。`} />
    <TextInput
      optional
      name="equipment"
      label="携带的设备"
      hint="如摄像机、三脚架、直播背包，方便安排机位和电源。"
      error={sent.error('equipment')}
      defaultValue={sent.value('equipment')}
    />
  </>
);

/** Names of the journalists, and the contact for the decision. */
export const JournalistFields = ({ sent }: { sent: Sent }) => (
  <>
    <NameField sent={sent} hint="几个人一起来的，写一位的姓名。" />
    <TextInput
      optional
      width="mid"
      name="cardNo"
      label="记者证号"
      hint="有新闻记者证的可以填，便于核对；不填也可以报名。"
      error={sent.error('cardNo')}
      defaultValue={sent.value('cardNo')}
    />
    <ReachFields sent={sent} needed label="怎样联系您" hint="核准的结果、发布会改期和取消，用它告诉您。" />
  </>
);
