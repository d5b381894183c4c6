/// <reference types="vite/client" />

/** The address of a module that runs in a thread of its own; see vite.config.ts. */
declare module '*?thread' {
  const address: string;
  // biome-ignore lint/style/noDefaultExport: Vite's modules of addresses have one.
  export default address;
}
