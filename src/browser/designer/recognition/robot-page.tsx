import type { ReactNode } from 'react';
import { useDocument } from '../../store/use-document.ts';
import { useText } from '../../ui/i18n/use-text.ts';
import { SidePanel } from '../../ui/split-panes.tsx';
import { DocumentPage } from '../documents/document-page.tsx';
import classes from './domain.module.css';
import { TestsPanel } from './tests-panel.tsx';
import { TryPanel } from './try-panel.tsx';

/** A robot with a box to try it, and its tests. */
export function RobotPage(): ReactNode {
  const { t } = useText();
  const id = useDocument((state) => state.document.id);
  return (
    <div className={classes.page}>
      <DocumentPage />
      <SidePanel
        name="robot.right"
        side="right"
        initial={400}
        least={280}
        most={720}
        label={t('recognition.tools')}
        handleLabel={t('recognition.toolsHandle')}
      >
        <div className={classes.both}>
          <TryPanel subject={{ robot: id }} />
          <TestsPanel subject={{ robot: id }} />
        </div>
      </SidePanel>
    </div>
  );
}
