import { Button } from '@mantine/core';
import { IconCalendarTime } from '@tabler/icons-react';
import type { ReactNode } from 'react';
import type { Tenant } from '../../../kernel/model/tenant.ts';
import { useText } from '../../ui/i18n/use-text.ts';
import classes from './calendar.module.css';
import { type CalendarState, calendarStates, clockText, tenantZoneOf } from './calendar-state.ts';

interface CalendarViewProps {
  readonly tenant: Tenant;
  /** Milliseconds since 1970-01-01T00:00:00Z. */
  readonly now: number;
  /** Goes to the moment at which a calendar changes. */
  readonly onJump: (ms: number) => void;
}

/** What the clocks show, and what the tenant's calendars say to it: “it is Saturday 18:05, closed; jump to Monday”. */
export function CalendarView({ tenant, now, onJump }: CalendarViewProps): ReactNode {
  const { t, language } = useText();
  const zone = tenantZoneOf(tenant);
  const states = calendarStates(tenant, now);
  return (
    <div className={classes.calendars}>
      <div className={classes.now}>
        <IconCalendarTime size={15} stroke={1.6} aria-hidden />
        {t('simulator.calendar.now', { time: clockText(now, zone, language, true), zone })}
      </div>
      {states.map((state) => (
        <Line key={state.id} state={state} onJump={onJump} />
      ))}
    </div>
  );
}

function Line({ state, onJump }: { readonly state: CalendarState; readonly onJump: (ms: number) => void }): ReactNode {
  const { t, language } = useText();
  const { name, isOpen, next, zone } = state;
  return (
    <div className={classes.line}>
      <span className={classes.mark} data-open={isOpen || undefined} aria-hidden />
      <span>{t(isOpen ? 'simulator.calendar.open' : 'simulator.calendar.closed', { name })}</span>
      {next !== null && (
        <Button size="compact-xs" variant="subtle" onClick={() => onJump(next)}>
          {t(isOpen ? 'simulator.calendar.toClosing' : 'simulator.calendar.toOpening', {
            time: clockText(next, zone, language),
          })}
        </Button>
      )}
    </div>
  );
}
