// `npm run bench`: what the product takes against the least that could do the same, in the same run on the same machine.
import { resolve } from 'node:path';
import { freshBuild } from '#server/outside/build/fresh-build.ts';
import { loadOptions } from '#test/kernel/load-options.ts';
import { runTrials, type Trial } from '#test/kernel/load-run.ts';
import { measureBackup } from './measure-backup.ts';
import { measureBooking } from './measure-booking.ts';
import { measureCaseBoard, measureCaseLedger, measureRequestBoard } from './measure-cases.ts';
import { measureComplianceBoard } from './measure-compliance.ts';
import { measureInbox } from './measure-inbox.ts';
import {
  measureBulkReply,
  measureDeskCount,
  measureDeskWordCount,
  measureDeskFilter,
  measureDeskList,
  measureDeskThemes,
  measureDeskViews,
} from './measure-desk.ts';
import { measureDraftImport } from './measure-draft.ts';
import { measureDraftPage } from './measure-draft-page.ts';
import { measureDraftPaint } from './measure-draft-paint.ts';
import { measureDrawFairness, measureDrawTime } from './measure-draw.ts';
import { measureManyLike, measureOneLike } from './measure-like.ts';
import { measureLiveViewers } from './measure-live-viewers.ts';
import { measurePage } from './measure-page.ts';
import { measureProcessFile } from './measure-process-file.ts';
import { measureRanges } from './measure-ranges.ts';
import { measureKeptRead, measureRead } from './measure-read.ts';
import { measureRedline } from './measure-redline.ts';
import { measureTranscriptSearch } from './measure-search.ts';
import { measureSearchMedian, measureSearchWorst } from './measure-site-search.ts';
import { measureScriptAtLoad, measureScriptAwake, measureScriptDesk } from './measure-script.ts';
import { measureFirstPage, measureFirstStart, measureFirstTold, measureWarmStart } from './measure-start.ts';
import { measureSubmit200, measureSubmit32 } from './measure-submit.ts';
import { Workshop } from './workshop.ts';

const TRIALS: readonly Trial<Workshop>[] = [
  ['start-first', measureFirstStart],
  ['start-page', measureFirstPage],
  ['start-told', measureFirstTold],
  ['script-at-load', measureScriptAtLoad],
  ['script-awake', measureScriptAwake],
  ['script-desk', measureScriptDesk],
  ['page', measurePage],
  ['read', measureRead],
  ['read-cached', measureKeptRead],
  ['submit-32', measureSubmit32],
  ['submit-200', measureSubmit200],
  ['booking', measureBooking],
  ['start-warm', measureWarmStart],
  ['process-file', measureProcessFile],
  ['compliance-board', measureComplianceBoard],
  ['case-board', measureCaseBoard],
  ['request-board', measureRequestBoard],
  ['case-ledger', measureCaseLedger],
  ['inbox', measureInbox],
  // Before the thousand hours of talk, which the search would find too.
  ['search-median', measureSearchMedian],
  ['search-worst', measureSearchWorst],
  ['transcript-search', measureTranscriptSearch],
  ['draft-import', measureDraftImport],
  ['draft-page', measureDraftPage],
  ['draft-paint', measureDraftPaint],
  ['draw-time', measureDrawTime],
  ['draw-fairness', measureDrawFairness],
  ['live-viewers', measureLiveViewers],
  ['range-serving', measureRanges],
  ['redline', measureRedline],
  ['group-100k', measureManyLike],
  ['group-one', measureOneLike],
  ['desk-list', measureDeskList],
  ['desk-filter', measureDeskFilter],
  ['desk-count', measureDeskCount],
  ['desk-word-count', measureDeskWordCount],
  ['desk-views', measureDeskViews],
  ['desk-themes', measureDeskThemes],
  ['bulk-reply', measureBulkReply],
  ['backup-100k', measureBackup],
];

const QUICK = { rounds: 3, seconds: 0.8 };
const THOROUGH = { rounds: 7, seconds: 4 };

const options = loadOptions(
  process.argv.slice(2),
  TRIALS.map(([id]) => id),
);
const began = performance.now();
await freshBuild(resolve(import.meta.dirname, '../..'), (step) => console.log(step));
console.log(`构建用时 ${((performance.now() - began) / 1000).toFixed(1)} 秒（已是最新时为0）`);
const workshop = new Workshop(options.quick ? QUICK : THOROUGH);
try {
  process.exitCode = (await runTrials(TRIALS, workshop, options)) ? 0 : 1;
} finally {
  await workshop.close();
}
process.exit();
