import { type Picture, picture } from './picture.ts';

/** Canvases larger than this are refused by browsers; CSS pixels a side. */
const LARGEST = 8192;

/** Saves the whole flow as a picture, named like the flow. Makes no request. */
export async function savePicture(drawn: Picture, name: string, format: 'svg' | 'png'): Promise<void> {
  const { svg, width, height } = picture(drawn);
  const source = new Blob([svg], { type: 'image/svg+xml' });
  save(format === 'svg' ? source : await toPng(svg, width, height), `${fileName(name)}.${format}`);
}

async function toPng(svg: string, width: number, height: number): Promise<Blob> {
  const scale = Math.min(2, LARGEST / Math.max(width, height));
  const image = new Image();
  image.src = `data:image/svg+xml;charset=utf-8,${encodeURIComponent(svg)}`;
  await image.decode();
  const canvas = document.createElement('canvas');
  canvas.width = Math.ceil(width * scale);
  canvas.height = Math.ceil(height * scale);
  canvas.getContext('2d')?.drawImage(image, 0, 0, canvas.width, canvas.height);
  return new Promise((resolve, reject) => {
    canvas.toBlob((blob) =>
      blob === null ? reject(new Error('The browser could not draw the picture.')) : resolve(blob),
    );
  });
}

function save(blob: Blob, name: string): void {
  const link = document.createElement('a');
  link.href = URL.createObjectURL(blob);
  link.download = name;
  link.click();
  URL.revokeObjectURL(link.href);
}

/** The name without what file systems refuse. */
function fileName(name: string): string {
  return name.replaceAll(/[\\/:*?"<>|]/g, ' ').trim() || 'flow';
}
