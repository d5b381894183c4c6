/** Why the server cannot start, in whole sentences for whoever started it. */
export class StartRefusal extends Error {}
