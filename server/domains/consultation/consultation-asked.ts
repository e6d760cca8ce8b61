import {
  type FieldNode,
  getArgumentValues,
  getDirectiveValues,
  getNamedType,
  GraphQLIncludeDirective,
  type GraphQLResolveInfo,
  isObjectType,
  Kind,
  type SelectionSetNode,
} from 'graphql';
import { ALL_PARTS, type Part } from './consultation-select.ts';
import { type Extent, extentOf } from './comment/public-comment.queries.ts';

/** Which part of a consultation a field is read from; the rest stands in the row itself or is read by its own resolver. */
const PART_OF: Readonly<Record<string, readonly Part[]>> = {
  plainWords: ['plainWords'],
  ways: ['dossier'],
  contact: ['dossier'],
  basis: ['dossier'],
  interpretation: ['dossier'],
  impacts: ['dossier'],
  questions: ['dossier'],
  cases: ['dossier'],
  pictures: ['attachments'],
  clips: ['clips'],
  nextClips: ['clips'],
  channels: ['dossier'],
  attachments: ['attachments'],
  draftText: ['draft'],
  draftVersionNo: ['draft'],
  clauses: ['draft', 'counts'],
  clause: ['draft', 'counts'],
  notices: ['notices'],
  correctedWords: ['corrected'],
  commentCount: ['counts'],
  peopleCount: ['counts'],
  countByChannel: ['counts'],
  createdBy: ['people'],
  submittedBy: ['people'],
  reviewedBy: ['people'],
  viewerCan: ['dossier', 'corrected'],
};

/** The names of the fields that a request asks for below the field being resolved, along `path`. */
export const fieldsAsked = (info: Asked, ...path: readonly string[]): Set<string> =>
  new Set(nodesAsked(info, ...path).map(({ name }) => name.value));

type Asked = Pick<GraphQLResolveInfo, 'fieldNodes' | 'fragments'>;

function nodesAsked({ fieldNodes, fragments }: Asked, ...path: readonly string[]): FieldNode[] {
  const nodes: FieldNode[] = [];
  const walk = (set: SelectionSetNode | undefined, [step, ...rest]: readonly string[]): void => {
    for (const node of set?.selections ?? []) {
      if (node.kind === Kind.FRAGMENT_SPREAD)
        walk(fragments[node.name.value]?.selectionSet, step === undefined ? [] : [step, ...rest]);
      else if (node.kind === Kind.INLINE_FRAGMENT)
        walk(node.selectionSet, step === undefined ? [] : [step, ...rest]);
      else if (step === undefined) nodes.push(node);
      else if (node.name.value === step) walk(node.selectionSet, rest);
    }
  };
  for (const { selectionSet } of fieldNodes) walk(selectionSet, path);
  return nodes;
}

/** The parts that a request needs, so that a list of titles does not read every draft. */
export function partsAsked(info: GraphQLResolveInfo, ...path: readonly string[]): ReadonlySet<Part> {
  const asked = fieldsAsked(info, ...path);
  const needed = new Set([...asked].flatMap((name) => PART_OF[name] ?? []));
  return new Set([...ALL_PARTS].filter((part) => needed.has(part)));
}

/** Whether a field with `@include` is asked for this time. */
const isIncluded = (node: FieldNode, { variableValues }: Pick<GraphQLResolveInfo, 'variableValues'>) =>
  getDirectiveValues(GraphQLIncludeDirective, node, variableValues)?.if !== false;

/** The one page of public comments that a request asks for with its consultation; null when it asks for none or several. */
export function publicPageAsked(info: GraphQLResolveInfo): Extent | null {
  const [node, ...others] = nodesAsked(info).filter(
    (one) => one.name.value === 'publicComments' && isIncluded(one, info),
  );
  const type = getNamedType(info.returnType);
  const field = isObjectType(type) ? type.getFields().publicComments : undefined;
  if (!node || others.length > 0 || !field) return null;
  try {
    return extentOf(getArgumentValues(field, node, info.variableValues));
  } catch {
    // Arguments that are not valid are refused by the field itself.
    return null;
  }
}
