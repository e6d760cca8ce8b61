import type { FormState } from '#client/form.ts';
import { longDate } from '#client/format.ts';
import { ChoiceGroup } from '#client/ui/ChoiceGroup.tsx';
import { Form } from '#client/ui/Form.tsx';
import { Select } from '#client/ui/Select.tsx';
import { TextArea } from '#client/ui/TextArea.tsx';
import { TextInput } from '#client/ui/TextInput.tsx';
import { clauseName } from '#server/law/draft/clause-number.ts';
import { UNIT_REPLY_LABELS, UnitReply } from '#server/law/procedure/unit-consultation.ts';
import { sentOf } from '../form-state.ts';
import { CodeFields } from './CodeFields.tsx';
import { OPINION_ROWS } from './opinion-rows.ts';
import type { Letter } from './InquiryPage.tsx';

const CHOICES = Object.values(UnitReply).map((value) => ({ value, label: UNIT_REPLY_LABELS[value] }));

interface Props {
  letter: Letter;
  form: FormState | null;
}

interface AnswerFormProps extends Props {
  /** This browser proved lately that the unit answers. */
  proved: boolean;
}

/** 签署答复: works without JavaScript; a few rows are there from the beginning. */
export function AnswerForm({ letter, form, proved }: AnswerFormProps) {
  const sent = sentOf(form);
  return (
    <Form>
      <p>请在{longDate(letter.dueOn)}前答复。签署以后不能改，链接随即失效，只能查看。</p>
      <ChoiceGroup {...sent.field('reply')} label="贵单位的答复" choices={CHOICES} />
      <p id="opinions">答复“同意”的，不用填写意见；其他答复至少写一条。</p>
      <Opinions letter={letter} form={form} />
      <TextInput
        {...sent.field('signer')}
        label="签署人的职务和姓名"
        hint="如“副局长 某某”。代表贵单位签署。"
      />
      <CodeFields sent={sent} word="签署答复" codeTo={letter.codeTo} proved={proved} />
    </Form>
  );
}

/** A few rows: on which clause, and what. */
function Opinions({ letter, form }: Props) {
  const sent = sentOf(form);
  const clauses = letter.clauses.map(({ no }) => ({ value: no, label: clauseName(no) }));
  return OPINION_ROWS.map((row) => (
    <div key={row.at}>
      {clauses.length > 0 ? (
        <Select
          optional
          {...sent.field(row.clause)}
          label={`意见${row.at + 1}对应的条款`}
          placeholder="对全文"
          options={clauses}
        />
      ) : null}
      <TextArea optional short {...sent.field(row.text)} label={`意见${row.at + 1}`} />
    </div>
  ));
}
