/** Comments as the desk reads them, for tests. */
import type { Disposition, Opinion } from '#client/staff/domains/opinions/opinion-record.ts';

export const capability = (allowed: boolean, ...findings: object[]) =>
  ({ __typename: 'Capability', allowed, findings }) as never;

const CAN = [
  'accept',
  'assign',
  'clearText',
  'proposeWithhold',
  'confirmWithhold',
  'dispose',
  'confirm',
  'revealContact',
  'revealOriginal',
].map((action) => ({ action, allowed: false, findings: [] })) as never;

export const disposition = (over: Partial<Disposition> = {}): Disposition => ({
  __typename: 'Disposition',
  id: 'd1',
  state: 'PROPOSED',
  result: 'SUPPORT_ONLY',
  ground: null,
  asked: '',
  reason: '',
  changedClauses: [],
  coveredAt: null,
  route: null,
  routedAnswer: null,
  routedAnsweredOn: null,
  proposedBy: '方砚秋',
  proposedAt: '2026-11-19T02:00:00.000Z',
  confirmedBy: null,
  confirmedAt: null,
  returnedReason: null,
  version: 1,
  ...over,
});

/** One comment; `answer` is its outcome. */
export const opinion = (over: Partial<Omit<Opinion, 'disposition'>> = {}, answer?: Disposition): Opinion =>
  ({
    __typename: 'DeskComment',
    id: 'c1',
    receiptNo: '8F3K2M7Q',
    consultationId: 'k1',
    channel: 'WEB',
    identity: 'PERSON',
    displayName: '张**',
    stance: 'AMEND',
    clauseNo: '四',
    text: '建议学生月票再优惠一点。',
    suggestedText: null,
    region: null,
    group: null,
    submittedAt: '2026-11-20T02:06:00.000Z',
    recordedAt: null,
    receivedOn: null,
    postmarkedOn: null,
    recordedBy: null,
    paperFormNo: null,
    peopleCount: 1,
    hasContact: true,
    showText: true,
    showName: false,
    textCleared: false,
    status: 'RECEIVED',
    acceptedAt: null,
    hideState: null,
    hideReason: null,
    hideNote: null,
    assigneeId: null,
    assignee: null,
    cluster: null,
    attachments: [],
    revisions: [],
    version: 1,
    viewerCan: CAN,
    ...over,
    disposition: answer ?? null,
  }) as unknown as Opinion;
