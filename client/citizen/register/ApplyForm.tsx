import type { FormState } from '#client/form.ts';
import { Button, ButtonLink } from '#client/ui/Button.tsx';
import { Checkbox } from '#client/ui/Checkbox.tsx';
import { Form, FormPart } from '#client/ui/Form.tsx';
import { TextArea } from '#client/ui/TextArea.tsx';
import { type Sent, sentOf } from '../form-state.ts';
import { FormTrap, PrivacyNote } from '../FormTrap.tsx';
import { ReachFields } from '../ReachFields.tsx';
import { REGISTER } from './addresses.ts';
import type { ApplyData } from './ApplyPage.tsx';
import { SelfFields } from './SelfFields.tsx';

interface ApplyFormProps {
  data: ApplyData;
  form: FormState | null;
  action: string;
  /** A fresh key; a form that came back keeps the one it had, so that it is taken once. */
  idempotencyKey: string;
}

const USE =
  '姓名、单位职务、所在地和领域用于核实和抽选，只有县政府办公室能看到；抽选公布的只是代表编号。退出代表库以后不再使用；要查阅、更正、删除，向县政府办公室提出。';
const REACH = '用于核实身份、发邀请函，密封保存；工作人员查看要写明理由，留有记录。';

/** Who they are, what they know, how they are reached, what may be told of them. */
export function ApplyForm({ data, form, action, idempotencyKey }: ApplyFormProps) {
  const sent = sentOf(form);
  return (
    <Form action={action}>
      <input type="hidden" name="noticeVersion" value={data.privacyNotice.version} />
      <input type="hidden" name="idempotencyKey" value={sent.value('idempotencyKey') || idempotencyKey} />
      <FormTrap />
      <FormPart id="part-1" title="一　您是谁">
        <SelfFields sent={sent} towns={data.roster.regions.map(({ region }) => region)} />
      </FormPart>
      <FormPart id="part-2" title="二　为什么申请">
        <WhyFields sent={sent} />
      </FormPart>
      <FormPart id="part-3" title="三　怎样联系您">
        <ReachFields sent={sent} needed hint={REACH} label="联系方式，任选一种" />
      </FormPart>
      <FormPart id="part-4" title="四　公开和隐私">
        <Checkbox
          name="nameConsent"
          label="同意在网上公开我的姓名和单位职务"
          hint="不同意也一样入库，只计人数。以后可以改变主意，告诉县政府办公室即可。"
          defaultChecked={sent.value('nameConsent') !== ''}
        />
        <PrivacyNote {...data.privacyNotice} use={USE} />
      </FormPart>
      <p className="row">
        <Button type="submit">提交申请</Button>
        <ButtonLink look="text" href={REGISTER}>
          回到公众代表
        </ButtonLink>
      </p>
    </Form>
  );
}

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
