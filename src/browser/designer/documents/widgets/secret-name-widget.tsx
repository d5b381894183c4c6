import { Autocomplete } from '@mantine/core';
import type { WidgetProps } from '@rjsf/utils';
import { IconKey } from '@tabler/icons-react';
import type { ReactNode } from 'react';
import { useFormWorld } from '../form/form-context.ts';
import { emptied, fieldFrame } from './field-frame.ts';

/** Names a secret of the tenant. Only names are ever shown: values stay on the server. */
export function SecretNameWidget(props: WidgetProps): ReactNode {
  const { secrets } = useFormWorld();
  return (
    <Autocomplete
      {...fieldFrame(props)}
      size="xs"
      leftSection={<IconKey size={14} stroke={1.6} aria-hidden />}
      data={[...secrets]}
      placeholder="API_TOKEN"
      value={typeof props.value === 'string' ? props.value : ''}
      onChange={(next) => props.onChange(next === '' ? emptied(props) : next.toUpperCase())}
    />
  );
}
