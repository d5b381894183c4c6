/// <reference types="vite/client" />

/** The address of a module that runs in a thread of its own; see vite.config.ts. */
declare module '*?thread' {
  const address: string;
  export default address;
}
