/** How far a consultation is on its way to the public; what comes after follows from time. */
export enum ReviewState {
  DRAFT = 'DRAFT',
  IN_REVIEW = 'IN_REVIEW',
  APPROVED = 'APPROVED',
}
