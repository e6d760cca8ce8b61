/** DRAFT -> confirmed by the lead -> passed by the secrecy reviewer -> published. */
export enum ReportStage {
  DRAFT = 'DRAFT',
  CONFIRMED = 'CONFIRMED',
  REVIEWED = 'REVIEWED',
  PUBLISHED = 'PUBLISHED',
}
