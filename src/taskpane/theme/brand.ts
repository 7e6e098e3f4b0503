import type { BrandVariants } from '@fluentui/react-components';

/** Excel's green, from its darkest to its lightest shade, in the steps that Fluent asks for. */
export const excelGreen: BrandVariants = {
  10: '#04170C',
  20: '#072413',
  30: '#0A321B',
  40: '#0B4225',
  50: '#0D512E',
  60: '#0E5F36',
  70: '#0F6D3B',
  80: '#107C41',
  90: '#1E9455',
  100: '#3CB371',
  110: '#55C285',
  120: '#6FCE98',
  130: '#8EDAAF',
  140: '#AEE6C6',
  150: '#CDF0DC',
  160: '#E9F8F0',
};
