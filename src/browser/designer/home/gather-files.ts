/** A file that was chosen, with its place in the folder. */
export interface ChosenFile {
  readonly path: string;
  readonly file: File;
}

/** What could not be part of a tenant is not even read: histories of git, installed packages. */
const FOREIGN = /(^|\/)(\.git|node_modules|\.DS_Store)(\/|$)/;

/** The files of a folder or of several, without the name of the chosen folder itself. */
export function filesOf(list: Iterable<File>): readonly ChosenFile[] {
  const chosen = [...list].map((file) => ({ path: file.webkitRelativePath || file.name, file }));
  return withoutRoot(chosen);
}

/** What was dropped: files, and folders with all that is in them. */
export async function filesDropped(items: DataTransferItemList): Promise<readonly ChosenFile[]> {
  const entries = [...items].flatMap((item) => item.webkitGetAsEntry() ?? []);
  const found = await Promise.all(entries.map((entry) => filesIn(entry, entry.name)));
  return withoutRoot(found.flat());
}

/** Paths relative to the folder in which the tenant's own file stands; to the common folder when there is none. */
export function withoutRoot(chosen: readonly ChosenFile[]): readonly ChosenFile[] {
  const kept = chosen.filter(({ path }) => !FOREIGN.test(path));
  const own = kept
    .map(({ path }) => path)
    .filter((path) => path === 'tenant.json' || path.endsWith('/tenant.json'))
    .sort((a, b) => a.length - b.length)[0];
  const root = own === undefined ? commonFolder(kept) : own.slice(0, -'tenant.json'.length);
  return kept
    .filter(({ path }) => path.startsWith(root))
    .map(({ path, file }) => ({ path: path.slice(root.length), file }));
}

function commonFolder(files: readonly ChosenFile[]): string {
  const [first] = files;
  const folder = first?.path.includes('/') ? `${first.path.split('/')[0]}/` : '';
  return files.every(({ path }) => path.startsWith(folder)) ? folder : '';
}

async function filesIn(entry: FileSystemEntry, path: string): Promise<readonly ChosenFile[]> {
  if (FOREIGN.test(path)) return [];
  if (entry.isFile) {
    const file = await new Promise<File>((done, fail) => (entry as FileSystemFileEntry).file(done, fail));
    return [{ path, file }];
  }
  const reader = (entry as FileSystemDirectoryEntry).createReader();
  const inside: FileSystemEntry[] = [];
  // A reader gives a hundred entries at a time, and none when it is done.
  for (;;) {
    const some = await new Promise<FileSystemEntry[]>((done, fail) => reader.readEntries(done, fail));
    if (some.length === 0) break;
    inside.push(...some);
  }
  const found = await Promise.all(inside.map((child) => filesIn(child, `${path}/${child.name}`)));
  return found.flat();
}
