import { inExcel } from '../run';

/** Read and written in one use of Excel, so that what a co-author has added stays. */
export function changePart(
  namespace: string,
  change: (xml: string | undefined) => string,
): Promise<string> {
  return inExcel(async (context) => {
    const { customXmlParts } = context.workbook;
    customXmlParts.load('items/id,items/namespaceUri');
    await context.sync();
    const first = customXmlParts.items.find(({ namespaceUri }) => namespaceUri === namespace);
    const known = first?.getXml();
    if (known !== undefined) await context.sync();
    const xml = change(known?.value);
    if (first === undefined) customXmlParts.add(xml);
    else first.setXml(xml);
    await context.sync();
    return xml;
  });
}
