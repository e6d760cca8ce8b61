import { dayOf, groupedCode, longDate } from '#client/format.ts';
import { Section } from '#client/ui/Layout.tsx';
import {
  letterTitle,
  OUTCOMES,
  remedyWords,
  REQUEST_OUTCOME_LABELS,
} from '#server/law/casework/request-outcome.ts';
import { Paragraphs } from '../Paragraphs.tsx';
import type { MyCase } from './my-case.ts';

/** The answer as a letter (答复书): its number, what it rests on, what it says, the ways to object, organ and day. */
export const RequestLetter = (mine: MyCase) => {
  const {
    caseOutcome,
    letterNo,
    caseTitle,
    receiptNo,
    submittedAt,
    reply,
    answeredOn,
    answeredUnit,
    unitName,
  } = mine;
  if (!caseOutcome || !reply) return null;
  const remedy = remedyWords(caseOutcome);
  return (
    <Section id="dafu" title={letterTitle(caseOutcome)} aside={<span>{letterNo}</span>} rule>
      <article className="stack prose">
        <p>申请人：</p>
        <p>
          {`您于${longDate(dayOf(submittedAt))}提出的关于“${caseTitle}”的政府信息公开申请（受理编号${groupedCode(receiptNo)}）收悉。答复的种类：`}
          <b>{REQUEST_OUTCOME_LABELS[caseOutcome]}</b>
          {`（${OUTCOMES[caseOutcome].article}）。具体答复如下：`}
        </p>
        <Paragraphs dial>{reply}</Paragraphs>
        {remedy ? <p>{remedy}</p> : null}
        <p className="end">
          {answeredUnit ?? unitName}
          <br />
          {answeredOn ? <time dateTime={answeredOn}>{longDate(answeredOn)}</time> : null}
        </p>
      </article>
    </Section>
  );
};
