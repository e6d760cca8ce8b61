/** Fields requested of a meeting, and input sent (样例B10). */

/** An answer of the contract: a meeting, or a refusal. */
export interface Answer {
  id: string;
  no: string;
  version: number;
  stage: string;
  agenda: { id: string; position: number; title: string; startedAt: string | null; result: string | null }[];
  findings?: { code: string; severity: string; fields: string[] }[];
  [field: string]: unknown;
}

const ITEM = `id position title disclosure purpose provisional decision { no } reportingUnit livelihood highAttention invitationsSent
  invitationsAccepted announcedAt withdrawnAt startedAt endedAt result resultText paper { title purpose ground law note }
  invitations { category sent accepted }
  corrections { id before after reason proposedBy confirmedBy confirmedAt returnedBy returnReason own }`;

/** Everything of a meeting. */
export const MEETING = `id no version year kind name term sessionNo startsAt endsAt place chair stage paper review reviewNote
  unit { name } announcedAt openedAt closedAt minutesPublishedAt cancelledAt cancelReason calendarSequence
  agenda { ${ITEM} } notices { kind text oldStartsAt oldPlace } stream { state withText withVideo videoUrl operatorName }
  minutes { attendees absent observers { category count } sections { itemId text } draft }
  observers { category count } reviews { paper outcome note by }`;

const FINDINGS = '... on Refusal { findings { code severity fields } }';

/** Fields requested of each answer. */
export const ANSWERS: Readonly<Record<string, string>> = {
  MeetingOrRefusal: `... on Meeting { ${MEETING} } ${FINDINGS}`,
  InvitationsOfItemOrRefusal: `... on InvitationsOfItem { invitations { id } } ${FINDINGS}`,
  InvitationOrRefusal: `... on Invitation { id } ${FINDINGS}`,
  PaperOrRefusal: `... on Paper { meeting { ${MEETING} } } ${FINDINGS}`,
  ProposedChangeOrRefusal: `... on ProposedChange { id confirmedBy } ${FINDINGS}`,
  MinutesImportOrRefusal: `... on MinutesImport { meeting { ${MEETING} } placed { itemId paragraphs }
    unplaced { no text why } } ${FINDINGS}`,
};

/** A plan of the 38th executive meeting. */
export const PLAN = {
  kind: 'EXECUTIVE',
  name: '岚溪县人民政府第38次常务会议',
  term: '第十七届',
  sessionNo: 38,
  startsAt: '2026-12-11T06:30:00Z',
  endsAt: '2026-12-11T08:40:00Z',
  place: '县政府一号会议室',
  chair: '县长',
};

/** The title that nobody outside may read. */
export const SECRET = '研究某项人事和涉密事项';

/** Its agenda: two public items, one of them flagged, one closed, one partly public. */
export const AGENDA = [
  { title: '传达学习省政府有关会议精神', disclosure: 'PUBLIC' },
  { title: SECRET, disclosure: 'CLOSED', ground: 'INTERNAL_AFFAIRS', law: '国令711号第十六条' },
  {
    title: '审议《岚溪县养老服务设施布局规划（2026—2030年）》',
    disclosure: 'PUBLIC',
    reportingUnit: '县民政局',
    livelihood: true,
  },
  {
    title: '审议《关于冬季安全生产工作的报告》',
    disclosure: 'PARTIAL',
    paperTitle: '重点企业隐患清单',
    ground: 'THIRD_PARTY_RIGHTS',
    law: '国令711号第十五条',
  },
];
