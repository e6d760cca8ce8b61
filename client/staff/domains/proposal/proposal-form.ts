import type { ProposalInput } from '#client/graphql/graphql.ts';
import type { Finding } from '#client/staff/ground/frame/refusal.ts';
import {
  ARGUED_PART_LABELS,
  type ArguedPart,
  arguedParts,
  ProposerKind,
  refuseProposal,
} from '#server/law/decision/decision-proposal.ts';

type Kind = ProposalInput['proposerKind'];

/** A proposal as it is typed: nothing is null. */
export interface ProposalForm extends Record<ArguedPart, string> {
  proposerKind: Kind;
  proposerName: string;
  proposerOrganisation: string;
  title: string;
  writtenText: string;
  receivedOn: string;
}

export const emptyProposal = (proposerKind: Kind, receivedOn: string): ProposalForm => ({
  proposerKind,
  proposerName: '',
  proposerOrganisation: '',
  title: '',
  writtenText: '',
  problem: '',
  reasons: '',
  basis: '',
  preliminaryPlan: '',
  necessity: '',
  feasibility: '',
  receivedOn,
});

export const PROPOSAL_LABELS: Readonly<Record<keyof ProposalForm, string>> = {
  ...ARGUED_PART_LABELS,
  proposerKind: '谁的建议',
  proposerName: '建议提出人',
  proposerOrganisation: '所在单位或者代表团',
  title: '建议决策的事项',
  writtenText: '书面建议的内容',
  receivedOn: '提出日期',
};

/** Parts this proposer argues, in the order of the article; none where the proposal is only written down. */
export const argued = (kind: Kind) => arguedParts(ProposerKind[kind]);

/** Whether it has to be in writing, and is argued by nobody. */
export const byLetter = (kind: Kind) => kind !== 'LEADER' && argued(kind).length === 0;

/** Findings the server would return on its content, shown while one types. */
export const wantingIn = (form: ProposalForm): readonly Finding[] =>
  refuseProposal({ ...form, proposerKind: ProposerKind[form.proposerKind] });

/** Input as it is sent, without the fields of other kinds of proposer. */
export const inputOf = (form: ProposalForm): ProposalInput => {
  const { proposerKind, proposerName, proposerOrganisation, title, writtenText, receivedOn } = form;
  const parts = argued(proposerKind);
  const outside = parts.length === 0;
  return {
    proposerKind,
    title,
    receivedOn,
    ...(outside ? { proposerName, proposerOrganisation, writtenText } : {}),
    ...Object.fromEntries(parts.map((part) => [part, form[part]])),
  };
};
