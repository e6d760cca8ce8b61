import type { SearchKind } from '#schema/search/search-kind.ts';
import { GATHERINGS } from './sources/gatherings.ts';
import { MATTERS } from './sources/matters.ts';
import { PAPERS } from './sources/papers.ts';
import type { Source } from './sources/source.ts';

/** Where each kind is read (检索内容的来源): a new kind is a row here. */
export const SOURCES: Readonly<Record<SearchKind, Source>> = { ...MATTERS, ...GATHERINGS, ...PAPERS };
