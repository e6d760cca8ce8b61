import { describe, expect, it } from 'vitest';
import { AgendaDisclosure } from '#server/law/meeting/agenda-disclosure.ts';
import {
  invitationRequired,
  type InvitedItem,
  refuseInvitedTo,
  refuseUninvited,
} from '#server/law/invitation/invitation-duty.ts';
import {
  REPRESENTATIVE_CATEGORY_LABELS,
  RepresentativeCategory,
} from '#server/law/register/representative-category.ts';

const { PUBLIC, PARTIAL, CLOSED } = AgendaDisclosure;
const codes = (found: readonly { code: string; severity: string }[]) =>
  found.flatMap(({ code, severity }) => [severity, code]);
const item = (change: Partial<InvitedItem> = {}): InvitedItem => ({
  position: 3,
  disclosure: PUBLIC,
  livelihood: true,
  highAttention: false,
  invitationsSent: 0,
  invitationsAccepted: 0,
  ...change,
});

describe('涉及重大民生、社会关注度高的议题，邀请利益相关方和公众代表列席', () => {
  it.each<[string, Partial<InvitedItem>, boolean]>([
    ['重大民生', {}, true],
    ['社会关注度高', { livelihood: false, highAttention: true }, true],
    ['部分公开', { disclosure: PARTIAL }, true],
    ['两样都不是', { livelihood: false }, false],
    ['依法不予公开的不邀请', { disclosure: CLOSED, highAttention: true }, false],
  ])('%s', (_title, change, expected) => {
    expect(invitationRequired(item(change))).toBe(expected);
  });

  it.each<[string, Partial<InvitedItem>[], string[]]>([
    ['一个也没有邀请，不得开始', [{}], ['BLOCK', 'INVITATION_REQUIRED']],
    ['邀请了没有人来，由开始的人说明', [{ invitationsSent: 4 }], ['WARN', 'INVITATION_NOT_ACCEPTED']],
    ['有一人应邀', [{ invitationsSent: 4, invitationsAccepted: 1 }], []],
    ['没有标明的不要求', [{ livelihood: false }], []],
    [
      '几项分别说明',
      [{}, { position: 5, invitationsSent: 2 }, { position: 6, disclosure: CLOSED }],
      ['BLOCK', 'INVITATION_REQUIRED', 'WARN', 'INVITATION_NOT_ACCEPTED'],
    ],
  ])('%s', (_title, items, expected) => {
    expect(codes(refuseUninvited(items.map(item)))).toEqual(expected);
  });

  it('依据是县的文件，不说成法律', () => {
    const [found] = refuseUninvited([item()]);
    expect(found).toMatchObject({ basis: 'POLICY', message: expect.stringContaining('第3项') });
  });
});

describe('邀请谁列席哪一项', () => {
  it.each<[string, AgendaDisclosure, string[]]>([
    ['公开的议题', PUBLIC, []],
    ['部分公开的议题', PARTIAL, []],
    ['依法不予公开的议题，不邀请', CLOSED, ['BLOCK', 'ITEM_NOT_PUBLISHABLE']],
  ])('%s', (_title, disclosure, expected) => {
    expect(codes(refuseInvitedTo(disclosure))).toEqual(expected);
  });

  it('各类代表都有名称', () => {
    expect(Object.keys(REPRESENTATIVE_CATEGORY_LABELS)).toEqual(Object.values(RepresentativeCategory));
  });
});
