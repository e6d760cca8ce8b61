import { groupedCode } from '#client/format.ts';
import { ButtonLink } from '#client/ui/Button.tsx';
import { Facts } from '#client/ui/Facts.tsx';
import { Section } from '#client/ui/Layout.tsx';
import { Note } from '#client/ui/Note.tsx';
import { Steps } from '#client/ui/Steps.tsx';
import { MY_CORRECTION } from '../addresses/casework.ts';
import { Paragraphs } from '../Paragraphs.tsx';
import type { MyCase } from './my-case.ts';
import { awaitedCorrection, courseOf, requestFacts, stepFacts, termWords } from './request-course.tsx';
import { RequestLetter } from './RequestLetter.tsx';

/** Sections of an application: where it stands, its letter once it is answered, its course, what was applied for. */
export const RequestBody = ({ mine }: { mine: MyCase }) => (
  <>
    <Section id="jindu" title="办理进度" rule>
      <Steps steps={courseOf(mine)} />
    </Section>
    {mine.reply ? <RequestLetter {...mine} /> : <Standing mine={mine} />}
    <Past mine={mine} />
    <Section id="neirong" title="您的申请" rule>
      <Facts items={[{ term: '受理编号', detail: groupedCode(mine.receiptNo) }, ...requestFacts(mine)]} />
    </Section>
  </>
);

const Standing = ({ mine }: { mine: MyCase }) => {
  const awaited = awaitedCorrection(mine);
  return awaited ? (
    <Note title="请补正申请" tone="care">
      <Paragraphs>{awaited.reason}</Paragraphs>
      <p>{termWords(mine)}</p>
      <p className="screen-only">
        <ButtonLink href={MY_CORRECTION}>补正申请</ButtonLink>
      </p>
    </Note>
  ) : (
    <Note title={mine.stopped ? '期限暂停' : '正在办理'} tone={mine.daysLate > 0 ? 'care' : undefined}>
      {termWords(mine)}
    </Note>
  );
};

const Past = ({ mine }: { mine: MyCase }) => {
  const items = stepFacts(mine);
  return items.length > 0 ? (
    <Section id="guocheng" title="办理过程" rule>
      <Facts items={items} />
    </Section>
  ) : null;
};
