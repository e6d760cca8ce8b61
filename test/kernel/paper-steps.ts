/** The steps of a review as tests name them: the mutation, which takes the kind besides. */
const STEPS: readonly string[] = ['submitPaper', 'passPaper', 'returnPaper'];

/** The same arguments, with the kind of paper where the mutation asks for one. */
export const withKind = (kind: string, mutation: string, given: Record<string, unknown>) =>
  STEPS.includes(mutation) ? { kind, ...given } : given;
