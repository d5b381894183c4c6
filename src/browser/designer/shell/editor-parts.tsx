import {
  IconAdjustments,
  IconCode,
  IconLayoutGridAdd,
  IconListTree,
  IconPhone,
  IconStethoscope,
  IconTestPipe,
} from '@tabler/icons-react';
import { type ComponentType, lazy, type ReactNode } from 'react';
import { Outline } from '../outline/outline.tsx';
import { Palette } from '../palette/palette.tsx';
import { FindingsPart, ScenariosPart, SourcePart } from './bottom-parts.tsx';
import { useEditor } from './editor-context.ts';
import type { Part } from './editor-layout.ts';
import { PropertiesPart } from './properties-part.tsx';

const SimulatorPart = lazy(async () => ({ default: (await import('./simulator-part.tsx')).SimulatorPart }));

export const PART_ICONS: Readonly<Record<Part, typeof IconPhone>> = {
  palette: IconLayoutGridAdd,
  outline: IconListTree,
  properties: IconAdjustments,
  simulator: IconPhone,
  findings: IconStethoscope,
  scenarios: IconTestPipe,
  source: IconCode,
};

export const PART_VIEWS: Readonly<Record<Part, ComponentType>> = {
  palette: PalettePart,
  outline: OutlinePart,
  properties: PropertiesPart,
  simulator: SimulatorPart,
  findings: FindingsPart,
  scenarios: ScenariosPart,
  source: SourcePart,
};

function PalettePart(): ReactNode {
  return <Palette canvas={useEditor().canvas} />;
}

function OutlinePart(): ReactNode {
  const { canvas, show } = useEditor();
  return (
    <Outline
      canvas={canvas}
      onOpenProperties={(element) => {
        canvas.actions.show(element);
        show('properties');
      }}
    />
  );
}
