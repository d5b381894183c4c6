import type { RegistryWidgetsType } from '@rjsf/utils';
import { ChoiceWidget } from '../widgets/choice-widget.tsx';
import { CodeWidget } from '../widgets/code-widget.tsx';
import { EntityWidget } from '../widgets/entity-widget.tsx';
import { LanguageWidget } from '../widgets/language-widget.tsx';
import { LineWidget } from '../widgets/line-widget.tsx';
import { LinesWidget } from '../widgets/lines-widget.tsx';
import { NumberWidget } from '../widgets/number-widget.tsx';
import { ReferenceWidget } from '../widgets/reference-widget.tsx';
import { SecretNameWidget } from '../widgets/secret-name-widget.tsx';
import { SwitchWidget } from '../widgets/switch-widget.tsx';
import { TimeZoneWidget } from '../widgets/time-zone-widget.tsx';

/** Widgets by the names that formSchema gives them. */
export const plainWidgets: RegistryWidgetsType = {
  choice: ChoiceWidget,
  entity: EntityWidget,
  expression: CodeWidget,
  variable: CodeWidget,
  template: LinesWidget,
  language: LanguageWidget,
  line: LineWidget,
  lines: LinesWidget,
  number: NumberWidget,
  reference: ReferenceWidget,
  'secret-name': SecretNameWidget,
  switch: SwitchWidget,
  'time-zone': TimeZoneWidget,
};
