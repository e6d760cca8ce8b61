import { describe, expect, it } from 'vitest';
import * as archive from '#server/law/archive/archive.ts';
import * as publication from '#server/law/decision/decision-publication.ts';
import * as meeting from '#server/law/procedure/discussion-meeting.ts';
import * as minutes from '#server/law/procedure/discussion-minutes.ts';
import * as discussion from '#server/law/procedure/discussion-package.ts';
import * as execution from '#server/law/execution/execution.ts';
import * as selection from '#server/law/hearing/hearing-selection.ts';
import * as hearing from '#server/law/hearing/hearing-stage.ts';
import * as interpretation from '#server/law/consultation/interpretation.ts';
import * as sections from '#server/law/consultation/interpretation-sections.ts';
import * as issuing from '#server/law/execution/issuing.ts';
import * as opinion from '#server/law/procedure/legality-opinion.ts';
import * as legality from '#server/law/procedure/legality-package.ts';
import * as evaluation from '#server/law/execution/post-evaluation.ts';
import * as force from '#server/law/decision/procedural-force.ts';
import * as suspension from '#server/law/execution/suspension.ts';

describe('决策程序的每个代码都有一个中文名称，且各不相同', () => {
  it.each([
    ['ArchiveItem', archive.ArchiveItem, archive.ARCHIVE_ITEM_LABELS],
    ['PublicationPlace', publication.PublicationPlace, publication.PUBLICATION_PLACE_LABELS],
    ['OutreachForm', publication.OutreachForm, publication.OUTREACH_FORM_LABELS],
    ['MeetingKind', meeting.MeetingKind, meeting.MEETING_KIND_LABELS],
    ['DiscussionResult', minutes.DiscussionResult, minutes.DISCUSSION_RESULT_LABELS],
    ['DiscussionPart', discussion.DiscussionPart, discussion.DISCUSSION_PART_LABELS],
    ['ExecutionReportKind', execution.ExecutionReportKind, execution.EXECUTION_REPORT_LABELS],
    ['SelectionMode', selection.SelectionMode, selection.SELECTION_MODE_LABELS],
    ['StakeholderSide', selection.StakeholderSide, selection.STAKEHOLDER_SIDE_LABELS],
    ['HearingStage', hearing.HearingStage, hearing.HEARING_STAGE_LABELS],
    ['InterpretationSection', sections.InterpretationSection, sections.INTERPRETATION_SECTION_LABELS],
    ['InterpretationForm', interpretation.InterpretationForm, interpretation.INTERPRETATION_FORM_LABELS],
    ['ReportReply', issuing.ReportReply, issuing.REPORT_REPLY_LABELS],
    ['LegalityOutcome', opinion.LegalityOutcome, opinion.LEGALITY_OUTCOME_LABELS],
    ['LegalityMark', opinion.LegalityMark, opinion.LEGALITY_MARK_LABELS],
    ['AdviserKind', opinion.AdviserKind, opinion.ADVISER_KIND_LABELS],
    ['LegalityPart', legality.LegalityPart, legality.LEGALITY_PART_LABELS],
    ['EvaluationTrigger', evaluation.EvaluationTrigger, evaluation.EVALUATION_TRIGGER_LABELS],
    ['EvaluationParticipant', evaluation.EvaluationParticipant, evaluation.EVALUATION_PARTICIPANT_LABELS],
    ['OrganKind', force.OrganKind, force.ORGAN_KIND_LABELS],
    ['ProceduralForce', force.ProceduralForce, force.PROCEDURAL_FORCE_LABELS],
    ['SuspensionGround', suspension.SuspensionGround, suspension.SUSPENSION_GROUND_LABELS],
  ] as const)('%s', (_, kinds, labels) => {
    expect(Object.entries(kinds).every(([key, value]) => key === value)).toBe(true);
    expect(Object.keys(labels).toSorted()).toEqual(Object.keys(kinds).toSorted());
    const words = Object.values(labels);
    expect(new Set(words).size).toBe(words.length);
    expect(words.every((word) => /\p{Script=Han}/u.test(word))).toBe(true);
  });
});
