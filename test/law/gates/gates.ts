/**
 * Commands by which a matter comes nearer to 列入目录, 审议 or 公布 (过关的办理): what is typed in them is held against a record, or the
 * table says why there is none.
 */
export const GATES =
  `saveCatalogueItem approveCatalogue enterEarlierApproval recordPartyConsent publishCatalogue initiateDecision
  proposeDecisionFacts confirmDecisionFacts returnDecisionFacts recordFairCompetition recordRiskAssessment findRiskControllable
  recordExpertReview recordUnitConsultation claimNotPublic reviewNotPublic finishParticipation waiveStep saveConsultation
  openConsultation extendConsultation withdrawConsultation proposeDisposition saveReport publishReport planHearing
  publishHearingNotice replaceHearingParticipant nominateHearingParticipant recordHearingDelivery holdHearing saveHearingRecord
  signHearingRecord confirmHearingRecord saveHearingReport cancelHearing saveEventReport recordActivity submitLegality
  resubmitLegality giveLegalityOpinion judgeReviewedChanges scheduleDiscussion recordAttendance endAgendaItem recordDiscussion
  confirmApprovedDraft recordPartyReply recordCongressReply issueDecision planPublication planWithholding publishDecision
  executeUnpublished recordOutreach startExecution reportExecution reportProblem linkDeed reviewDeed completeDecision suspendDecision resumeDecision
  adjustDecision repealDecision terminateDecision startEvaluation recordEvaluation handOverFile archiveDecision fixDraft
  explainDraftChange`.split(/\s+/u);
