import type { ComponentType } from 'react';
import type { ActProps } from './case-act.ts';
import type { RequestAct } from './request-acts.ts';
import {
  AgreeExtension,
  AskCorrection,
  AskExtension,
  AskOtherOrgan,
  AskThirdParty,
  DraftLetter,
  FileCase,
  RefuseExtension,
} from './RequestForms.tsx';

/** The form of each act on an application. */
export const REQUEST_FORMS: Readonly<Record<RequestAct, ComponentType<ActProps>>> = {
  draftLetter: DraftLetter,
  askCorrection: AskCorrection,
  askThirdParty: AskThirdParty,
  askOtherOrgan: AskOtherOrgan,
  askExtension: AskExtension,
  agreeExtension: AgreeExtension,
  refuseExtension: RefuseExtension,
  fileCase: FileCase,
};
