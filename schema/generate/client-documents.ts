import { codegen } from '@graphql-codegen/core';
import { addTypenameSelectionDocumentTransform, preset } from '@graphql-codegen/client-preset';
import { buildSchema, parse } from 'graphql';
import { documentsIn, type SourceDocument } from './document-sources.ts';
import { standardFile, standardNames, standardSources } from './standard-documents.ts';

/** One generated file. */
export interface GeneratedFile {
  filename: string;
  content: string;
}

/** Folder of the client's typed documents. */
export const DOCUMENTS_FOLDER = 'client/graphql/';

/** TypeScript types of the contract's scalars: those written as text are text in the browser. */
const SCALARS = { CalendarDay: 'string', Instant: 'string', Text: 'string', ID: 'string' };

const CONFIG = {
  // They have been judged (`sifted`), or are judged by test/contract.test.ts.
  skipDocumentsValidation: true,
  useTypeImports: true,
  enumType: 'string-literal',
  defaultScalarType: 'unknown',
  nonOptionalTypename: true,
  skipTypeNameForRoot: true,
  importExtension: '.ts',
  scalars: SCALARS,
};

const SOURCES = 'client/**/*.{ts,tsx}';
const GENERATED = `${DOCUMENTS_FOLDER}**`;

/** Every document in the client's sources, and the standard documents they ask for by a mutation's name. */
export function clientSources(contract: string): SourceDocument[] {
  const schema = buildSchema(contract);
  return [
    ...documentsIn(schema, SOURCES, GENERATED),
    ...standardSources(schema, standardNames(SOURCES, GENERATED)),
  ];
}

/** The client's typed documents and the manifest of persisted documents, made from `contract` and the client's sources. */
export async function clientDocuments(
  contract: string,
  documents: SourceDocument[] = clientSources(contract),
): Promise<GeneratedFile[]> {
  const outputs = await preset.buildGeneratesSection({
    baseOutputDir: DOCUMENTS_FOLDER,
    schema: parse(contract),
    schemaAst: buildSchema(contract),
    documents,
    config: CONFIG,
    presetConfig: { fragmentMasking: { unmaskFunctionName: 'readFragment' }, persistedDocuments: true },
    plugins: [],
    pluginMap: {},
    profiler: { outputName: '', run: (work) => work(), collect: () => [], clear: () => undefined },
    cache: (_namespace, _key, work) => work(),
    documentTransforms: [
      { name: 'typename', transformObject: addTypenameSelectionDocumentTransform, config: {} },
    ],
  });
  // Together, since the manifest waits for the documents.
  const files = await Promise.all(
    outputs.map(async (output) => ({ filename: output.filename, content: ended(await codegen(output)) })),
  );
  const standard = standardFile(standardNames(SOURCES, GENERATED));
  return [...files, { filename: `${DOCUMENTS_FOLDER}standard.ts`, content: standard }];
}

const ended = (content: string) => (content.endsWith('\n') ? content : `${content}\n`);
