// Written by `npm run gen` from the schema.json files. Do not edit.
/** A document of the kind "calendar", with all defaults filled in. */
export type CalendarDocument = {
  readonly kind: 'calendar';
  readonly formatVersion: 1;
  /** Identity: 1 to 64 lower-case letters, digits and hyphens. It never changes; references hold it. */
  readonly id: string;
  /** Label shown to people; may change freely. */
  readonly name: string;
  /** What it is for, in words. */
  readonly description?: string;
  /** IANA name; when absent, the tenant's. */
  readonly timeZone?: string;
  /** Weekly hours */
  readonly week: readonly ({
    /** Days */
    readonly days: readonly ('monday' | 'tuesday' | 'wednesday' | 'thursday' | 'friday' | 'saturday' | 'sunday')[];
    /** Opens */
    readonly opens: string;
    /** 24:00 is midnight at the end of the day. */
    readonly closes: string;
  })[];
  /** Days with hours of their own: they go before the weekly hours. */
  readonly dates: readonly ({
    /** From */
    readonly from: string;
    /** The last day; when absent, only the first. */
    readonly to?: string;
    /** Reason */
    readonly reason?: string;
    /** Hours */
    readonly hours: readonly ({
      /** Opens */
      readonly opens: string;
      /** 24:00 is midnight at the end of the day. */
      readonly closes: string;
    })[];
  })[];
  /** Closed all day: they go before everything else. */
  readonly nonService: readonly ({
    /** From */
    readonly from: string;
    /** The last day; when absent, only the first. */
    readonly to?: string;
    /** Reason */
    readonly reason?: string;
  })[];
};
