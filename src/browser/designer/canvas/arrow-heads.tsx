import type { ReactNode } from 'react';

/** Heads of lines, one for each colour that a line may have. */
export function ArrowHeads(): ReactNode {
  return (
    <svg className="cs-heads" aria-hidden="true">
      <defs>
        {['plain', 'near', 'selected', 'lit', 'drop'].map((state) => (
          <marker
            key={state}
            id={`cs-arrow-${state}`}
            viewBox="0 0 10 10"
            refX="9"
            refY="5"
            markerUnits="userSpaceOnUse"
            markerWidth="11"
            markerHeight="11"
            orient="auto-start-reverse"
          >
            <path d="M1,1 L9,5 L1,9 z" className="cs-head" data-state={state} />
          </marker>
        ))}
      </defs>
    </svg>
  );
}
