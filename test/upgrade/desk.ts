/**
 * Queries of staff, as today's contract words them. A change of the contract is followed here; the answers must stay.
 */

/** One question of one account. Its answer is compared leaf by leaf. */
export interface DeskQuestion {
  /** Name under which its answer was stored. It never changes. */
  name: string;
  login: string;
  query: string;
}

const EVENTS = `{ events(first: 100) { nodes { no kind title purpose programme audience place contact stage
  review reviewNote paper startsAt endsAt signUpOpensAt signUpClosesAt publishedAt cancelledAt cancelReason
  notices { kind text at } headcount { persons } opinions { text answer } corrections { summaryBefore note }
  report { summary attendanceNote attendance { category persons } } reportPublishedAt
  slots { startsAt endsAt groups { category seats taken waiting } } } } }`;

const REGISTRATIONS = `{ events(first: 100) { nodes { no registrations { receiptNo displayName persons needs
  withMinor channel state place claimBy cancelReason registeredAt checkedInAt checkedInPersons checkedInDevice } } } }`;

/** Calls waiting and calls made, of registrations and hearings: all on the one list of the unit. */
const CALLS = `{ waiting: calls(first: 100) { nodes { receiptNo displayName text attempts { at } } }
  made: calls(done: true, first: 100) { nodes {
    displayName text attempts { way outcome note byName at } } } }`;

const GATES = `{ events(first: 100) { nodes { no gate { tickets { tail displayName persons needs state checkedInAt
  checkedInPersons checkedInDevice } doubts { verdict tail refused device scannedAt }
  walkIns { persons beyond corrected device reason } } } } }`;

const ACTIVITIES = `{ deskActivities { method title state seq purpose audience contact startsAt endsAt
  attendedCount publishedAt cancelledReason minutes questions { kind text options }
  tally { total questions { counts answered } } }
  events(first: 100) { nodes { kind title stage purpose audience place contact startsAt endsAt signUpClosesAt
  slots { groups { seats taken } } publishedAt cancelReason report { summary attendance { persons } }
  registrations { receiptNo displayName needs state registeredAt } } } }`;

const HEARINGS = `{ hearings(first: 50) { nodes { no name stage review reviewNote paper heldOn startsAt place content
  signUpCount observersTaken cancelReason notices { kind text at } sides { side seats }
  participants { displayName side origin capacity receiptNo attended signedOn refusalReason }
  entries { kind speaker text } report { summary } } } }`;

const PRESS_FIELDS = `stage outlets announcedSpeakers
  accreditations { receiptNo outlet displayName persons coverage equipment state declineReason requestedAt arrivedAt }
  questions { place origin outlet state text shown answer notTaken receivedAt }
  posts { seq kind mark speaker text }
  transcript { review reviewNote publishedAt passages { kind speaker text } corrections { before after note unitName } }`;

const PRESS = ['2026-3', '2026-4', '2026-14', '2026-15']
  .map((no, index) => `p${index}: pressConference(eventNo: "${no}") { ${PRESS_FIELDS} }`)
  .join(' ');

const MEETINGS = `{ meetings(first: 50) { nodes { no name kind stage review reviewNote paper startsAt endsAt place chair
  agenda { title result resultText } reviews { paper outcome note by at } notices { kind text } cancelReason
  recordings { part title state reviewNote publishedAt } } } }`;

const SUGGESTIONS = `{ cases(kind: SUGGESTION) { nodes { receiptNo subject state channel displayName text answer answeredOn
  answeredByName answeredUnit dueOn receivedOn } } }`;

const REPRESENTATIVES = `{ representatives(first: 100) { nodes { no name state stateReason origin categories unitPost
  fields region village termStartsOn termEndsOn invited attended } } }`;

const MESSAGES =
  '{ messages(first: 100) { nodes { kind subject body to status attempts error createdAt sentAt } } }';

const HOLDS =
  '{ contactHolds { nodes { decisionNo hearingNo consultationRound ground reason placedByName } } }';

const TASKS = '{ workbench { tasks { title detail dueOn overdue count } } }';

/** The hearing on bus fares, which was drawn. */
const HEARING = '01a1fd1e-eb34-7340-b107-0c3c14dd3246';
const HEARING_SIGN_UPS = `{ hearingSignUps(hearingId: "${HEARING}") { nodes {
  receiptNo attendance side channel displayName state submittedAt } } }`;

/** The items of two meetings to which people were invited. */
const ITEMS = ['01a1fd1f-0633-7255-a3da-ce68b4f53acd', '01a1fd1f-0c33-7383-bcbf-36deab5cabe7'];
const INVITATIONS = `{ ${ITEMS.map(
  (id, index) => `i${index}: invitations(itemId: "${id}") { addressee stage letterNo reason replyBy sentAt
    deliveries { way tiding reached note byName } }`,
).join(' ')} }`;

/** Every account with a desk. */
const ACCOUNTS =
  `sifa hefa xianzhang fuxianzhang zhengban zhengban2 baomi fagai fagai2 fagai-fuze zhujian zhujian-fuze
  jiaoti jiaoti2 jiaoti-fuze jiaoti-zhixing jiaotong-zhixing minzheng minzheng-fuze ziran ziran-fuze shijian rongmei
  dangan shenji guanli`.split(/\s+/);

/** Every question, in the order in which they are asked. */
export const QUESTIONS: readonly DeskQuestion[] = [
  { name: 'events', login: 'zhengban', query: EVENTS },
  { name: 'registrations', login: 'zhengban', query: REGISTRATIONS },
  { name: 'event calls', login: 'zhengban', query: CALLS },
  { name: 'gates', login: 'zhengban', query: GATES },
  { name: 'activities', login: 'zhujian', query: ACTIVITIES },
  { name: 'hearings of ndrc', login: 'fagai', query: HEARINGS },
  { name: 'hearings of house', login: 'zhujian', query: HEARINGS },
  { name: 'hearings for review', login: 'baomi', query: HEARINGS },
  { name: 'press', login: 'zhengban', query: `{ ${PRESS} }` },
  { name: 'meetings', login: 'zhengban', query: MEETINGS },
  { name: 'meetings of the media', login: 'rongmei', query: MEETINGS },
  { name: 'suggestions', login: 'jiaoti', query: SUGGESTIONS },
  { name: 'representatives', login: 'zhengban', query: REPRESENTATIVES },
  { name: 'messages', login: 'guanli', query: MESSAGES },
  { name: 'hearing calls', login: 'fagai', query: CALLS },
  { name: 'hearing sign-ups', login: 'fagai', query: HEARING_SIGN_UPS },
  { name: 'invitations', login: 'zhengban', query: INVITATIONS },
  { name: 'holds', login: 'sifa', query: HOLDS },
  ...ACCOUNTS.map((login) => ({ name: `tasks of ${login}`, login, query: TASKS })),
];

const reveal = (name: string, login: string, mutation: string, id: string, fields: string): DeskQuestion => ({
  name,
  login,
  query: `mutation { ${mutation}(id: "${id}", reason: "核对联系方式是否完好") { ${fields} } }`,
});

/** One sealed contact of every kind, opened by somebody who may. */
export const REVEALS: readonly DeskQuestion[] = [
  reveal(
    'activity',
    'zhujian',
    'revealSignUp',
    '01a1fd25-b484-72b5-9f96-1673ea4dacc9',
    'name contactKind contact',
  ),
  reveal(
    'event',
    'zhengban',
    'revealSignUp',
    '01a1fd25-c153-7301-917c-68a1ea1bf1d3',
    'name guardian contact',
  ),
  reveal('event by mail', 'zhengban', 'revealSignUp', '01a1fd25-c16b-7279-bed8-2a3e5283657b', 'name contact'),
  reveal('hearing', 'fagai', 'revealSignUp', '01a1fd25-b6f3-7127-b30f-c62b464f8eb4', 'name contact'),
  reveal(
    'journalist',
    'rongmei',
    'revealSignUp',
    '01a1fd25-b82a-75d0-bc43-e0a34997ff11',
    'name cardNo contact',
  ),
  reveal('suggestion', 'jiaoti', 'revealCase', '01a1fd25-cf97-73b0-a932-62e904c2828b', 'name contact text'),
  reveal(
    'representative',
    'zhengban',
    'revealRepresentative',
    '01a1fd25-b966-7321-ae04-2989b6cbd823',
    'contact',
  ),
  reveal('comment', 'fagai', 'revealContact', '01a1fd25-b531-736a-a579-a355f225802b', 'name contact'),
  reveal('invitee', 'zhengban', 'revealInvitee', '01a1fd1f-0d44-7430-af85-9bf994791dc1', 'contact'),
];
