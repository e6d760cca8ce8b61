import { commentReceipt } from '#client/citizen/comment/comment-receipt.tsx';
import { registrationReceipt } from '#client/citizen/event/registration-receipt.tsx';
import { hearingReceipt } from '#client/citizen/hearing/sign-up-receipt.tsx';
import { accreditationReceipt } from '#client/citizen/press/accreditation-receipt.tsx';
import { questionReceipt } from '#client/citizen/press/question-receipt.tsx';
import { allOwnPageOf, eraseAllPageOf } from '#client/citizen/own/all-own-pages.tsx';
import { lookUpPageOf } from '#client/citizen/receipt/kept-pages.tsx';
import { linkPageOf, minePageOf, receiptPageOf } from '#client/citizen/receipt/receipt-pages.tsx';
import { applicationReceipt } from '#client/citizen/register/application-receipt.tsx';
import { caseReceipt } from '#client/citizen/casework/case-receipt.tsx';
import { graphql } from '#client/graphql/gql.ts';

// The kinds of receipts, as the citizens' pages show them: a new kind is a part and a fragment here.
export const PARTS = [
  commentReceipt,
  caseReceipt,
  hearingReceipt,
  registrationReceipt,
  accreditationReceipt,
  questionReceipt,
  applicationReceipt,
];

const MineQuery = graphql(`
  query Mine($receiptNo: String!, $lookupCode: String!, $known: Boolean!, $fresh: Boolean! = false) {
    mine: myReceipt(receiptNo: $receiptNo, lookupCode: $lookupCode) @include(if: $known) {
      __typename
      ...Mine_comment
      ...Mine_case
      ...Mine_hearingSignUp
      ...Mine_registration
      ...Mine_accreditation
      ...Mine_pressQuestion
      ...Mine_application
    }
    codeTo(receiptNo: $receiptNo, lookupCode: $lookupCode) @include(if: $fresh)
  }
`);

const KeptQuery = graphql(`
  query Kept($receipts: [ReceiptPairInput!]!, $some: Boolean!) {
    site {
      hotline
    }
    kept: myReceipts(receipts: $receipts) @include(if: $some) {
      __typename
      ...Listed_comment
      ...Mine_case
      ...Mine_hearingSignUp
      ...Mine_registration
      ...Mine_accreditation
      ...Mine_pressQuestion
      ...Mine_application
    }
  }
`);

export const allOwnPage = allOwnPageOf(PARTS);
export const eraseAllPage = eraseAllPageOf(PARTS);
export const lookUpPage = lookUpPageOf(KeptQuery, MineQuery, PARTS);
export const receiptPage = receiptPageOf(MineQuery, PARTS);
export const minePage = minePageOf(MineQuery, PARTS);
export const receiptLinkPage = linkPageOf(MineQuery, PARTS);
