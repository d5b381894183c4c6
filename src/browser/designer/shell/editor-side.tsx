import { CloseButton, Drawer, Loader, UnstyledButton } from '@mantine/core';
import { type ReactNode, Suspense } from 'react';
import { ErrorBoundary } from '../../ui/error-boundary.tsx';
import { useText } from '../../ui/i18n/use-text.ts';
import { SidePanel } from '../../ui/split-panes.tsx';
import { useEditor } from './editor-context.ts';
import { PARTS, type Part, type Side } from './editor-layout.ts';
import { PART_ICONS, PART_VIEWS } from './editor-parts.tsx';
import classes from './flow-editor.module.css';

const SIZES = {
  left: { initial: 236, least: 170, most: 420 },
  right: { initial: 360, least: 280, most: 640 },
  bottom: { initial: 280, least: 120, most: 640 },
} as const;

/** One side of the drawing: a panel whose size is remembered, or a drawer where there is no room for panels. */
export function EditorSide({ side }: { readonly side: Side }): ReactNode {
  const { t } = useText();
  const { layout, isNarrow, close } = useEditor();
  const part = layout[side];
  if (part === null) return null;
  if (!isNarrow) {
    return (
      <SidePanel
        name={`flow.${side}`}
        side={side}
        {...SIZES[side]}
        label={t(`shell.side.${side}`)}
        handleLabel={t(`shell.size.${side}`)}
      >
        <SideContent side={side} part={part} />
      </SidePanel>
    );
  }
  return (
    <Drawer
      opened
      onClose={() => close(side)}
      position={side}
      size={side === 'bottom' ? '70%' : 'min(380px, 92vw)'}
      withCloseButton={false}
      padding={0}
      classNames={{ body: classes.drawer, content: classes.drawerContent }}
      aria-label={t(`shell.part.${part}`)}
    >
      <SideContent side={side} part={part} />
    </Drawer>
  );
}

function SideContent({ side, part }: { readonly side: Side; readonly part: Part }): ReactNode {
  const { t } = useText();
  const { show, close } = useEditor();
  const View = PART_VIEWS[part];
  return (
    <>
      <div className={classes.tabs}>
        <div className={classes.tabList} role="tablist" aria-label={t(`shell.side.${side}`)}>
          {(PARTS[side] as readonly Part[]).map((each) => {
            const Icon = PART_ICONS[each];
            return (
              <UnstyledButton
                key={each}
                role="tab"
                aria-selected={each === part}
                className={classes.tab}
                onClick={() => show(each)}
              >
                <Icon size={15} stroke={1.6} aria-hidden />
                {t(`shell.part.${each}`)}
              </UnstyledButton>
            );
          })}
        </div>
        <CloseButton size="sm" ml="auto" aria-label={t('shell.closeSide')} onClick={() => close(side)} />
      </div>
      <div className={classes.part} role="tabpanel" aria-label={t(`shell.part.${part}`)}>
        <ErrorBoundary key={part}>
          <Suspense fallback={<Loader size="sm" m="md" role="status" aria-label={t('app.loading')} />}>
            <View />
          </Suspense>
        </ErrorBoundary>
      </div>
    </>
  );
}
