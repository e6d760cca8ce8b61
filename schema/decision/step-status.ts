/** How far one step of a decision's procedure is. */
export enum StepStatus {
  PENDING = 'PENDING',
  IN_PROGRESS = 'IN_PROGRESS',
  DONE = 'DONE',
  WAIVED = 'WAIVED',
}
