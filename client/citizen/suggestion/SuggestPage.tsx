import type { ResultOf } from '@graphql-typed-document-node/core';
import { graphql } from '#client/graphql/gql.ts';
import type { PageProps } from '#client/route.ts';
import { ButtonLink } from '#client/ui/Button.tsx';
import { Facts } from '#client/ui/Facts.tsx';
import { Page, PageHead, Split } from '#client/ui/Layout.tsx';
import { Note } from '#client/ui/Note.tsx';
import { TextArea } from '#client/ui/TextArea.tsx';
import { Dial } from '../Dial.tsx';
import { decisionHref } from '../addresses.ts';
import { FormErrors } from '../FormErrors.tsx';
import { sentOf } from '../form-state.ts';
import { SuggestForm } from './SuggestForm.tsx';

export const SuggestPageQuery = graphql(`
  query SuggestPage($no: String!) {
    privacyNotice {
      version
      text
    }
    localPolicy {
      values {
        key
        value
      }
    }
    decision(no: $no) {
      no
      title
      leadUnit {
        name
        phone
      }
      executingUnits {
        name
        phone
      }
      suggestionStanding {
        open
        findings {
          message
          fix
        }
      }
    }
  }
`);

export type SuggestData = ResultOf<typeof SuggestPageQuery>;
type Decision = NonNullable<SuggestData['decision']>;

/** 对决策及其执行提意见建议 (国令713号第三十五条): the form, or why it is closed. */
export function SuggestPage(props: PageProps<SuggestData>) {
  const { decision } = props.data;
  if (!decision) return null;
  return decision.suggestionStanding.open ? (
    <Open {...props} decision={decision} />
  ) : (
    <Closed {...props} decision={decision} />
  );
}

type ViewProps = PageProps<SuggestData> & { decision: Decision };

const Open = ({ data, decision, at, form }: ViewProps) => (
  <Page>
    <PageHead
      title={`对${decision.title}提意见建议`}
      lead="发现决策或者执行有问题，或者有改进建议，随时可以提出，不用注册，可以不留姓名。提交后当场得到受理编号，凭它查看答复。"
    />
    <FormErrors errors={form?.errors ?? []} />
    <Split aside={<OtherWays {...decision} />}>
      <SuggestForm data={data} no={decision.no} at={at} form={form} />
    </Split>
  </Page>
);

/** 信件、电话、当面: the statute names them beside the form. */
function OtherWays({ no, leadUnit, executingUnits }: Decision) {
  const units = new Map([leadUnit, ...executingUnits].map((unit) => [unit.name, unit]));
  return (
    <aside>
      <Note title="也可以用别的方式" small>
        <p>寄信、打电话、当面都可以，由工作人员登记，同样答复。</p>
        <Facts
          small
          items={[...units.values()].map(({ name, phone }) => ({
            term: name,
            detail: phone ? <Dial>{`电话${phone}`}</Dial> : '电话见本县政府网站',
          }))}
        />
        <p>
          <a href={decisionHref(no)}>回到这项决策</a>
        </p>
      </Note>
    </aside>
  );
}

/** Closed: why, and what was typed meanwhile is not lost. */
function Closed({ decision, form }: ViewProps) {
  const text = sentOf(form).value('text');
  return (
    <Page>
      <PageHead title="现在不能提意见建议" lead={decision.title} />
      <div className="stack-6">
        {decision.suggestionStanding.findings.map(({ message, fix }) => (
          <Note key={message} tone="care" title={message}>
            {fix ?? '有疑问可以向承办单位了解。'}
          </Note>
        ))}
        {text ? (
          <TextArea
            readOnly
            name="kept"
            label="您写的内容，没有提交成功"
            hint="可以全部选中、复制，用别的方式反映。"
            defaultValue={text}
          />
        ) : null}
        <p>
          <ButtonLink look="quiet" href={decisionHref(decision.no)}>
            回到这项决策
          </ButtonLink>
        </p>
      </div>
    </Page>
  );
}
