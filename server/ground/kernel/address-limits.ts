/**
 * Public submissions (提交): their limit per address and ten minutes where they come without the key of a form of ours.
 */
export const SUBMISSIONS = {
  submitComment: 60,
  submitCase: 30,
  signUpForHearing: 60,
  registerForEvent: 30,
  requestAccreditation: 30,
  askPressQuestion: 30,
  answerQuestionnaire: 60,
  applyAsRepresentative: 30,
  askToFollow: 30,
  askFollowCode: 30,
  askOwnCode: 30,
  giveEventFeedback: 60,
} as const;

/**
 * Operations by receipt (凭回执查看和办理), with their limit per address and ten minutes: a list counts as many times as it
 * names receipts.
 */
export const LOOK_UPS = {
  myReceipt: 120,
  ownData: 120,
  codeTo: 120,
  // Thirty devices with 40 receipts each; what a device remembers its own pages do not count.
  myReceipts: 1200,
  allOwnData: 1200,
  eraseAllOwnData: 1200,
  editComment: 60,
  withdrawComment: 60,
  disownComment: 60,
  cancelSignUp: 60,
  claimSignUp: 60,
  askReason: 60,
  correctCase: 60,
  correctOwnData: 60,
  eraseOwnData: 60,
} as const;

/** Operations by personal link (专用链接), with their limit; a government's offices read their letters from one address. */
const BY_LINK = {
  follow: 600,
  myFollows: 600,
  invitationLetter: 600,
  invitedMeeting: 600,
  expertInquiryByLink: 600,
  unitInquiryByLink: 600,
  expertLinkReplaced: 600,
  unitLinkReplaced: 600,
  openExpertInquiryByLink: 600,
  openUnitInquiryByLink: 600,
  confirmFollow: 60,
  enterFollowCode: 60,
  enterOwnCode: 60,
  askLetterCode: 30,
  enterLetterCode: 60,
  setFollowPace: 120,
  stopFollow: 120,
  stopMyFollows: 120,
  replyToInvitation: 120,
  withdrawInvitation: 120,
  handInStatement: 120,
  nameMyStatements: 120,
  declareInterest: 120,
  signExpertOpinion: 120,
  answerUnitInquiryByLink: 120,
} as const;

/** Limits per address and ten minutes (每十分钟), high enough for a village behind one address. */
export const LIMITS = {
  ...SUBMISSIONS,
  ...LOOK_UPS,
  ...BY_LINK,
  // Five a second: a village behind one address does not come near, one client that asks without end does.
  search: 3000,
  signIn: 60,
  askPasskeyToSignIn: 60,
  signInTogether: 60,
  askPasskeyTogether: 60,
  openAccount: 60,
  accountToOpen: 120,
  upload: 60,
  // A hundred files of five megabytes, whatever the forms: a school hands in its photographs, a flood is 50 MB a minute.
  uploadKilobytes: 500_000,
  // For programs that hand in for people; our own forms come with theirs.
  formKey: 3000,
  // Under the key of one form: five files, each tried again and again.
  uploadOfForm: 30,
} as const;

/**
 * Times as much that one 自助终端 may do as one address (终端的上限): people queue at it, and each hands in several things, but
 * nobody types faster for it. It is the most that a machine taken over can send; the forms of all terminals together stay
 * under what everybody may send (`freeOfAll`).
 */
export const TERMINAL_TIMES = 5;

/** Operations counted per address. */
export type Limited = keyof typeof LIMITS;

/** Whether it is handed in by the public on a form. */
export const isSubmission = (field: string): boolean => Object.hasOwn(SUBMISSIONS, field);

/** Whether receipts open it. */
export const isLookUp = (field: string): boolean => Object.hasOwn(LOOK_UPS, field);
