/** Sandboxes of the connection bar. */
export interface BarTables {
  connection_bars: BarRow;
  bar_origins: { tenant: string; origin: string };
}

export interface BarRow {
  tenant: string;
  /** Address of the enterprise's verification API; empty: none. */
  verify_url: string;
  app_key: string | null;
  /** SHA-256 of the secret, in hexadecimal: the secret itself has 256 random bits and is kept nowhere. */
  secret_hash: string | null;
  made_at: string | null;
}
