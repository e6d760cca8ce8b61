/** Second sign-up of somebody who signed up before: the contact must still be known, in whatever table it stands. */

const KEY = 'idempotencyKey: "0b0e7a5e-0000-4000-8000-000000000001", noticeVersion: 4';
const MAIL = (name: string) => `contactKind: EMAIL, contact: "${name}@lanxi.example"`;
const PHONE = (no: string) => `contactKind: PHONE, contact: "${no}"`;
/** The seats of a visit have the id that its activity had. */
const VISIT = 'groupId: "01a1fd25-b32c-7136-b9bf-8550bba86c4d", persons: 1';
const OPEN_SEATS = 'groupId: "01a1fd1e-f3b2-7468-be52-4f010f16f4bc", persons: 1';
const HEARING = 'hearingId: "01a1fd1e-eb34-7340-b107-0c3c14dd3246", attendance: PARTICIPANT, side: CONSUMER';
const PRESS = 'eventId: "01a1fd1e-f4d1-76f0-91bd-683ce761f42d", outlet: "山城晚报", coverage: TEXT';

const send = (mutation: string, input: string) =>
  `mutation { ${mutation}(input: { ${KEY}, ${input} }) { __typename ... on Refusal { findings { message } } } }`;

/** While all of them can be signed up for. */
export const AGAIN_AT = '2026-11-25T02:00:00Z';

/** How it is said, whatever one signs up for. */
export const KNOWN = '这个联系方式已经报过名。';

/** The second sign-ups, by what they are for. A change of the contract is followed here. */
export const AGAIN: readonly { name: string; query: string }[] = [
  {
    name: 'activity by mail',
    query: send('registerForEvent', `${VISIT}, name: "江望舒", ${MAIL('jiang')}`),
  },
  {
    name: 'activity by phone',
    query: send('registerForEvent', `${VISIT}, name: "柳成荫", ${PHONE('13900000403')}`),
  },
  {
    name: 'event',
    query: send('registerForEvent', `${OPEN_SEATS}, name: "吴桂兰", ${PHONE('13900000201')}`),
  },
  {
    name: 'hearing',
    query: send('signUpForHearing', `${HEARING}, showName: false, name: "章听雨", ${PHONE('13900000701')}`),
  },
  { name: 'press', query: send('requestAccreditation', `${PRESS}, name: "李在路上", ${MAIL('li')}`) },
];
