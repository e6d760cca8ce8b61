import { forgetAddressCounts } from '#server/ground/kernel/shared-counts.ts';
import { eachByItself } from '#server/ground/kernel/each-by-itself.ts';
import { watchBackup } from '#server/ground/kernel/backup/watch-backup.ts';
import { watchAlarms } from '#server/domains/operation/watch-alarms.ts';
import type { OwnWork } from '#server/ground/kernel/process/own-work.ts';
import type { Job, Jobs } from '#server/ground/kernel/process/worker.ts';
import { jobs as complianceJobs } from '#server/domains/compliance/compliance.jobs.ts';
import { jobs as consultationJobs } from '#server/domains/consultation/consultation.jobs.ts';
import { jobs as deedJobs } from '#server/domains/execution/deed/deed.jobs.ts';
import { jobs as eventReportJobs } from '#server/domains/event/event-report.jobs.ts';
import { jobs as eventJobs } from '#server/domains/event/event.jobs.ts';
import { jobs as feedbackJobs } from '#server/domains/feedback/feedback.jobs.ts';
import { jobs as attachmentJobs } from '#server/engines/files/attachment.jobs.ts';
import { mirrorUploads } from '#server/engines/files/mirror-uploads.ts';
import { jobs as followingJobs } from '#server/domains/following/following.jobs.ts';
import { jobs as hearingJobs } from '#server/domains/hearing/hearing.jobs.ts';
import { jobs as inquiryJobs } from '#server/domains/inquiry/inquiry.jobs.ts';
import { jobs as invitationJobs } from '#server/domains/invitation/invitation.jobs.ts';
import { jobs as messageJobs } from '#server/engines/message/message.jobs.ts';
import './kinds.ts';
import { jobs as searchJobs } from '#server/domains/search/search.jobs.ts';
import { jobs as signUpJobs } from '#server/engines/signup/sign-up.jobs.ts';
import { jobs as speechJobs } from '#server/domains/playback/transcript/speech.jobs.ts';
import { checkOwnUploads, convertOwn, removeOwn } from '#server/domains/playback/recording/own-recordings.ts';
import { jobs as recordingJobs } from '#server/domains/playback/recording/recording.jobs.ts';
import { jobs as pressJobs } from '#server/domains/press/press.jobs.ts';
import { jobs as confirmationJobs } from '#server/engines/confirmation/confirmation.jobs.ts';
import { jobs as ownDataJobs } from '#server/engines/owndata/owndata.jobs.ts';
import { jobs as registerJobs } from '#server/domains/register/register.jobs.ts';
import { jobs as retentionJobs } from '#server/domains/retention/retention.jobs.ts';
import { jobs as tellingJobs } from '#server/engines/telling/telling.jobs.ts';

/** Should nobody have told of a new data key. */
const readKeys: Job = (_payload, { keyRing }) => keyRing.renew();

const forgetCounts: Job = (_payload, { system }) => forgetAddressCounts(system);

/** Jobs of every minute, each started independently. */
const EVERY_MINUTE: readonly Job[] = [
  consultationJobs['note-pulse'],
  consultationJobs['open-overdue'],
  recordingJobs['resume-recordings'],
  invitationJobs['pass-on-overdue'],
  signUpJobs['pass-lapsed-seats'],
  eventJobs['remind-registrants'],
  invitationJobs['remind-invitees'],
  confirmationJobs['confirm-receipts'],
  followingJobs['tell-followers'],
  forgetCounts,
  ownDataJobs['mark-contacts'],
  // Last: it may take its time.
  consultationJobs['copy-comment-words'],
  consultationJobs['compare-comments'],
  searchJobs['copy-findable'],
];

/** Daily jobs. */
const DAILY: readonly Job[] = [
  attachmentJobs['sweep-attachments'],
  consultationJobs['reconcile-tallies'],
  consultationJobs['recheck-comment-words'],
  complianceJobs['plan-duty-reminders'],
  retentionJobs['purge-contacts'],
  invitationJobs['purge-invitation-contacts'],
  registerJobs['remind-of-terms'],
  registerJobs['purge-representative-contacts'],
  signUpJobs['purge-sign-ups'],
  eventReportJobs['remind-of-event-reports'],
  eventReportJobs['purge-event-feedback'],
  tellingJobs['close-notifications'],
  inquiryJobs['forget-letter-addresses'],
  followingJobs['clear-follows'],
  ownDataJobs['clear-own-codes'],
];

const MINUTE_MS = 60_000;
const HOUR_MS = 60 * MINUTE_MS;
const DAY_MS = 24 * HOUR_MS;

/** Work of each server by itself: on its data keys, and on the files that lie with it. */
export const OWN_WORK: readonly OwnWork[] = [
  { run: readKeys, everyMs: MINUTE_MS },
  { run: checkOwnUploads, everyMs: MINUTE_MS },
  { run: convertOwn, everyMs: MINUTE_MS },
  { run: mirrorUploads, everyMs: MINUTE_MS },
  { run: recordingJobs['sweep-recordings'], everyMs: DAY_MS },
  { run: removeOwn, everyMs: DAY_MS },
  { run: watchBackup, everyMs: HOUR_MS },
  { run: watchAlarms, everyMs: HOUR_MS },
];

/** Runs one after the other; a failure retries all. */
const all =
  (jobs: readonly Job[]): Job =>
  (payload, services, signal) =>
    eachByItself(jobs, (job) => job(payload, services, signal));

/** All jobs by name: add a domain's `jobs` here. */
export const JOBS: Jobs = {
  ...consultationJobs,
  ...complianceJobs,
  ...deedJobs,
  ...eventJobs,
  ...eventReportJobs,
  ...feedbackJobs,
  ...followingJobs,
  ...attachmentJobs,
  ...hearingJobs,
  ...inquiryJobs,
  ...invitationJobs,
  ...messageJobs,
  ...ownDataJobs,
  ...pressJobs,
  ...confirmationJobs,
  ...recordingJobs,
  ...registerJobs,
  ...retentionJobs,
  ...searchJobs,
  ...signUpJobs,
  ...speechJobs,
  ...tellingJobs,
  'every-minute': all(EVERY_MINUTE),
  daily: all(DAILY),
};
