/** What the process tells whoever started it; scripts depend on these numbers. */
export const exitCode = {
  ok: 0,
  /** The documents have errors, or a scenario failed. */
  findings: 1,
  /** The command cannot be carried out as it was typed. */
  misuse: 2,
  /** Our own mistake (EX_SOFTWARE of sysexits.h). */
  bug: 70,
  /** Ended by Ctrl+C (128 + SIGINT). */
  interrupted: 130,
} as const;
