import { describe, expect, it } from 'vitest';
import {
  CATALOGUE_TRANSITIONS,
  CatalogueStage,
  refuseCatalogueTransition,
} from '#server/law/catalogue/catalogue-stage.ts';
import { transitionAt } from '#server/law/transition.ts';
import { Role } from '#server/law/people/role.ts';

const S = CatalogueStage;

describe('目录经拟订、司法局审核、县政府审议、县委同意后公布', () => {
  it.each([
    ['finishDraft', S.DRAFT, S.REVIEWED, Role.JUSTICE_STAFF],
    ['openCollection', S.DRAFT, S.COLLECTING, Role.JUSTICE_STAFF],
    ['closeCollection', S.COLLECTING, S.REVIEWED, Role.JUSTICE_STAFF],
    ['approveByGovernment', S.REVIEWED, S.GOV_APPROVED, Role.GOV_OFFICE_STAFF],
    ['recordPartyConsent', S.GOV_APPROVED, S.CONSENTED, Role.GOV_OFFICE_STAFF],
    ['publish', S.CONSENTED, S.PUBLISHED, Role.JUSTICE_STAFF],
    ['recordPartyRefusal', S.GOV_APPROVED, S.REVIEWED, Role.GOV_OFFICE_STAFF],
    ['closeYear', S.PUBLISHED, S.CLOSED, Role.JUSTICE_STAFF],
  ] as const)('%s：%s之后为%s，由%s办理', (event, from, to, role) => {
    const row = transitionAt(CATALOGUE_TRANSITIONS, event, from);
    expect(row?.to).toBe(to);
    expect(row?.roles).toContain(role);
    const passing = Object.values(S).filter((stage) => refuseCatalogueTransition(event, stage).length === 0);
    expect(passing).toEqual([from]);
  });

  it('公布之前都可以退回拟订，此前的审议和同意随之作废', () => {
    const passing = Object.values(S).filter(
      (one) => refuseCatalogueTransition('reopenDraft', one).length === 0,
    );
    expect(passing).toEqual([S.REVIEWED, S.GOV_APPROVED, S.CONSENTED]);
    expect(transitionAt(CATALOGUE_TRANSITIONS, 'reopenDraft', S.CONSENTED)).toMatchObject({
      to: S.DRAFT,
      roles: [Role.JUSTICE_STAFF],
    });
  });

  it('已公布的版本不再修改，调整另起新版本，原版本不变', () => {
    expect(refuseCatalogueTransition('saveItem', S.PUBLISHED).map(({ code }) => code)).toEqual([
      'WRONG_STAGE',
    ]);
    expect(transitionAt(CATALOGUE_TRANSITIONS, 'proposeAdjustment', S.PUBLISHED)).not.toHaveProperty('to');
    expect(refuseCatalogueTransition('proposeAdjustment', S.SUPERSEDED)).toHaveLength(1);
  });

  it('没有一步可以越过县委同意而公布', () => {
    const toPublished = CATALOGUE_TRANSITIONS.filter(({ to }) => to === S.PUBLISHED);
    expect(toPublished.flatMap(({ from }) => from)).toEqual([S.CONSENTED]);
    const toConsented = CATALOGUE_TRANSITIONS.filter(({ to }) => to === S.CONSENTED);
    expect(toConsented.map(({ event }) => event)).toEqual(['recordPartyConsent']);
  });
});
