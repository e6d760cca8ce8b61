/** Query for the content a correction starts from, with every field of every kind. */
export const CONTENT = `query($no: String!) { decision(no: $no) { records { id content {
  unitConsultation { noUnitConcerned fileIds }
  activity { method happenedOn place participants participantCount summary fileIds
    groups { groupName counterpart counterpartName opinions } }
  expertReview { heldOn form fileIds }
  riskAssessment { happenedOn level responsePlan fileIds
    departmentsHeard { unitName opinion }
    riskPoints { no kind description level }
    measures { pointNo text unitName } }
  riskFinding { happenedOn riskControllable reason fileIds }
  fairCompetition { happenedOn conclusion drafterOpinion fileIds
    exception { ground groundText noLesserMeans endsOn endCondition } }
} } } }`;

/** Under which name the content of a kind stands. */
export const CONTENT_NAMES: Readonly<Record<string, string>> = {
  UNIT_CONSULTATION: 'unitConsultation',
  ACTIVITY: 'activity',
  EXPERT_REVIEW: 'expertReview',
  RISK_ASSESSMENT: 'riskAssessment',
  RISK_FINDING: 'riskFinding',
  FAIR_COMPETITION: 'fairCompetition',
};
