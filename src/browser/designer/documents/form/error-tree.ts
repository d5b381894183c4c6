import { pointerSegments } from '../../../../lib/json-pointer.ts';

/** What is wrong at a place: a JSON pointer into what the form edits, and a sentence. */
export interface PlacedError {
  readonly path: string;
  readonly message: string;
}

/** Errors in the form that the form library takes: a tree of the places, with the messages under `__errors`. */
export interface ErrorTree {
  __errors?: string[];
  [name: string]: ErrorTree | string[] | undefined;
}

export function errorTree(errors: readonly PlacedError[]): ErrorTree {
  const root = emptyTree();
  for (const { path, message } of errors) {
    let place = root;
    for (const segment of pointerSegments(path)) {
      const next = place[segment];
      const child = next === undefined || Array.isArray(next) ? emptyTree() : next;
      place[segment] = child;
      place = child;
    }
    place.__errors = [...(place.__errors ?? []), message];
  }
  return root;
}

/** Names come from documents: no prototype that one of them could reach. */
function emptyTree(): ErrorTree {
  return Object.create(null) as ErrorTree;
}
