import { Tabs } from '@mantine/core';
import { type ReactNode, useState } from 'react';
import { catalogue } from '../../../catalogue/catalogue.ts';
import type { ScreenPopDocument } from '../../../catalogue/kinds/screen-pop/document.gen.ts';
import { completeDocument } from '../../../kernel/inspection/complete-document.ts';
import { useDocument } from '../../store/use-document.ts';
import { useText } from '../../ui/i18n/use-text.ts';
import { DocumentPage } from '../documents/document-page.tsx';
import { ContractPart } from './contract-part.tsx';
import { FramingPart } from './framing-part.tsx';
import { type PreviewCall, sampleCall } from './preview-call.ts';
import { PreviewPart } from './preview-part.tsx';

/** `/screen-pop/<id>`: its form, and beside it what the page will be told. */
export function PopPage(): ReactNode {
  const { t } = useText();
  const document = useDocument((state) => state.document);
  const pop = completeDocument(document, catalogue) as unknown as ScreenPopDocument;
  const [call, setCall] = useState<PreviewCall>(() => sampleCall(pop.media));
  const fitting = (call.mediaType === 'audio' || call.mediaType === 'video') === (pop.media === 'audio-video');
  const shown = fitting ? call : { ...call, mediaType: sampleCall(pop.media).mediaType };
  return (
    <DocumentPage
      beside={
        <Tabs defaultValue="preview" keepMounted={false}>
          <Tabs.List>
            <Tabs.Tab value="preview">{t('pops.part.preview')}</Tabs.Tab>
            <Tabs.Tab value="contract">{t('pops.part.contract')}</Tabs.Tab>
            {pop.page.type === 'external' && pop.openMode === 'embed' && (
              <Tabs.Tab value="framing">{t('pops.part.framing')}</Tabs.Tab>
            )}
          </Tabs.List>
          <Tabs.Panel value="preview" pt="sm">
            <PreviewPart pop={pop} call={shown} onCall={setCall} />
          </Tabs.Panel>
          <Tabs.Panel value="contract" pt="sm">
            <ContractPart pop={pop} call={shown} />
          </Tabs.Panel>
          <Tabs.Panel value="framing" pt="sm">
            {pop.page.type === 'external' && (
              <FramingPart key={pop.page.address} address={pop.page.address} integration={pop.page.integration} />
            )}
          </Tabs.Panel>
        </Tabs>
      }
    />
  );
}
