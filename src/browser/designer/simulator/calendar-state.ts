import { catalogue } from '../../../catalogue/catalogue.ts';
import type { CalendarDocument } from '../../../catalogue/kinds/calendar/document.gen.ts';
import { isOpen } from '../../../catalogue/parts/opening-hours/is-open.ts';
import { isTimeZone } from '../../../catalogue/parts/opening-hours/local-time.ts';
import { nextChange } from '../../../catalogue/parts/opening-hours/next-change.ts';
import { fillDefaults } from '../../../kernel/model/fill-defaults.ts';
import type { JsonSchema } from '../../../kernel/model/json-schema.ts';
import { documentsOf, settingsOf, type Tenant } from '../../../kernel/model/tenant.ts';

/** A calendar of the tenant at a moment. Times in milliseconds since 1970-01-01T00:00:00Z. */
export interface CalendarState {
  readonly id: string;
  readonly name: string;
  readonly zone: string;
  readonly isOpen: boolean;
  /** When it opens or closes next; null when it never does. */
  readonly next: number | null;
}

/** What every calendar of the tenant says at a moment; those in time zones that nobody knows are left out. */
export function calendarStates(tenant: Tenant, ms: number): readonly CalendarState[] {
  const tenantZone = tenantZoneOf(tenant);
  const schema = (catalogue.kinds.get('calendar')?.schema ?? {}) as JsonSchema;
  return documentsOf(tenant, 'calendar').flatMap((document) => {
    const calendar = fillDefaults(schema, catalogue.definitions, document) as unknown as CalendarDocument;
    const { id, name, timeZone: zone = tenantZone } = calendar;
    if (!isTimeZone(zone)) return [];
    return [{ id, name, zone, isOpen: isOpen(calendar, ms, zone), next: nextChange(calendar, ms, zone) }];
  });
}

/** The tenant's own zone, where it has one that is known. */
export function tenantZoneOf(tenant: Tenant): string {
  const zone = settingsOf(tenant)?.timeZone ?? 'UTC';
  return isTimeZone(zone) ? zone : 'UTC';
}

/** `Sat 18:05` or, with the date, `Sat 3 Jan 2026, 18:05`, as the clocks of the zone show it. */
export function clockText(ms: number, zone: string, language: string, withDate = false): string {
  const date = withDate ? ({ day: 'numeric', month: 'short', year: 'numeric' } as const) : {};
  const format = new Intl.DateTimeFormat(language === 'zh' ? 'zh-CN' : 'en-GB', {
    ...{ timeZone: zone, weekday: 'short', hour: '2-digit', minute: '2-digit', hourCycle: 'h23' },
    ...date,
  });
  return format.format(ms);
}
