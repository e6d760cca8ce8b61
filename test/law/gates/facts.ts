/** Typed facts of the gates, each with the record it is held against (办理时填写的事实和所据的记录). */

/**
 * RECORD: held against what the platform recorded, by this file of the law. PLAN: chosen for later, within limits. OWN: the word of the
 * person whose act it is. ELSEWHERE: it happened off the platform; its day, its paper or another person stands for it. OPEN: a record
 * exists or could, and is not read yet.
 */
type Held = 'RECORD' | 'PLAN' | 'OWN' | 'ELSEWHERE' | 'OPEN';

/** A typed fact: its place, how it is held, against which record or why against none; the file of the law that does it. */
export interface Fact {
  path: string;
  held: Held;
  what: string;
  by: string | null;
}

const TABLE = `
  saveCatalogueItem.input.ownDecision | RECORD | whether the unit decides for itself | catalogue/own-decision
  saveCatalogueItem.input.plannedOn | PLAN | the month the unit aims at | calendar/planned-time
  initiateDecision.input.catalogueItemNo | RECORD | the published catalogue
  enterEarlierApproval.meetingOn | RECORD | the first meeting on the platform | catalogue/catalogue-approval
  enterEarlierApproval.meetingNo | ELSEWHERE | a meeting from before the platform held any
  recordPartyConsent.consentOn | RECORD | the government's meeting | catalogue/catalogue-publication
  recordPartyConsent.documentNo | ELSEWHERE | a letter of the Party committee; its scan is not asked yet
  publishCatalogue.documentNo | RECORD | the numbers of the documents issued before | decision/document-number
  recordFairCompetition.input.exception.endsOn | PLAN | the last day of the exception | procedure/competition-exception
  recordFairCompetition.input.happenedOn | RECORD | the days between the start of the matter and today | calendar/happened-on
  recordRiskAssessment.input.happenedOn | RECORD | the days between the start of the matter and today | calendar/happened-on
  recordRiskAssessment.input.measures.pointNo | RECORD | the points of the same report | procedure/risk-assessment
  recordRiskAssessment.input.riskPoints.no | RECORD | the points of the same report | procedure/risk-assessment
  findRiskControllable.input.happenedOn | RECORD | the day of the assessment | procedure/risk-finding
  findRiskControllable.input.riskControllable | OWN | the finding of a leader without a part in the matter
  recordExpertReview.input.heldOn | RECORD | the days between the start of the matter and today | calendar/happened-on
  recordUnitConsultation.input.noUnitConcerned | RECORD | letters to units | procedure/unit-consultation-record
  reviewNotPublic.passed | OWN | the finding of the secrecy reviewer, of the text as it read
  proposeDecisionFacts.input.earlierAssessment.assessedOn | ELSEWHERE | a paper of before; 司法局 rules on it | procedure/earlier-assessment
  proposeDecisionFacts.input.earlierAssessment.changedSince | OWN | a statement on which 司法局 rules
  proposeDecisionFacts.input.earlierAssessment.sameScope | OWN | a statement on which 司法局 rules
  proposeDisposition.input.routedNo | ELSEWHERE | the number under which the organ it was sent to keeps the case | feedback/routing
  saveConsultation.input.channels.at | PLAN | when a broadcast or a paper brings it
  saveConsultation.input.closesOn | PLAN | the period | consultation/comment-period
  saveConsultation.input.interpretation.applies | OWN | whether a section has something to say | consultation/interpretation
  saveConsultation.input.plannedOpensAt | PLAN | when it is to open
  saveConsultation.input.basis.docNo | RECORD | the library of laws, in force on the day | statute/cited-law
  extendConsultation.closesOn | RECORD | the period as announced | consultation/comment-period
  planHearing.input.chair | PLAN | who is to preside, announced with the hearing | hearing/hearing-plan
  planHearing.input.heldOn | PLAN | the day | hearing/hearing-notice
  planHearing.input.isPrice | RECORD | the special laws of the matter | hearing/price-hearing
  planHearing.input.observerSeats | PLAN | places for observers | hearing/hearing-sides
  planHearing.input.pressSeats | PLAN | places for the press | hearing/hearing-sides
  planHearing.input.sides.seats | RECORD | the circumstances ruled on | hearing/hearing-sides
  planHearing.input.signUpClosesAt | PLAN | the end of the sign-up | hearing/hearing-hours
  planHearing.input.signUpOpensAt | PLAN | the beginning of the sign-up | hearing/hearing-hours
  replaceHearingParticipant.input.receivedOn | RECORD | the day of the draw or of the notice, and the signed paper | hearing/hearing-withdrawal
  nominateHearingParticipant.input.showName | OWN | the wish of the person nominated
  recordHearingDelivery.input.handedAt | RECORD | the day the list was published | hearing/hearing-materials
  holdHearing.input.startedAt | RECORD | the announced day
  holdHearing.input.endedAt | RECORD | the announced day
  holdHearing.input.heldInPublic | OWN | the statement of the recorder | hearing/hearing-record
  holdHearing.input.chair | RECORD | who presides as announced; another says why | hearing/hearing-chair
  holdHearing.input.observers | RECORD | the seats announced and who waits for one; who signed up is ticked by id | hearing/hearing-door
  holdHearing.input.press | RECORD | the seats announced and who waits for one; who signed up is ticked by id | hearing/hearing-door
  saveHearingRecord.entries.speaker | RECORD | the participants who came, by id | hearing/hearing-speaker
  signHearingRecord.signedOn | RECORD | the day of the hearing
  saveEventReport.input.attendance.persons | RECORD | the count at the gate; another number says why | event/event-report
  saveEventReport.input.pictures.consent | OWN | the consent of the people in a picture | event/event-pictures
  recordActivity.input.happenedOn | RECORD | the days between the start of the matter and today | calendar/happened-on
  recordActivity.input.participantCount | RECORD | the check-ins of an announced event, the answers of a questionnaire; more stand on a signed sheet | participation/activity-headcount
  recordActivity.input.participants | ELSEWHERE | whom they stand for, in words; the number beside it is counted and the sheet signed | participation/activity-headcount
  submitLegality.input.costBenefitNeeded | OWN | whether costs must be weighed | consultation/draft-complete
  submitLegality.input.meetingOn | PLAN | the meeting aimed at | procedure/review-time
  submitLegality.input.procedureStatement | RECORD | the steps on record and the published reports; composed from them, words are only added | procedure/told-steps
  submitLegality.input.basisList.docNo | RECORD | the library of laws, in force on the day | statute/cited-law
  resubmitLegality.input.costBenefitNeeded | OWN | whether costs must be weighed | consultation/draft-complete
  resubmitLegality.input.meetingOn | PLAN | the meeting aimed at | procedure/review-time
  resubmitLegality.input.procedureStatement | RECORD | the steps on record and the published reports; composed from them, words are only added | procedure/told-steps
  resubmitLegality.input.basisList.docNo | RECORD | the library of laws, in force on the day | statute/cited-law
  giveLegalityOpinion.input.legalRiskStatement | OWN | the opinion of the reviewer
  judgeReviewedChanges.verdicts.point | RECORD | the points of the opinion | procedure/legality-change
  recordDiscussion.input.amended | RECORD | the result at the meeting desk | procedure/amended-approval
  recordDiscussion.input.dissentConfirmed | OWN | the statement of the recorder | procedure/discussion-minutes
  recordPartyReply.input.reportedOn | RECORD | the meeting that decided | decision/day-order
  recordPartyReply.input.repliedOn | RECORD | the days between the start of the matter and today | calendar/happened-on
  recordPartyReply.input.reportNo | ELSEWHERE | a letter; a reply has its paper | decision/record-proof
  recordCongressReply.input.reportedOn | RECORD | the meeting that decided | decision/day-order
  recordCongressReply.input.repliedOn | RECORD | the days between the start of the matter and today | calendar/happened-on
  recordCongressReply.input.reportNo | ELSEWHERE | a letter; a reply has its paper | decision/record-proof
  issueDecision.input.issuedOn | RECORD | the head's signature | execution/issuing
  issueDecision.input.writtenDate | RECORD | the meeting that decided | execution/issuing
  issueDecision.input.documentNo | RECORD | the numbers of the documents issued before | decision/document-number
  planPublication.input.header.expiresOn | PLAN | how long it is in force | decision/document-header
  planPublication.input.header.indexNo | OWN | the office's own index | decision/document-header
  planPublication.input.header.issuer | RECORD | the body that decides | decision/document-header
  planPublication.input.impactsConfirmed | RECORD | changes since the public was asked | consultation/interpretation-forms
  planPublication.input.sections.applies | OWN | whether a section has something to say | consultation/interpretation
  planPublication.input.publicOpinionsStatement | RECORD | the published adoption reports | feedback/stated-counts
  planPublication.input.expertOpinionsStatement | RECORD | the record of the experts' review; composed from it, words are only added | procedure/told-experts
  recordOutreach.input.heldOn | RECORD | press conferences held here, the meeting that decided | execution/outreach
  startExecution.input.duties.dueDays | RECORD | the clause of 审定稿 | execution/clause-duty
  startExecution.input.duties.dueOn | RECORD | the clause of 审定稿 | execution/clause-duty
  startExecution.input.startsOn | RECORD | the issue and the publication | decision/day-order
  reportExecution.input.foundOn | RECORD | the day of the report | execution/execution
  reportExecution.input.reportedOn | RECORD | the records it comes after, and today | decision/day-order
  reportProblem.input.foundOn | RECORD | the day of the report | execution/execution
  reportProblem.input.reportedOn | RECORD | the records it comes after, and today | decision/day-order
  linkDeed.input.position | RECORD | the lines of the published report | execution/adopted-deed
  reviewDeed.passed | OWN | the finding of a reviewer without a part in the report | execution/adopted-deed
  completeDecision.input.happenedOn | RECORD | the records it comes after, and today | decision/day-order
  suspendDecision.input.orderedOn | RECORD | the records it comes after, and today | decision/day-order
  resumeDecision.input.happenedOn | RECORD | the records it comes after, and today | decision/day-order
  adjustDecision.input.orderedOn | RECORD | the records it comes after, and today | decision/day-order
  repealDecision.input.repealsOn | RECORD | the meeting that repealed it | execution/repeal
  startEvaluation.input.startedOn | RECORD | the records it comes after, and today | decision/day-order
  startEvaluation.input.entrusted | ELSEWHERE | an institution without an id here; its letter of engagement is filed, a unit is chosen by id | execution/entrusted-evaluation
  recordEvaluation.input.startedOn | RECORD | the start as recorded
  recordEvaluation.input.finishedOn | RECORD | the records it comes after, and today | decision/day-order
  archiveDecision.input.archivedOn | RECORD | the records it comes after, and today | decision/day-order
  archiveDecision.input.archiveNo | OWN | the archive's own number
  handOverFile.input.archivedOn | RECORD | the records it comes after, and today | decision/day-order
  fixDraft.judgement.material | RECORD | the computed change; the legality reviewer answers | procedure/material-verdict
  explainDraftChange.point | RECORD | the points of the opinion named
  executeUnpublished.input.duties.dueDays | RECORD | the clause of 审定稿 | execution/clause-duty
  executeUnpublished.input.duties.dueOn | RECORD | the clause of 审定稿 | execution/clause-duty
  executeUnpublished.input.startsOn | RECORD | the issue and the publication | decision/day-order
  handOverFile.input.archiveNo | OWN | the archive's own number
`;

export const FACTS: readonly Fact[] = TABLE.trim()
  .split('\n')
  .map((line) => {
    const [path = '', held = '', what = '', by = null] = line.split('|').map((cell) => cell.trim());
    return { path, held: held as Held, what, by };
  });
