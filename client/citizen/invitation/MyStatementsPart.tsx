import { graphql } from '#client/graphql/gql.ts';
import { readFragment, type FragmentType } from '#client/graphql/fragment-masking.ts';
import type { MyStatementsPart_MineFragment as Mine } from '#client/graphql/graphql.ts';
import type { FormState } from '#client/form.ts';
import { closingDay } from '#client/format.ts';
import type { At } from '#client/route.ts';
import { Button } from '#client/ui/Button.tsx';
import { Checkbox } from '#client/ui/Checkbox.tsx';
import { Form } from '#client/ui/Form.tsx';
import { Section } from '#client/ui/Layout.tsx';
import { Ruled } from '#client/ui/Ruled.tsx';
import { TextArea } from '#client/ui/TextArea.tsx';
import { STATEMENT_MAX_CHARS } from '#server/law/invitation/attendee-statement.ts';
import { sentOf } from '../form-state.ts';
import { Statement } from '../statement/Statement.tsx';

export const MyStatementsPartFragment = graphql(`
  fragment MyStatementsPart_mine on MyStatements {
    writtenUntil
    write {
      allowed
      findings {
        code
        message
      }
    }
    statements {
      id
      name
      ...Statement_statement
    }
  }
`);

interface Props {
  mine: FragmentType<typeof MyStatementsPartFragment>;
  at: At;
  form: FormState | null;
}

/** 我的列席意见: what one said, what became of it, and what one still wants to add in writing. */
export function MyStatementsPart({ mine: masked, at, form }: Props) {
  const mine = readFragment(MyStatementsPartFragment, masked);
  const { statements, write } = mine;
  if (statements.length === 0 && !write.allowed && !tooLate(mine)) return null;
  return (
    <Section id="yijian" title="我的列席意见" rule>
      {statements.length === 0 ? <p>还没有登记您的意见。</p> : null}
      <Ruled>
        {statements.map((one) => (
          <Statement key={one.id} statement={one} />
        ))}
      </Ruled>
      {statements.length > 0 ? <Naming named={statements.some(({ name }) => name)} /> : null}
      {write.allowed ? <Write mine={mine} at={at} form={form} /> : <Closed mine={mine} />}
    </Section>
  );
}

const tooLate = ({ write }: Mine) => write.findings.every(({ code }) => code === 'STATEMENT_LATE');

const Closed = ({ mine: { write } }: { mine: Mine }) => (
  <p className="small soft gap-above">{write.findings.map(({ message }) => message).join('')}</p>
);

/** Consent is given and taken back by one press, and holds at once. */
const Naming = ({ named }: { named: boolean }) => (
  <form method="post" className="screen-only gap-above">
    <p className="row">
      <span>{named ? '公布时写您的姓名。' : '公布时只写您的类别，不写姓名。'}</span>
      <Button type="submit" look="quiet" mini name="step" value={named ? 'unname' : 'name'}>
        {named ? '改为不写姓名' : '同意写姓名'}
      </Button>
    </p>
  </form>
);

function Write({ mine, at, form }: { mine: Mine; at: At; form: FormState | null }) {
  const sent = sentOf(form);
  return (
    <Form>
      <input type="hidden" name="step" value="write" />
      <input type="hidden" name="idempotencyKey" value={sent.value('idempotencyKey') || at.key} />
      <TextArea
        name="text"
        label="书面补充意见"
        hint={`会上没有说完的，可以写在这里，收到${closingDay(mine.writtenUntil)}为止。正文会公布，请不要写证件号、电话。`}
        max={STATEMENT_MAX_CHARS}
        error={sent.error('text')}
        defaultValue={sent.value('text')}
      />
      <Checkbox
        name="named"
        label="同意公布时写我的姓名"
        hint="不选的，公布时只写代表类别；以后随时可以改。"
        defaultChecked={sent.values('named').length > 0}
      />
      <p className="row">
        <Button type="submit">提交意见</Button>
      </p>
    </Form>
  );
}
