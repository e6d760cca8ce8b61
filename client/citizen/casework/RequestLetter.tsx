import { longDate } from '#client/format.ts';
import { Section } from '#client/ui/Layout.tsx';
import type { CalendarDay } from '#server/law/calendar/calendar-day.ts';
import { letterOpening, letterTitle, remedyWords, SALUTATION } from '#server/law/casework/request-letter.ts';
import { Paragraphs } from '../Paragraphs.tsx';
import type { MyCase } from './my-case.ts';

/** The answer as a letter (答复书): its number, what it rests on, what it says, the ways to object, organ and day. */
export const RequestLetter = (mine: MyCase) => {
  const {
    caseOutcome: outcome,
    letterNo,
    caseTitle: title,
    reply,
    answeredOn,
    answeredUnit,
    unitName,
  } = mine;
  if (!outcome || !reply) return null;
  const remedy = remedyWords(outcome);
  const [before, kind, after] = letterOpening({
    ...mine,
    title,
    outcome,
    submittedAt: new Date(mine.submittedAt),
    receivedOn: mine.receivedOn as CalendarDay,
  });
  return (
    <Section id="dafu" title={letterTitle(outcome)} aside={<span>{letterNo}</span>} rule>
      <article className="stack prose">
        <p>{SALUTATION}</p>
        <p>
          {before}
          <b>{kind}</b>
          {after}
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
