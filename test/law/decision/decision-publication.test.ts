import { describe, expect, it } from 'vitest';
import {
  type DecisionPublication,
  explanationRequired,
  OutreachForm,
  publicationDue,
  PublicationPlace,
  publicationRequired,
  refuseDecisionPublication,
  refuseLatePublication,
} from '#server/law/decision/decision-publication.ts';
import { NotPublicGround } from '#server/law/participation/participation.ts';
import { calendar } from '#test/law/calendar/calendars.ts';

const codes = (found: readonly { code: string }[]) => found.map(({ code }) => code);
const P = PublicationPlace;
const elder: DecisionPublication = {
  places: [P.GAZETTE, P.WEBSITE, P.NEWSPAPER],
  absentPlaces: [],
  publicConcern: true,
  technical: false,
  publicOpinionsStatement: '收到意见64条，采纳27条。',
  expertsHeard: true,
  expertOpinionsStatement: '采纳专家意见9条。',
  outreach: [OutreachForm.PRESS_CONFERENCE],
  notPublic: null,
};
const judge = (change: Partial<DecisionPublication>) =>
  codes(refuseDecisionPublication({ ...elder, ...change }));
const noPaper = { place: P.NEWSPAPER, reason: '本县没有公开发行的报纸，在市报公布。' };

describe('第三十二条 通过政府公报、政府网站以及在本行政区域内发行的报纸公布', () => {
  it.each([
    ['三处公布', {}, []],
    ['没有网站', { places: [P.GAZETTE, P.NEWSPAPER] }, ['PUBLICATION_PLACE_MISSING']],
    ['没有公报', { places: [P.WEBSITE, P.NEWSPAPER] }, ['PUBLICATION_PLACE_MISSING']],
    ['没有报纸', { places: [P.GAZETTE, P.WEBSITE] }, ['PUBLICATION_PLACE_MISSING']],
    ['本县没有报纸，写明情况', { places: [P.GAZETTE, P.WEBSITE], absentPlaces: [noPaper] }, []],
    [
      '本县没有报纸，没有写明',
      { places: [P.GAZETTE, P.WEBSITE], absentPlaces: [{ ...noPaper, reason: ' ' }] },
      ['PUBLICATION_PLACE_MISSING'],
    ],
    [
      '网站不能没有',
      { places: [P.GAZETTE, P.NEWSPAPER], absentPlaces: [{ place: P.WEBSITE, reason: '网站维护。' }] },
      ['PUBLICATION_PLACE_MISSING'],
    ],
    ['哪里也没有', { places: [] }, Array.from({ length: 3 }, () => 'PUBLICATION_PLACE_MISSING')],
  ])('%s', (_, change, found) => {
    expect(judge(change)).toEqual(found);
  });
});

it('公报和报纸本县没有的，可以写明情况；网站没有别的办法', () => {
  const fixes = refuseDecisionPublication({ ...elder, places: [] }).map(({ fix }) => fix);
  expect(fixes.map((fix) => fix?.includes('本县没有的'))).toEqual([true, false, true]);
});

describe('第三十二条 社会公众普遍关心或者专业性、技术性较强的，说明意见采纳情况并宣传解读', () => {
  it.each([
    ['普遍关心，没有说明公众意见', { publicOpinionsStatement: ' ' }, ['ADOPTION_STATEMENT_REQUIRED']],
    ['没有说明专家意见', { expertOpinionsStatement: null }, ['ADOPTION_STATEMENT_REQUIRED']],
    ['没有专家论证', { expertOpinionsStatement: null, expertsHeard: false }, []],
    ['没有解读', { outreach: [] }, ['OUTREACH_REQUIRED']],
    ['接受访谈', { outreach: [OutreachForm.INTERVIEW] }, []],
    ['其他方式', { outreach: [OutreachForm.OTHER] }, []],
    ['技术性较强', { publicConcern: false, technical: true, outreach: [] }, ['OUTREACH_REQUIRED']],
    [
      '既不普遍关心，也不专业',
      { publicConcern: false, publicOpinionsStatement: null, expertOpinionsStatement: null, outreach: [] },
      [],
    ],
    [
      '一次说全',
      { publicOpinionsStatement: null, expertOpinionsStatement: null, outreach: [] },
      ['ADOPTION_STATEMENT_REQUIRED', 'ADOPTION_STATEMENT_REQUIRED', 'OUTREACH_REQUIRED'],
    ],
  ])('%s', (_, change, found) => {
    expect(judge(change)).toEqual(found);
    const { publicConcern, technical } = { ...elder, ...change };
    expect(explanationRequired({ publicConcern, technical })).toBe(publicConcern || technical);
  });
});

describe('第三十二条 依法不予公开的除外', () => {
  const claim = {
    ground: NotPublicGround.STATE_SECRET,
    claimedById: 'writer',
    reviewedById: 'reviewer',
  };
  const bare = { places: [], outreach: [], publicOpinionsStatement: null, expertOpinionsStatement: null };

  it('理由成立并经他人审查的，不公布', () => {
    expect(judge({ ...bare, notPublic: claim })).toEqual([]);
    expect(publicationRequired({ notPublic: claim })).toBe(false);
    expect(publicationRequired({ notPublic: null })).toBe(true);
  });

  it.each([
    ['没有法定理由', { ...claim, ground: null }],
    ['没有审查', { ...claim, reviewedById: null }],
    ['自己审查', { ...claim, reviewedById: 'writer' }],
    ['没有写明法律', { ...claim, ground: NotPublicGround.NAMED_LAW }],
  ])('%s，应当公布', (_, notPublic) => {
    expect(publicationRequired({ notPublic })).toBe(true);
    expect(judge({ notPublic })).toEqual(['DECISION_UNPUBLISHED']);
    expect(judge({ ...bare, notPublic })).toContain('PUBLICATION_PLACE_MISSING');
  });
});

describe('国令711号第二十六条 自形成之日起20个工作日内公开', () => {
  it.each([
    ['2026-12-18', '2027-01-18', true],
    ['2026-01-30', '2026-03-05', false],
    ['2026-04-30', '2026-06-01', false],
  ] as const)('%s印发，%s前公布（暂定：%s）', (issuedOn, due, provisional) => {
    expect(publicationDue(issuedOn, calendar)).toEqual({ day: due, provisional });
  });

  it.each([
    ['当日', '2026-03-05', false, []],
    ['次日', '2026-03-06', false, ['DECISION_UNPUBLISHED']],
    ['暂定的日子不算逾期', '2026-03-06', true, []],
  ] as const)('%s', (_, today, provisional, found) => {
    const findings = refuseLatePublication({ day: '2026-03-05', provisional }, today);
    expect(codes(findings)).toEqual(found);
    expect(findings.every(({ severity }) => severity === 'WARN')).toBe(true);
  });
});
