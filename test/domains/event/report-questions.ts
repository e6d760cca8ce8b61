import type { Actor } from '#server/ground/kernel/authority.ts';
import { ask } from '#test/kernel/ask.ts';
import type { TestDatabase } from '#test/kernel/database.ts';
import type { Told } from './questions.ts';

interface Answer {
  result: Told | null | undefined;
  codes: string[];
  found: string[];
}

type Run = (actor: Actor | null, query: string, variables?: object) => Promise<Answer>;
type Action = (
  verb: string,
  more?: string,
  passed?: string,
) => (actor: Actor | null, given: object) => Promise<Answer>;

/** Mutations and questions after an event: corrections, photos withdrawn, opinions heard, feedback. */
export const reportQuestions = (database: TestDatabase, run: Run, action: Action, FINDINGS: string) => ({
  correctReport: action('correctEventReport', ', $input: EventCorrectionInput!', ', input: $input'),
  withdrawPhoto: action(
    'withdrawEventPhoto',
    ', $photoId: ID!, $reason: Text!',
    ', photoId: $photoId, reason: $reason',
  ),
  recordOpinion: (actor: Actor | null, eventId: string, input: object) =>
    run(
      actor,
      `mutation($eventId: ID!, $input: EventOpinionInput!) {
        result: recordEventOpinion(eventId: $eventId, input: $input) { __typename ... on Event { id version } ${FINDINGS} } }`,
      { eventId, input },
    ),
  enter: (actor: Actor | null, input: object) =>
    run(
      actor,
      `mutation($input: RecordedCommentInput!) {
        result: recordComment(input: $input) { __typename ... on CommentReceipt { receiptNo } ${FINDINGS} } }`,
      { input },
    ),
  judge: (input: object) =>
    run(
      null,
      `mutation($input: EventFeedbackInput!) {
        result: giveEventFeedback(input: $input) { __typename ... on EventFeedbackAnswered { answered } ${FINDINGS} } }`,
      { input },
    ),
  judged: (actor: Actor | null, no: string) =>
    run(
      actor,
      'query($no: String!) { result: event(no: $no) { feedback { answers } feedbackNotes { good } feedbackCode } }',
      { no },
    ),
  duties: async (year: number) => {
    const { data } = await ask(database, null, {
      query:
        'query($year: Int!) { eventReportDuties(year: $year) { no dueOn publishedOn standing workingDaysLeft } }',
      variables: { year },
    });
    return (data as unknown as { eventReportDuties: Record<string, unknown>[] }).eventReportDuties;
  },
});
