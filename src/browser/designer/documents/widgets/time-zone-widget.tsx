import { Select } from '@mantine/core';
import type { WidgetProps } from '@rjsf/utils';
import type { ReactNode } from 'react';
import { fieldFrame } from './field-frame.ts';

const ZONES: readonly string[] = [...new Set(['UTC', ...Intl.supportedValuesOf('timeZone')])];

/** A time zone by its IANA name; type a city to find it. */
export function TimeZoneWidget(props: WidgetProps): ReactNode {
  const value = typeof props.value === 'string' ? props.value : null;
  const data = value === null || ZONES.includes(value) ? ZONES : [value, ...ZONES];
  return (
    <Select
      {...fieldFrame(props)}
      maw={320}
      searchable
      limit={60}
      data={data.map((zone) => ({ value: zone, label: zone.replaceAll('_', ' ') }))}
      value={value}
      onChange={(next) => props.onChange(next ?? undefined)}
    />
  );
}
