import { groupedCode } from '#client/format.ts';
import { Button, ButtonLink } from '#client/ui/Button.tsx';
import { Form } from '#client/ui/Form.tsx';
import { Page, PageHead, Section } from '#client/ui/Layout.tsx';
import { Note } from '#client/ui/Note.tsx';
import { ALL_MY_DATA } from '../addresses.ts';
import { type NamedOwn, Nothing } from './AllOwnPage.tsx';
import { WhatGoes } from './EraseOwn.tsx';
import { Kept } from './OwnDataPage.tsx';
import { keepsPerson } from './OwnParts.tsx';

/** Result of erasing each receipt, by its number: whether its data were deleted. */
export type Answers = ReadonlyMap<string, boolean>;

interface EraseAllPageProps {
  all: readonly NamedOwn[];
  answers: Answers;
}

const may = ({ own }: NamedOwn) => own.erase.allowed;

/**
 * 全部删除: data to be deleted and data that cannot be deleted yet, receipt by receipt, confirmed before it is done;
 * afterwards the result of each.
 */
export function EraseAllPage({ all, answers }: EraseAllPageProps) {
  const going = all.filter(may);
  return (
    <Page>
      <PageHead
        title="删除全部回执下的姓名和联系方式"
        lead="逐份列出哪些马上删除，哪些现在还不能删除、为什么、到什么时候。"
      />
      {answers.size > 0 ? <Done answers={answers} /> : null}
      {all.length === 0 ? <Nothing /> : null}
      <Group id="shanchu" title="马上可以删除的" list={going} answers={answers} />
      <Group
        id="buneng"
        title="现在还不能删除的"
        list={all.filter((one) => !may(one) && keepsPerson(one.own))}
        answers={answers}
      />
      <Group
        id="meiyou"
        title="没有保存姓名和联系方式的"
        list={all.filter((one) => !may(one) && !keepsPerson(one.own))}
        answers={answers}
      />
      {going.length > 0 ? <Ask count={going.length} /> : <Back />}
    </Page>
  );
}

const Done = ({ answers }: { answers: Answers }) => {
  const erased = [...answers.values()].filter(Boolean).length;
  return (
    <Note title="这次办理的结果">
      <p>
        {erased}份已经删除
        {answers.size > erased ? `，${answers.size - erased}份没有删除，原因写在下面` : ''}。
      </p>
    </Note>
  );
};

interface GroupProps {
  id: string;
  title: string;
  list: readonly NamedOwn[];
  answers: Answers;
}

const Group = ({ id, title, list, answers }: GroupProps) =>
  list.length === 0 ? null : (
    <Section id={id} title={title} rule>
      <ul className="stack">
        {list.map(({ own, kind }) => (
          <li key={own.receiptNo}>
            <p>
              <b>
                {kind} {groupedCode(own.receiptNo)}
              </b>
            </p>
            <p>
              {own.matter}
              {answers.get(own.receiptNo) ? '：刚才已经删除' : ''}
            </p>
            {own.erase.allowed ? (
              <p>保存着：{[own.name, own.organisation, own.contact].filter(Boolean).join('，')}</p>
            ) : null}
            {keepsPerson(own) && !own.erase.allowed ? <Kept own={own} /> : null}
          </li>
        ))}
      </ul>
    </Section>
  );

const Ask = ({ count }: { count: number }) => (
  <Form>
    <Note tone="care" title="删除以后不能恢复">
      <WhatGoes />
    </Note>
    <p className="row gap-above">
      <Button type="submit">删除这{count}份的姓名和联系方式</Button>
      <ButtonLink look="text" href={ALL_MY_DATA}>
        不删除了
      </ButtonLink>
    </p>
  </Form>
);

const Back = () => (
  <p className="row gap-above">
    <ButtonLink look="quiet" href={ALL_MY_DATA}>
      回到全部资料
    </ButtonLink>
  </p>
);
