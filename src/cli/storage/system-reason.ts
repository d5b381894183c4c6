const REASONS: Readonly<Record<string, string>> = {
  EACCES: 'you have no permission',
  EPERM: 'the system does not permit it',
  ENOENT: 'it is not there',
  ENOTDIR: 'a part of the path is a file, not a folder',
  EISDIR: 'it is a folder',
  EEXIST: 'it is there already',
  ENOTEMPTY: 'it is not empty',
  ENOSPC: 'the disk is full',
  EROFS: 'the disk is read-only',
  EDQUOT: 'your quota of disk space is used up',
  ELOOP: 'symbolic links lead in a circle',
  ENAMETOOLONG: 'the path is too long',
  EMFILE: 'too many files are open',
  EIO: 'the disk reports an error',
  EBUSY: 'another program uses it',
  EXDEV: 'it lies on another disk',
};

/** Why the operating system refused, as a clause without full stop; undefined for an error that is not the system's. */
export function systemReason(error: unknown): string | undefined {
  const code = error instanceof Error ? (error as NodeJS.ErrnoException).code : undefined;
  if (code === undefined || (error as NodeJS.ErrnoException).syscall === undefined) return undefined;
  return Object.hasOwn(REASONS, code) ? REASONS[code] : `the system says ${code}`;
}
