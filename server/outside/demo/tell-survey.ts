import { recordActivity } from '#server/domains/procedure/record-activity.ts';
import { summariseWritten } from '#server/domains/participation/summarise-written.ts';
import { ParticipationMethod } from '#server/law/decision/decision-phase.ts';
import { clerkOf } from './desks.ts';
import { Way } from './later-action.ts';
import type { Story, Survey } from './story.ts';
import { announceQuestionnaire, answerAll, sheetOf } from './tell-questionnaire.ts';
import type { Teller } from './teller.ts';

const { QUESTIONNAIRE } = ParticipationMethod;

/** 问卷调查 beside a call for opinions: announced, answered, closed, summed up and put on record (国令713号第十四条、第十八条). */
export async function tellSurvey(
  teller: Teller,
  { unit }: Story,
  consultationId: string,
  survey: Survey,
): Promise<void> {
  const { shift } = teller;
  const [round] = await teller.rows<{ decisionId: string }>(
    'select decision_id as "decisionId" from consultation where id = $1',
    [consultationId],
  );
  const decisionId = round?.decisionId ?? '';
  const { title, purpose, audience, contact, from, to, questions, announcedOn } = survey;
  const plan = { title, purpose, audience, contact, startsAt: shift.at(...from), endsAt: shift.at(...to) };
  const activityId = await announceQuestionnaire(
    teller,
    { decisionId, unit, on: announcedOn },
    { ...plan, method: QUESTIONNAIRE, questions: [...questions] },
  );
  await teller.clock(survey.answeredOn, '19:30');
  await answerAll(teller, activityId, sheetsOf(survey));
  await putOnRecord(new Way(teller, decisionId), clerkOf(unit), activityId, survey);
}

const sheetsOf = ({ answered }: Survey) =>
  answered.flatMap(([sheets, chosen, written]) =>
    Array.from({ length: sheets }, (_, index) => sheetOf([...chosen, index === 0 ? written : ''])),
  );

/** The written answers first, then the questionnaire as a whole: from then on everybody reads both. */
async function putOnRecord(way: Way, clerk: string, activityId: string, survey: Survey): Promise<void> {
  const { teller, id } = way;
  const { recordedOn: on, title, questions, to, audience, summary, written } = survey;
  await way.action(clerk, { on }, async (context) =>
    summariseWritten(context, activityId, await teller.version('public_activity', activityId), [
      { question: questions.length - 1, text: written },
    ]),
  );
  const record = {
    method: QUESTIONNAIRE,
    happenedOn: teller.shift.day(to[0]),
    place: '',
    participants: audience,
    participantCount: sheetsOf(survey).length,
    groups: [],
    summary,
    activityId,
  };
  const papers = [['ACTIVITY_MINUTES', `${title}结果`, `${summary}\n书面回答：${written}`]] as const;
  await way.action(clerk, { on, papers }, (context, version, fileIds) =>
    recordActivity(context, id, version, { ...record, fileIds }, null),
  );
}
