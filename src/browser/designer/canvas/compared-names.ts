import { createContext } from 'react';
import type { Names } from '../../../kernel/model/element-type.ts';

/** Names of the documents that cards refer to. */
export const NamesContext = createContext<Names>({ document: (_kind, id) => id });
