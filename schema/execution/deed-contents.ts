/** 采纳意见的落实: a line of a published report and the record of execution that shows what was done, in that record's own words. */
export interface AdoptedDeed {
  consultationId: string;
  /** Which line of that round's report. */
  position: number;
  asked: string;
  proofId: string;
  words: string;
}

/** Review of a deed before everybody reads it (公开前审查). */
export interface DeedReviewed {
  deedId: string;
  passed: boolean;
  reason: string;
}
