import { Alert, JsonInput, SegmentedControl, Select, SimpleGrid, Stack, Text, TextInput } from '@mantine/core';
import type { ReactNode } from 'react';
import type { ScreenPopDocument } from '../../../catalogue/kinds/screen-pop/document.gen.ts';
import type { MediaType } from '../../../twin/contact-center/situation.ts';
import { planPop, planPops } from '../../../twin/screen-pops/plan-pops.ts';
import { useText } from '../../ui/i18n/use-text.ts';
import { PayloadView } from './payload-view.tsx';
import { MEDIA, type PreviewCall, readCalldata } from './preview-call.ts';

const FIELDS = ['callerNum', 'calledNum', 'callid', 'workNo', 'agentName', 'callskill', 'callskillid'] as const;

/** What the page is told of a call that one thinks up. */
export function PreviewPart({
  pop,
  call,
  onCall,
}: {
  readonly pop: ScreenPopDocument;
  readonly call: PreviewCall;
  readonly onCall: (call: PreviewCall) => void;
}): ReactNode {
  const { t } = useText();
  const calldata = readCalldata(call.calldata);
  const situation = { ...call, calldata: calldata ?? {} };
  const arrival = { isTransferred: false, origin: location.origin };
  const opens = planPops([{ ...pop, enabled: true }], situation, arrival).length > 0;
  return (
    <Stack gap="sm">
      <Text size="xs" c="var(--cs-quiet)">
        {t('pops.preview.what')}
      </Text>
      <SegmentedControl
        fullWidth
        size="xs"
        aria-label={t('pops.preview.direction')}
        value={call.callType}
        onChange={(callType) => onCall({ ...call, callType: callType as '0' | '1' })}
        data={[
          { value: '0', label: t('pops.preview.inbound') },
          { value: '1', label: t('pops.preview.outbound') },
        ]}
      />
      <SimpleGrid cols={2} spacing="xs" verticalSpacing="xs">
        <Select
          size="xs"
          label="mediaType"
          allowDeselect={false}
          value={call.mediaType}
          onChange={(next) => onCall({ ...call, mediaType: (next ?? 'audio') as MediaType })}
          data={MEDIA[pop.media].map((value) => ({ value, label: t(`pops.mediaType.${value}`) }))}
        />
        {FIELDS.map((field) => (
          <TextInput
            key={field}
            size="xs"
            label={field}
            value={call[field]}
            onChange={(event) => onCall({ ...call, [field]: event.currentTarget.value })}
          />
        ))}
      </SimpleGrid>
      <JsonInput
        size="xs"
        label={t('pops.preview.calldata')}
        autosize
        minRows={2}
        maxRows={8}
        value={call.calldata}
        error={calldata === null ? t('pops.preview.noJson') : undefined}
        onChange={(text) => onCall({ ...call, calldata: text })}
      />
      {!pop.enabled && (
        <Alert color="yellow" p="xs">
          {t('pops.preview.disabled')}
        </Alert>
      )}
      {!opens && (
        <Alert color="yellow" p="xs">
          {t('pops.preview.notForCall')}
        </Alert>
      )}
      <PayloadView plan={planPop(pop, situation, location.origin)} situation={situation} />
    </Stack>
  );
}
