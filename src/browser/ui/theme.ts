import { createTheme, type MantineColorsTuple } from '@mantine/core';

/** A calm teal: readable on both schemes, and not a colour that findings or coverage use. */
const smith: MantineColorsTuple = [
  '#e3f8fb',
  '#cdeef3',
  '#9fdce6',
  '#6dc9d8',
  '#46b9cc',
  '#2cafc5',
  '#1aaac1',
  '#0995ab',
  '#0b7285',
  '#035f70',
];

export const theme = createTheme({
  primaryColor: 'smith',
  primaryShade: { light: 8, dark: 6 },
  colors: { smith },
  defaultRadius: 'sm',
  cursorType: 'pointer',
  fontFamily: 'system-ui, -apple-system, "Segoe UI", "Noto Sans", "PingFang SC", "Microsoft YaHei", sans-serif',
  fontFamilyMonospace: 'ui-monospace, "Cascadia Code", "SF Mono", Menlo, Consolas, monospace',
  headings: { fontWeight: '600' },
  components: {
    Tooltip: { defaultProps: { openDelay: 400, withArrow: true } },
    ActionIcon: { defaultProps: { variant: 'subtle' } },
    Modal: { defaultProps: { centered: true } },
  },
});
