import { ActionIcon, Menu, Tooltip } from '@mantine/core';
import {
  IconBinaryTree,
  IconDownload,
  IconFrame,
  IconKeyboard,
  IconLayoutAlignLeft,
  IconMinus,
  IconNote,
  IconPlus,
  IconZoomScan,
} from '@tabler/icons-react';
import { useStore as useFlowStore } from '@xyflow/react';
import { type ReactNode, useState } from 'react';
import { useStore } from 'zustand';
import { useText } from '../../ui/i18n/use-text.ts';
import { ArrangeMenu } from './arrange-menu.tsx';
import { useCanvas } from './canvas-context.ts';
import type { KeyTargets } from './canvas-keys.ts';
import { savePicture } from './save-picture.ts';

/** What can be done with the drawing as a whole; every button has a key too. */
export function CanvasToolbar({ targets }: { readonly targets: KeyTargets }): ReactNode {
  const { canvas, actions, names } = useCanvas();
  const { t, language } = useText();
  const zoom = useFlowStore(({ transform }) => Math.round(transform[2] * 100));
  const selected = useStore(canvas.store.api, ({ selection }) => selection.length);
  const [isLayingOut, setLayingOut] = useState(false);
  const { view } = actions.desk;
  const layOut = (): void => {
    setLayingOut(true);
    void actions.layout().finally(() => setLayingOut(false));
  };
  return (
    <div className="cs-toolbar" role="toolbar" aria-label={t('canvas.toolbar')}>
      <Tool label={t('canvas.addNote')} icon={<IconNote size={18} />} onClick={() => actions.addNote()} />
      <Tool label={t('canvas.addFrame')} icon={<IconFrame size={18} />} onClick={() => actions.addFrame()} />
      <Tool
        label={t(selected > 1 ? 'canvas.layoutSelection' : 'canvas.layout')}
        icon={<IconBinaryTree size={18} />}
        isBusy={isLayingOut}
        onClick={layOut}
      />
      <ArrangeMenu>
        <Tool label={t('canvas.arrange')} icon={<IconLayoutAlignLeft size={18} />} />
      </ArrangeMenu>
      <Menu position="top-start">
        <Menu.Target>
          <Tool label={t('canvas.picture')} icon={<IconDownload size={18} />} />
        </Menu.Target>
        <Menu.Dropdown>
          {(['svg', 'png'] as const).map((format) => (
            <Menu.Item
              key={format}
              onClick={() => {
                const { name } = canvas.store.api.getState().document;
                void savePicture({ ...actions.desk.drawing(), names, language, scheme: 'light' }, name, format);
              }}
            >
              {t(`canvas.${format}`)}
            </Menu.Item>
          ))}
        </Menu.Dropdown>
      </Menu>
      <Tool label={t('canvas.zoomOut')} icon={<IconMinus size={18} />} onClick={() => view.zoomBy(0.8)} />
      <span className="cs-zoom">{zoom} %</span>
      <Tool label={t('canvas.zoomIn')} icon={<IconPlus size={18} />} onClick={() => view.zoomBy(1.25)} />
      <Tool label={t('canvas.fit')} icon={<IconZoomScan size={18} />} onClick={() => view.fit()} />
      <Tool label={t('canvas.shortcuts')} icon={<IconKeyboard size={18} />} onClick={() => targets.showShortcuts()} />
    </div>
  );
}

interface ToolProps {
  readonly label: string;
  readonly icon: ReactNode;
  readonly isBusy?: boolean;
  /** Said by the menu that the button opens: its tooltip would cover it. */
  readonly 'aria-expanded'?: boolean;
  readonly onClick?: () => void;
}

function Tool({ label, icon, isBusy = false, ...rest }: ToolProps): ReactNode {
  return (
    <Tooltip label={label} disabled={rest['aria-expanded'] === true}>
      <ActionIcon size="md" color="gray" aria-label={label} loading={isBusy} {...rest}>
        {icon}
      </ActionIcon>
    </Tooltip>
  );
}
