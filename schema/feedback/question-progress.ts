/** How far the answer to an unclear reason is (理由不清楚的办理). */
export enum QuestionProgress {
  OPEN = 'OPEN',
  PROPOSED = 'PROPOSED',
  ANSWERED = 'ANSWERED',
}
