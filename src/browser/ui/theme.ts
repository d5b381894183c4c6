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

/** Greys with a breath of the teal, so that frame and canvas belong together. */
const gray: MantineColorsTuple = [
  '#f6f8f9',
  '#eef2f3',
  '#e2e8ea',
  '#d2dade',
  '#b9c4c9',
  '#8d9aa1',
  '#5f6d74',
  '#47545a',
  '#303a3f',
  '#1e2629',
];

const dark: MantineColorsTuple = [
  '#d3dbdf',
  '#b5c0c5',
  '#93a0a7',
  '#66737a',
  '#39444a',
  '#2d373c',
  '#222b2f',
  '#191f22',
  '#13181b',
  '#0d1113',
];

/** Dense enough for people who look at it all day: 14 px text, controls 30 px high. */
export const theme = createTheme({
  primaryColor: 'smith',
  primaryShade: { light: 8, dark: 8 },
  colors: { smith, gray, dark },
  black: '#1b2327',
  defaultRadius: 'sm',
  respectReducedMotion: true,
  cursorType: 'pointer',
  fontSizes: { xs: '0.8125rem', sm: '0.875rem', md: '0.9375rem', lg: '1.0625rem', xl: '1.25rem' },
  fontFamily: 'system-ui, -apple-system, "Segoe UI", "Noto Sans", "PingFang SC", "Microsoft YaHei", sans-serif',
  fontFamilyMonospace: 'ui-monospace, "Cascadia Code", "SF Mono", Menlo, Consolas, monospace',
  headings: {
    fontWeight: '600',
    sizes: {
      h1: { fontSize: '1.5rem', lineHeight: '1.3' },
      h2: { fontSize: '1.25rem', lineHeight: '1.35' },
      h3: { fontSize: '1rem', lineHeight: '1.4' },
    },
  },
  components: {
    Tooltip: { defaultProps: { openDelay: 400, withArrow: true } },
    ActionIcon: { defaultProps: { variant: 'subtle', color: 'gray' } },
    Button: { defaultProps: { size: 'xs' } },
    TextInput: { defaultProps: { size: 'xs' } },
    NumberInput: { defaultProps: { size: 'xs' } },
    Textarea: { defaultProps: { size: 'xs' } },
    Select: { defaultProps: { size: 'xs', checkIconPosition: 'right', allowDeselect: false } },
    MultiSelect: { defaultProps: { size: 'xs' } },
    TagsInput: { defaultProps: { size: 'xs' } },
    Checkbox: { defaultProps: { size: 'xs' } },
    Switch: { defaultProps: { size: 'xs' } },
    Radio: { defaultProps: { size: 'xs' } },
    Text: { defaultProps: { size: 'sm' } },
    Anchor: { defaultProps: { size: 'sm' } },
    Modal: { defaultProps: { centered: true, overlayProps: { backgroundOpacity: 0.4 } } },
  },
});
