import { openEvents } from '#test/domains/event/room.ts';
import { openRoom } from '#test/domains/hearing/room.ts';
import type { PeopledDatabase } from '#test/kernel/people.ts';
import { QUESTIONNAIRE } from '#test/domains/participation/questions.ts';
import { openActivities } from '#test/domains/participation/room.ts';
import { openPress } from '#test/domains/press/room.ts';
import { type Kind, NOW, PAIR, person, telephone } from './kind.ts';

/** 听证会. */
export const hearingKind = async (given: PeopledDatabase): Promise<Kind> => {
  const { announced, signUpInput } = await openRoom(given);
  return {
    name: '听证报名',
    mutation: 'signUpForHearing',
    inputType: 'HearingSignUpInput!',
    receipt: 'HearingReceipt',
    opens: 'MyHearingSignUp',
    fields: `${PAIR} state submittedAt`,
    prepare: async () => {
      await given.database.setClock('2026-11-23T00:30:00Z');
      const { id } = await announced();
      await given.database.setClock('2026-11-23T02:00:00Z');
      return signUpInput(id, telephone().contact);
    },
    changed: { name: '李秀' },
  };
};

/** 问卷. */
export const activityKinds = async (given: PeopledDatabase): Promise<Kind[]> => {
  const { announced } = await openActivities(given);
  return [
    {
      name: '问卷',
      mutation: 'answerQuestionnaire',
      inputType: 'QuestionnaireInput!',
      receipt: 'QuestionnaireReceipt',
      opens: null,
      fields: 'submittedAt',
      prepare: async () => {
        await given.database.setClock(NOW);
        const { activity } = await announced(QUESTIONNAIRE);
        await given.database.setClock('2026-11-21T00:00:00Z');
        return { activityId: activity.id, answers: answered(0) };
      },
      changed: { answers: answered(1) },
    },
  ];
};

const answered = (choice: number) => [
  { choices: [choice], text: '' },
  { choices: [], text: '' },
  { choices: [], text: '' },
];

/** 政府开放日. */
export const eventKind = async (given: PeopledDatabase): Promise<Kind> => {
  const { bookable } = await openEvents(given);
  return {
    name: '开放日报名',
    mutation: 'registerForEvent',
    inputType: 'RegistrationInput!',
    receipt: 'RegistrationReceipt',
    opens: 'MyRegistration',
    fields: `${PAIR} state`,
    prepare: async () => {
      const { groupId } = await bookable();
      return { groupId, ...person() };
    },
    changed: { persons: 2 },
  };
};

/** 新闻发布会. */
export const pressKinds = async (given: PeopledDatabase): Promise<Kind[]> => {
  const { announced } = await openPress(given);
  return [
    {
      name: '记者报名',
      mutation: 'requestAccreditation',
      inputType: 'AccreditationInput!',
      receipt: 'Receipt',
      opens: 'MyAccreditation',
      fields: PAIR,
      prepare: async () => ({
        eventId: (await announced()).id,
        outlet: '岚溪日报',
        coverage: 'TEXT',
        ...person(),
      }),
      changed: { outlet: '市晚报' },
    },
    {
      name: '会前提问',
      mutation: 'askPressQuestion',
      inputType: 'PressQuestionInput!',
      receipt: 'Receipt',
      opens: 'MyPressQuestion',
      fields: PAIR,
      prepare: async () => ({ eventId: (await announced()).id, text: '每个乡镇都会有养老机构吗？' }),
      changed: { text: '养老机构怎么收费？' },
    },
  ];
};
