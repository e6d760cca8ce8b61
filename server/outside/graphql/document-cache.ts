import { type DocumentNode, GraphQLError, type GraphQLSchema, parse } from 'graphql';
import { refuseDocument } from './document-limits.ts';
import { isPersisted } from './persisted.ts';

/** Token limit of a document, enforced by the parser. */
export const MAX_TOKENS = 4000;

const SHELF_SIZE = 1000;

/** A cache of public documents already found within the limits (已核验的查询). */
export class DocumentCache {
  readonly #known = new Set<string>();

  constructor(private readonly schema: GraphQLSchema) {}

  /** The fault in the document's size, if any. */
  refuse(text: string): GraphQLError | null {
    if (isPersisted(text) || this.#known.has(text)) return null;
    const document = parsed(text);
    if (document instanceof GraphQLError) return document;
    const refusal = refuseDocument(this.schema, document);
    if (refusal === null) this.#remember(text);
    return refusal;
  }

  #remember(text: string): void {
    this.#known.add(text);
    const [oldest] = this.#known;
    if (this.#known.size > SHELF_SIZE && oldest !== undefined) this.#known.delete(oldest);
  }
}

function parsed(text: string): DocumentNode | GraphQLError {
  try {
    return parse(text, { maxTokens: MAX_TOKENS, noLocation: true });
  } catch (error) {
    const message = error instanceof GraphQLError ? error.message : '无法读取查询。';
    return new GraphQLError(message, { extensions: { code: 'GRAPHQL_PARSE_FAILED', http: { status: 400 } } });
  }
}
