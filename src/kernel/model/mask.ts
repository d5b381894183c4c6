/** What stands for a value that must not be seen. */
export const MASK = '******';
