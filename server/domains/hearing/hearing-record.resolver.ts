import { HearingView } from '#schema/hearing/hearing-view.ts';
import { hearingAfter } from './hearing.queries.ts';
import { day, id, of, text } from '#schema/kernel/fields.ts';
import {
  acknowledges,
  answering,
  arg,
  byId,
  input,
  mutations,
  ofVersion,
} from '#server/ground/kernel/mutations.ts';
import { HearingEntryInput, HearingHeldInput, HearingReportInput } from '#schema/hearing/record-input.ts';
import { confirmHearingRecord } from './confirm-hearing-record.ts';

import { holdHearing } from './hold-hearing.ts';
import { publishHearingRecord } from './publish-hearing-record.ts';
import { publishHearingReport } from './publish-hearing-report.ts';
import { saveHearingRecord } from './save-hearing-record.ts';
import { saveHearingReport } from './save-hearing-report.ts';
import { signHearingRecord } from './sign-hearing-record.ts';

const asHearing = answering(HearingView, hearingAfter);

/** The hearing itself (听证会举行), its record and its report. */
export const HearingRecordMutations = mutations({
  holdHearing: asHearing(
    '登记听证会举行',
    [byId, ofVersion, input(HearingHeldInput), acknowledges],
    holdHearing,
  ),
  saveHearingRecord: asHearing(
    '整理听证记录，整份保存；修改后已有的签字作废',
    [byId, ofVersion, arg('entries', () => of.many(() => HearingEntryInput)), acknowledges],
    saveHearingRecord,
  ),
  signHearingRecord: asHearing(
    '登记参加人签字，或者拒绝签字的理由',
    [byId, ofVersion, arg('participantId', id), arg('signedOn', day.opt), arg('refusalReason', text.opt)],
    (context, id, version, participantId, signedOn, refusalReason) => {
      const signature = { signedOn: signedOn, refusalReason: refusalReason || null };
      return signHearingRecord(context, id, version, participantId, signature);
    },
  ),
  confirmHearingRecord: asHearing(
    '确认听证记录：决策的听证程序至此履行',
    [byId, ofVersion],
    confirmHearingRecord,
  ),
  publishHearingRecord: asHearing('公布听证记录，审查通过以后', [byId, ofVersion], publishHearingRecord),
  saveHearingReport: asHearing(
    '起草听证报告；送审后修改的，审查作废',
    [byId, ofVersion, input(HearingReportInput)],
    saveHearingReport,
  ),
  publishHearingReport: asHearing('公布听证报告', [byId, ofVersion], publishHearingReport),
});
