import type { PageProps } from '#client/route.ts';
import { Checkbox } from '#client/ui/Checkbox.tsx';
import { TextArea } from '#client/ui/TextArea.tsx';
import { type Sent, sentOf } from '../form-state.ts';
import { PartsForm } from '../OnceForm.tsx';
import { ReachFields } from '../ReachFields.tsx';
import { REGISTER } from '../addresses/register.ts';
import type { ApplyData } from './ApplyPage.tsx';
import { SelfFields } from './SelfFields.tsx';

const USE =
  '姓名、单位职务、所在地和领域用于核实和抽选，只有县政府办公室能看到；抽选公布的只是代表编号。退出代表库以后不再使用；要查阅、更正、删除，向县政府办公室提出。';
const REACH = '用于核实身份、发邀请函，密封保存；工作人员查看要写明理由，留有记录。';

/** Identity of the applicant, their knowledge and reasons, a contact, and consent to publication of the name. */
export function ApplyForm({ data, at, form }: Pick<PageProps<ApplyData>, 'data' | 'at' | 'form'>) {
  const sent = sentOf(form);
  const towns = data.roster.regions.map(({ region }) => region);
  return (
    <PartsForm
      at={at}
      sent={sent}
      parts={[
        ['您是谁', <SelfFields key="self" sent={sent} towns={towns} />],
        ['为什么申请', <WhyFields key="why" sent={sent} />],
        [
          '怎样联系您',
          <ReachFields key="reach" sent={sent} needed hint={REACH} label="联系方式，任选一种" />,
        ],
      ]}
      consent={['公开和隐私', <NameConsent key="consent" sent={sent} />]}
      privacyNotice={data.privacyNotice}
      use={USE}
      word="提交申请"
      back={{ href: REGISTER, word: '回到公众代表' }}
    />
  );
}

const NameConsent = ({ sent }: { sent: Sent }) => (
  <Checkbox
    name="nameConsent"
    label="同意在网上公开我的姓名和单位职务"
    hint="不同意也一样入库，只计人数。以后可以改变主意，告诉县政府办公室即可。"
    defaultChecked={sent.value('nameConsent') !== ''}
  />
);

const WhyFields = ({ sent }: { sent: Sent }) => (
  <>
    <TextArea
      short
      name="reason"
      label="申请理由"
      hint="例如长期做什么、了解哪些人的情况、想为大家反映什么。请不要写身份证号。"
      error={sent.error('reason')}
      defaultValue={sent.value('reason')}
    />
    <TextArea
      short
      optional
      name="declaredInterests"
      label="与哪些事项有直接利害关系"
      hint="一行写一件，如“养老服务设施布局规划”。审议这些事项时不作为公众代表邀请您，可以作为利益相关方参加。"
      error={sent.error('declaredInterests')}
      defaultValue={sent.value('declaredInterests')}
    />
  </>
);
