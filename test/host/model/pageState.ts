import type { Area } from './address';

/** A sheet's print set-up, in the words and units of Office.js. */
export interface PageState {
  orientation: string;
  paperSize: string | null;
  zoom: Readonly<Record<string, number | null>>;
  printArea: Area | undefined;
  titleRows: { first: number; last: number } | undefined;
  titleColumns: { first: number; last: number } | undefined;
  centerHorizontally: boolean;
  centerVertically: boolean;
  printGridlines: boolean;
  printHeadings: boolean;
  blackAndWhite: boolean;
  draftMode: boolean;
  firstPageNumber: number | '';
  printOrder: string;
  printErrors: string;
  printComments: string;
  /** Points. */
  margins: Record<Margin, number>;
  headersFooters: Record<HeaderFooterPart, string>;
}

export const MARGINS = [
  'topMargin',
  'bottomMargin',
  'leftMargin',
  'rightMargin',
  'headerMargin',
  'footerMargin',
] as const;
export type Margin = (typeof MARGINS)[number];

export const HEADER_FOOTER_PARTS = [
  'leftHeader',
  'centerHeader',
  'rightHeader',
  'leftFooter',
  'centerFooter',
  'rightFooter',
] as const;
export type HeaderFooterPart = (typeof HEADER_FOOTER_PARTS)[number];

export const defaultPage = (): PageState => ({
  orientation: 'Portrait',
  paperSize: 'A4',
  zoom: { scale: 100 },
  printArea: undefined,
  titleRows: undefined,
  titleColumns: undefined,
  centerHorizontally: false,
  centerVertically: false,
  printGridlines: false,
  printHeadings: false,
  blackAndWhite: false,
  draftMode: false,
  firstPageNumber: '',
  printOrder: 'DownThenOver',
  printErrors: 'ErrorsDisplayed',
  printComments: 'NoComments',
  margins: {
    topMargin: 54,
    bottomMargin: 54,
    leftMargin: 50.4,
    rightMargin: 50.4,
    headerMargin: 21.6,
    footerMargin: 21.6,
  },
  headersFooters: {
    leftHeader: '',
    centerHeader: '',
    rightHeader: '',
    leftFooter: '',
    centerFooter: '',
    rightFooter: '',
  },
});
