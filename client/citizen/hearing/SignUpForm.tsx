import type { FormState } from '#client/form.ts';
import { Button, ButtonLink } from '#client/ui/Button.tsx';
import { ChoiceGroup } from '#client/ui/ChoiceGroup.tsx';
import { Form, FormPart } from '#client/ui/Form.tsx';
import { TextArea } from '#client/ui/TextArea.tsx';
import { LONGEST_SIGN_UP_REASON } from '#server/law/hearing/hearing-sign-up.ts';
import { type Sent, sentOf } from '../form-state.ts';
import { FormTrap, PrivacyNote } from '../FormTrap.tsx';
import { hearingHref } from './addresses.ts';
import { PersonFields } from './PersonFields.tsx';
import { attendancesOf, sidesOf } from './places-open.ts';
import type { SignUpHearing } from './SignUpPage.tsx';

interface SignUpFormProps {
  hearing: SignUpHearing;
  privacyNotice: { version: number; text: string };
  form: FormState | null;
  action: string;
  /** A fresh key; a form that came back keeps the one it had, so that it is taken once. */
  idempotencyKey: string;
}

/** One page, three blocks; it works as a plain post. */
export function SignUpForm({ hearing, privacyNotice, form, action, idempotencyKey }: SignUpFormProps) {
  const sent = sentOf(form);
  return (
    <Form action={action}>
      <input type="hidden" name="hearingId" value={hearing.id} />
      <input type="hidden" name="noticeVersion" value={privacyNotice.version} />
      <input type="hidden" name="idempotencyKey" value={sent.value('idempotencyKey') || idempotencyKey} />
      <FormTrap />
      <FormPart id="part-1" title="一　怎样参加">
        <Place hearing={hearing} sent={sent} />
      </FormPart>
      <FormPart id="part-2" title="二　您是谁">
        <PersonFields sent={sent} unitName={hearing.unit.name} />
      </FormPart>
      <FormPart id="part-3" title="三　隐私">
        <PrivacyNote
          {...privacyNotice}
          use="报名信息密封保存，只用于办理这次听证会；入选的，名单上公布方面和姓（同意的公布全名）。"
        />
      </FormPart>
      <p className="row">
        <Button type="submit">提交报名</Button>
        <ButtonLink look="text" href={hearingHref(hearing.no)}>
          回到听证公告
        </ButtonLink>
      </p>
    </Form>
  );
}

function Place({ hearing, sent }: { hearing: SignUpHearing; sent: Sent }) {
  const attendances = attendancesOf(hearing);
  const sides = sidesOf(hearing);
  return (
    <>
      <ChoiceGroup
        name="attendance"
        label="以什么身份参加"
        error={sent.error('attendance')}
        choices={attendances}
        defaultValue={sent.value('attendance', attendances[0]?.value)}
      />
      {sides.length > 0 ? (
        <div className="if-participant stack-6">
          <ChoiceGroup
            name="side"
            label="您属于哪一方面"
            hint="每一方面分别抽取，只能选一项。"
            error={sent.error('side')}
            choices={sides}
            defaultValue={sent.value('side', sides.length === 1 ? sides[0]?.value : '')}
          />
          <TextArea
            optional
            short
            name="reason"
            label="报名理由"
            hint="与这件事有什么关系、主要想说什么。只给承办单位看，不影响抽取。"
            max={LONGEST_SIGN_UP_REASON}
            error={sent.error('reason')}
            defaultValue={sent.value('reason')}
          />
        </div>
      ) : null}
    </>
  );
}
