import type { FormState } from '#client/form.ts';
import { Button } from '#client/ui/Button.tsx';
import { Form } from '#client/ui/Form.tsx';
import { More } from '#client/ui/More.tsx';
import { TextInput } from '#client/ui/TextInput.tsx';
import { sentOf } from '../form-state.ts';
import { ReachFields } from '../ReachFields.tsx';
import { OfReceipt } from '../receipt/OfReceipt.tsx';
import { NameField } from '../WhoFields.tsx';
import type { Own } from './own-fragment.ts';

/** The kinds under which name and contact are asked for. */
const OPTIONAL: ReadonlySet<string> = new Set(['MyComment', 'MyCase']);

/** Whether the correction came back. */
export const correcting = (form: FormState | null): form is FormState => form?.values.step?.[0] === 'correct';

/** 更正: the fields start with the stored data; after a refusal they come back as they were typed. */
export function CorrectOwn({ own, form }: { own: Own; form: FormState | null }) {
  const back = correcting(form);
  const sent = sentOf(back ? form : asKept(own));
  const optional = OPTIONAL.has(own.type);
  return (
    <div className="gap-above screen-only">
      <More row summary="更正姓名和联系方式" open={back}>
        <Form>
          <OfReceipt no={own.receiptNo} />
          <p>写错了、换了号码的，在这里改，马上生效；以后的告知发到新的联系方式。原来的不再保留。</p>
          {own.organisation === null ? null : (
            <TextInput width="mid" label="单位名称" {...sent.field('organisation')} />
          )}
          <NameField sent={sent} optional={optional} />
          <ReachFields sent={sent} label="怎样联系您" needed={!optional} />
          <p>
            <Button type="submit" name="step" value="correct">
              保存更正
            </Button>
          </p>
        </Form>
      </More>
    </div>
  );
}

const asKept = ({ name, organisation, contactKind, contact }: Own): FormState => ({
  values: {
    name: [name ?? ''],
    organisation: [organisation ?? ''],
    contactKind: [contactKind ?? 'NONE'],
    [contactKind === 'EMAIL' ? 'email' : 'phone']: [contact ?? ''],
  },
  errors: [],
});
