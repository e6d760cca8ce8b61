import { chmodSync, writeFileSync } from 'node:fs';
import { type Foundations, openServices } from '#server/ground/kernel/process/open-runtime.ts';
import type { Services } from '#server/ground/kernel/process/runtime.ts';
import { systemContext } from '#server/ground/kernel/system-context.ts';
import { type CalendarDay, dayOf } from '#server/law/calendar/calendar-day.ts';
import { postLabels } from '#server/law/people/organ-post.ts';
import { copyFindable } from '#server/domains/search/copy-findable.ts';
import type { MadeFilm } from './film/made-film.ts';
import { meetingFilm } from './film/meeting-film.ts';
import type { Later } from './later.ts';
import { keepPasswords } from './lasting-passwords.ts';
import { ELDER_LATER } from './later-elder.ts';
import { SCHOOL_LATER } from './later-school.ts';
import { Shift } from './shift.ts';
import { BUS } from './story-bus.ts';
import { PLAN, SEWAGE } from './story-coming.ts';
import { ELDER } from './story-elder.ts';
import { HEATING } from './story-heating.ts';
import { MARKET } from './story-market.ts';
import { SCHOOL } from './story-school.ts';
import { STREET } from './story-street.ts';
import type { Story } from './story.ts';
import { tellActivities } from './tell-activities.ts';
import { tellChangedEvents } from './tell-changed-events.ts';
import { tellEndedYear } from './tell-ended-year.ts';
import { tellEvents } from './tell-events.ts';
import { tellCatalogue } from './tell-catalogue.ts';
import { tellCollection } from './tell-collection.ts';
import { tellComments } from './tell-comments.ts';
import { tellCorrection } from './tell-correction.ts';
import { tellConsultation } from './tell-consultation.ts';
import { type DemoAccount, tellAccounts, tellCounty } from './tell-county.ts';
import { tellFeedback } from './tell-feedback.ts';
import { tellHearings } from './tell-hearing.ts';
import { tellRelease } from './tell-circumstances.ts';
import { tellFirstDay, tellLate, tellLateCorrection } from './tell-late.ts';
import { tellAllLater } from './tell-later.ts';
import { tellMaterials } from './tell-materials.ts';
import { tellWaiting } from './tell-approval.ts';
import { tellMeetings } from './tell-meetings.ts';
import { tellReasons } from './tell-reasons.ts';
import { tellRecording } from './tell-recording.ts';
import { tellStatements } from './tell-statements.ts';
import { tellLibrary } from './tell-library.ts';
import { tellOwnSetting } from './tell-own-setting.ts';
import { tellMarks } from './tell-papers.ts';
import { tellRegister } from './tell-register.ts';
import { tellSuggestions } from './tell-suggestions.ts';
import { tellSurvey } from './tell-survey.ts';
import { tellProposals } from './tell-proposals.ts';
import { tellTownMeeting } from './tell-town-meeting.ts';
import { tellOpenness } from './tell-openness.ts';
import { Teller } from './teller.ts';
import { TELLING_CLOCK, tellingOwner } from './telling-clock.ts';

/** How far the demonstration is in this database. An unfinished one is begun again from an empty database. */
export type DemoState = 'NONE' | 'UNFINISHED' | 'DONE';

/** Marks a database whose demonstration is told to the end. */
export const DONE_MARK = 'demo';

/** In the order in which a visitor meets them: what is open, what is coming, what was answered. */
const STORIES: readonly Story[] = [BUS, HEATING, STREET, MARKET, PLAN, SEWAGE, SCHOOL, ELDER];
const LATER: readonly Later[] = [SCHOOL_LATER, ELDER_LATER];

/** Looks whether the demonstration was seeded. */
export async function demoState({ system }: Services): Promise<DemoState> {
  const { rows } = await system.query<{ done: boolean; begun: boolean }>(
    `select exists (select from content_version where scope = $1) as done, exists (select from unit) as begun`,
    [DONE_MARK],
  );
  if (rows[0]?.done) return 'DONE';
  return rows[0]?.begun ? 'UNFINISHED' : 'NONE';
}

/** Options of filling in the demonstration. */
export interface TellingPlan {
  report?: (step: string) => void;
  /** The day to which the story is moved. */
  today?: CalendarDay;
  /** Units and catalogue stand: there is a first page to show. */
  onCatalogue?: () => void;
  /** Stops it where it is; the unfinished county is unusable then. */
  signal?: AbortSignal;
}

// A crash loses nothing that is not filled in again from the beginning, so only the mark at the end must wait for the
// disk.
const SETTINGS = { synchronous_commit: 'off', ...TELLING_CLOCK };

/** Fills 岚溪县 into an empty database, moved to today; returns the accounts with their fresh passwords. */
export async function seedDemo(
  foundations: Foundations,
  ownerUrl: string,
  plan: TellingPlan = {},
): Promise<DemoAccount[]> {
  const owner = tellingOwner(ownerUrl);
  // The story's county writes no short messages: whom it has to call is on its call lists.
  const config = { ...foundations.config, demo: false };
  const { services, close } = await openServices({ ...foundations, config, settings: SETTINGS });
  const teller = new Teller(services, new Shift(plan.today ?? dayOf(new Date())), owner, plan.signal);
  try {
    const told = await tellAll(teller, plan);
    const accounts = foundations.config.training
      ? await keepPasswords(teller, foundations.secrets, told)
      : told;
    await teller.present();
    await tellWaiting(teller);
    // Who tries the search at once finds what the job would have copied within a minute; what the files say, the job reads.
    await copyFindable(systemContext(services));
    await owner.query('insert into content_version (scope, counter) values ($1, 1)', [DONE_MARK]);
    return accounts;
  } finally {
    await close();
    await owner.end();
  }
}

/** Everything in its order: each domain by its own commands. */
async function tellAll(
  teller: Teller,
  { report = () => undefined, onCatalogue }: TellingPlan,
): Promise<DemoAccount[]> {
  report('演示县：单位');
  const first = await tellCounty(teller);
  report('演示县：年度决策事项目录');
  await tellCatalogue(teller);
  onCatalogue?.();
  report('演示县：账号');
  const accounts = await tellAccounts(teller, first);
  const film = meetingFilm();
  await tellFirstDay(teller);
  await tellOwnSetting(teller);
  await tellStories(teller, report);
  report('演示县：专家库');
  await tellLibrary(teller);
  await tellTheRest(teller, report, film);
  return accounts;
}

/** Events that follow from the stories, and those beside them. */
async function tellTheRest(teller: Teller, report: Report, film: Promise<MadeFilm>): Promise<void> {
  report('演示县：听证会');
  await tellMarks(teller);
  await tellHearings(teller);
  report('演示县：审查、决定、公布与执行');
  await tellAllLater(teller, LATER);
  await tellLate(teller);
  await tellLateCorrection(teller);
  await tellEndedYear(teller);
  await tellRelease(teller, SEWAGE);
  await tellProposals(teller);
  await tellCollection(teller);
  await tellEvents(teller);
  await tellActivities(teller);
  await tellSuggestions(teller);
  await tellOpenness(teller);
  await tellReasons(teller);
  report('演示县：社会公众代表库');
  await tellRegister(teller);
  report('演示县：政府会议');
  const { finishedId } = await tellMeetings(teller);
  await tellTownMeeting(teller);
  await tellRecording(teller, finishedId, film);
  await tellStatements(teller, finishedId);
  await tellMaterials(teller);
  await tellChangedEvents(teller);
}

type Report = (step: string) => void;

/** Opens the consultations before any comments: whoever looks meanwhile finds the matters first. */
async function tellStories(teller: Teller, report: Report): Promise<void> {
  const ids = new Map<Story, string>();
  report('演示县：征求意见');
  for (const story of STORIES) ids.set(story, await tellConsultation(teller, story));
  for (const [story, id] of ids) await tellAnswers(teller, story, id, report);
}

/** Comments on a story, and their handling. */
async function tellAnswers(teller: Teller, story: Story, id: string, report: Report): Promise<void> {
  if (story.until === 'DRAFT' || story.until === 'SCHEDULED') return;
  report(`演示县：${teller.shift.text(story.title).replace(/^.*《(.+?)（.*$/, '$1')}`);
  const gathered = await tellComments(teller, story, id);
  if (story.survey) await tellSurvey(teller, story, id, story.survey);
  if (story.correction) await tellCorrection(teller, story, id);
  if (story.until !== 'OPEN') await tellFeedback(teller, story, id, gathered);
}

/** Keeps the accounts in a file only the operator can read, and says them line by line. */
export function keepAccounts(file: string, accounts: readonly DemoAccount[]): string[] {
  const lines = accounts.map(
    ({ login, password, name, unit, roles, decidesItself }) =>
      `${login.padEnd(16)} ${password.padEnd(20)} ${name}　${unit}　${postLabels(roles, { decidesItself })}`,
  );
  writeFileSync(file, `${lines.join('\n')}\n`, { mode: 0o600 });
  chmodSync(file, 0o600);
  return lines;
}
