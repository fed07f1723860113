import type { Feature, Image } from 'write-excel-file/node';
import { sanitizeTextContent, getSelfClosingTagMarkup as tag } from 'write-excel-file/utility';

type XlsxFeature = Feature<Image['content']>;

/** A cell that links to an address, or to a cell of another sheet. */
export type Link = { readonly cell: string; readonly to: { readonly url: string } | { readonly place: string } };

/** What a sheet has besides its cells: `filter` is the range whose header filters the rows under it. */
export type SheetParts = { readonly filter: string | null; readonly links: readonly Link[] };

/** A document's properties: Excel's own fields, then others by name. */
export type Properties = {
  readonly title: string;
  readonly creator: string;
  readonly description: string;
  readonly language: string;
  readonly version: string;
  /** An ISO day; null for a draft. */
  readonly day: string | null;
  readonly others: Readonly<Record<string, string>>;
};

const OFFICE = 'http://schemas.openxmlformats.org';
const RELATIONS = `${OFFICE}/officeDocument/2006/relationships`;
const HEAD = '<?xml version="1.0" encoding="UTF-8" standalone="yes"?>';

const element = (name: string, text: string, attributes = '') =>
  `<${name}${attributes}>${sanitizeTextContent(text)}</${name}>`;

/**
 * Filters and links, which the library leaves to features; a sheet's elements are in the order that the format
 * requires.
 */
export function filtersAndLinks(parts: readonly SheetParts[]): XlsxFeature {
  const outside = (sheet: number) =>
    parts[sheet]?.links.flatMap((link, i) => ('url' in link.to ? [[link.to.url, i]] : []));
  return {
    files: {
      transform: {
        'xl/worksheets/sheet{id}.xml': {
          insert: (_, { sheetIndex }) => {
            const { filter = null, links = [] } = parts[sheetIndex] ?? {};
            const marks = links.map(({ cell, to }, i) =>
              tag('hyperlink', { ref: cell, ...('url' in to ? { 'r:id': `rId-link-${i}` } : { location: to.place }) }),
            );
            return [
              filter && tag('autoFilter', { ref: filter }),
              marks.length > 0 && `<hyperlinks>${marks.join('')}</hyperlinks>`,
            ]
              .filter(Boolean)
              .join('');
          },
        },
        'xl/worksheets/_rels/sheet{id}.xml.rels': {
          insert: (_, { sheetIndex }) =>
            outside(sheetIndex)
              ?.map(([url = '', i = 0]) =>
                tag('Relationship', {
                  Id: `rId-link-${i}`,
                  Type: `${RELATIONS}/hyperlink`,
                  Target: url,
                  TargetMode: 'External',
                }),
              )
              .join(''),
        },
      },
    },
  };
}

const PARTS = [
  {
    path: 'docProps/core.xml',
    type: 'application/vnd.openxmlformats-package.core-properties+xml',
    relation: `${OFFICE}/package/2006/relationships/metadata/core-properties`,
  },
  {
    path: 'docProps/app.xml',
    type: 'application/vnd.openxmlformats-officedocument.extended-properties+xml',
    relation: `${RELATIONS}/extended-properties`,
  },
  {
    path: 'docProps/custom.xml',
    type: 'application/vnd.openxmlformats-officedocument.custom-properties+xml',
    relation: `${RELATIONS}/custom-properties`,
  },
] as const;

/** The document's properties, shown wherever it is opened or catalogued. */
export function documentProperties(of: Properties): XlsxFeature {
  return {
    files: {
      transform: {
        '[Content_Types].xml': {
          insert: () =>
            PARTS.map(({ path, type }) => tag('Override', { ContentType: type, PartName: `/${path}` })).join(''),
        },
        '_rels/.rels': {
          insert: () =>
            PARTS.map(({ path, relation }, i) =>
              tag('Relationship', { Id: `rId-properties-${i}`, Type: relation, Target: path }),
            ).join(''),
        },
      },
      write: {
        files: () => ({
          'docProps/core.xml': coreXml(of),
          'docProps/app.xml': `${HEAD}<Properties xmlns="${OFFICE}/officeDocument/2006/extended-properties">${element('Company', of.creator)}</Properties>`,
          'docProps/custom.xml': customXml(of.others),
        }),
      },
    },
  };
}

function coreXml({ title, creator, description, language, version, day }: Properties): string {
  const created = day && element('dcterms:created', `${day}T12:00:00Z`, ' xsi:type="dcterms:W3CDTF"');
  const fields = [
    element('dc:title', title),
    element('dc:creator', creator),
    element('dc:description', description),
    element('dc:language', language),
    element('cp:version', version),
    created ?? '',
  ].join('');
  return `${HEAD}<cp:coreProperties xmlns:cp="${OFFICE}/package/2006/metadata/core-properties" xmlns:dc="http://purl.org/dc/elements/1.1/" xmlns:dcterms="http://purl.org/dc/terms/" xmlns:xsi="http://www.w3.org/2001/XMLSchema-instance">${fields}</cp:coreProperties>`;
}

function customXml(others: Properties['others']): string {
  const fields = Object.entries(others).map(
    // The format numbers such properties from 2 and gives them all this identifier.
    ([name, text], i) =>
      `<property fmtid="{D5CDD505-2E9C-101B-9397-08002B2CF9AE}" pid="${i + 2}" name="${name}">${element('vt:lpwstr', text)}</property>`,
  );
  return `${HEAD}<Properties xmlns="${OFFICE}/officeDocument/2006/custom-properties" xmlns:vt="${OFFICE}/officeDocument/2006/docPropsVTypes">${fields.join('')}</Properties>`;
}
