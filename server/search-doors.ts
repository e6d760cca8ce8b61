import { SearchResolver } from './search/search.resolver.ts';
import { SynonymsResolver } from './search/synonyms.resolver.ts';

/** 全站检索 and the words it takes for one. */
export const SEARCH_DOORS = [SearchResolver, SynonymsResolver] as const;
