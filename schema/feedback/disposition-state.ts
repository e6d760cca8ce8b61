/** An outcome is proposed by one person and confirmed by another. */
export enum DispositionState {
  PROPOSED = 'PROPOSED',
  CONFIRMED = 'CONFIRMED',
}
