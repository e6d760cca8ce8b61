/** The steps of a review as tests name them: the mutation, which takes the kind besides. */
const STEPS: readonly string[] = ['submitPaper', 'passPaper', 'returnPaper'];

/** Whether it is a step of a review, which answers with the paper instead of its record. */
export const isPaperStep = (mutation: string) => STEPS.includes(mutation);

/** The same arguments, with the kind of paper where the mutation asks for one. */
export const withKind = (kind: string, mutation: string, given: Record<string, unknown>) =>
  isPaperStep(mutation) ? { kind, ...given } : given;
